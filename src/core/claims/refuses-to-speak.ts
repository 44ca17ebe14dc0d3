import type { ArticleText } from "../model/article.ts";
import type { Attribution } from "../model/attribution.ts";
import { cover, textAt } from "../model/span.ts";
import { termsPattern } from "../actors/unnamed-facts.ts";

// What one declines to do where one declines to say something: to decline an invitation or to pay is no answer to a statement.
const speaking = /\b(?:comment|confirm|deny|discuss|say|answer|respond|reply|elaborate|address|speculate|talk|be drawn)\b/i;
const statement = /^\W*(?:that|whether|if)\b/i;

/** Whether somebody is said to have said nothing: "declined to comment on the report", "would not say whether the mill is for sale". */
export function refusesToSpeak({ text }: ArticleText, { act, cue, content, speech, nested }: Attribution): boolean {
  const reach = cover([...cue, ...content.slice(0, 1)]);
  return act === "declines" && speech && nested === null && reach !== null && speaking.test(textAt(text, reach));
}

/** Whether what the refusal is about is a statement in its content: "that the mill is for sale". The speaker states neither it nor its opposite. */
export const withholds = (text: ArticleText, attribution: Attribution): boolean =>
  refusesToSpeak(text, attribution) && attribution.content.some((span) => statement.test(textAt(text.text, span)));

const terms = new RegExp(termsPattern.source, "iu");

/** Whether the words are the terms on which somebody spoke: "asked not to be named because the inquiry goes on" is nothing that could be checked. */
export function setsTerms({ text }: ArticleText, { type, cue, content }: Attribution): boolean {
  const reach = type === "indirect" ? cover([...cue, ...content]) : null;
  const match = reach === null ? null : terms.exec(textAt(text, reach));
  return match !== null && reach !== null && cue.some(({ end }) => reach.start + match.index < end);
}
