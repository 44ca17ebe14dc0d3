/** "late last week", "on Tuesday", "in 2012", "this month": the opening of a stretch that says when. */
export const timeOpening =
  /^(?:(?:on|in|late|early|earlier|last|this|next|the|same) ){1,2}(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|spring|summer|fall|autumn|winter|week|month|year|[12]\d{3})\b/;
