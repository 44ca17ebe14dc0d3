/** Words too common to look for by themselves; they count inside an exact phrase. Negations are not among them. */
export const stopWords: ReadonlySet<string> = new Set(
  `a about after all also am an and any are as at be because been but by can could did do does for from get had has have he her hers him his how i if in
   into is it its just me my of on or our she so some such than that the their them then there these they this those to too us was we were what when
   where which while who whom why will with would you your`.split(/\s+/),
);
