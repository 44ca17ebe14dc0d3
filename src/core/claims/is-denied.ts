import type { ArticleText } from "../model/article.ts";
import type { Attribution } from "../model/attribution.ts";
import { cover, textAt, type Span } from "../model/span.ts";
import { spansAt } from "../text/first-token-from.ts";

// Who objects or protests that a thing is so says that it is; who disputes that it is so does not.
const against = /\b(?:disput|reject|dismiss|rebut|refut|challeng|contest)\p{L}*$/iu;

/**
 * Whether an attribution reports a statement only to deny it: who "denied that the town is broke" or "disputed that it owes anything" did not say so. "Denied
 * the allegations" and a quotation in the denier's own words state something themselves.
 */
export function isDenied(text: ArticleText, attribution: Attribution): boolean {
  const { act, type, cue, speech, nested } = attribution;
  if (!speech || nested !== null || type === "direct") return false;
  if (act === "denies") return bearsVerb(text, attribution);
  const words = cover(cue);
  return act === "disputes" && words !== null && against.test(textAt(text.text, words)) && isClause(text, attribution, thatWord);
}

/** Whether an attribution reports a statement only to question it: "questioned whether the records are right". */
export const isDoubted = (text: ArticleText, attribution: Attribution): boolean =>
  attribution.act === "questions" &&
  attribution.speech &&
  attribution.nested === null &&
  attribution.type !== "direct" &&
  isClause(text, attribution, conjunction);

const thatWord = /^that$/i;
const conjunction = /^(?:that|whether|if)$/i;

/** Whether the content is a clause that "that" leads, within it or before it. */
export const isThatClause = (text: ArticleText, attribution: Attribution): boolean => isClause(text, attribution, thatWord);

function isClause(text: ArticleText, attribution: Attribution, leads: RegExp): boolean {
  const [first] = attribution.content;
  return (
    first !== undefined &&
    [firstWord(text, first), wordBefore(text, first)].some((word) => leads.test(word)) &&
    bearsVerb(text, attribution)
  );
}

const bearsVerb = (text: ArticleText, { content }: Attribution): boolean =>
  content.some((span) => spansAt(text.tokens, span).some(({ pos }) => pos === "VERB" || pos === "AUX"));

const firstWord = (text: ArticleText, span: Span): string => /^\p{L}+/u.exec(textAt(text.text, span))?.[0] ?? "";
const wordBefore = (text: ArticleText, { start }: Span): string =>
  /(\p{L}+) $/u.exec(text.text.slice(Math.max(0, start - 30), start))?.[1] ?? "";
