import type { Span } from "../model/span.ts";
import { fold } from "../text/fold.ts";
import { originalSpan } from "../text/rewrite.ts";

/** A folded word and where it stands in the text as given. */
export type Word = { readonly word: string; readonly span: Span };

const wordPattern = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;
const hyphenated = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** The words of a text, folded, in order: an apostrophe joins ("drivers" for "driver's"), a hyphen parts. Spans count in the text as given. */
export function splitWords(text: string): readonly Word[] {
  const folded = fold(text);
  return [...folded.text.matchAll(wordPattern)].map((match) => ({
    word: withoutApostrophes(match[0]),
    span: originalSpan(folded.changes, { start: match.index, end: match.index + match[0].length }),
  }));
}

/** The same words without their places: quicker where there are millions. */
export const plainWords = (text: string): readonly string[] =>
  (fold(text).text.match(wordPattern) ?? []).map((word) => (apostrophe.test(word) ? withoutApostrophes(word) : word));

/** The terms that a text is found by, with their places: its words, the parts that an apostrophe joins, and the whole of what a hyphen parts; only those that are wanted. */
export function splitTerms(text: string, wants: (word: string) => boolean = () => true): readonly Word[] {
  const folded = fold(text);
  return [...folded.text.matchAll(hyphenated)].flatMap((match) =>
    termsOf(match[0], match.index)
      .filter(({ word }) => wants(word))
      .map(({ word, span }) => ({ word, span: originalSpan(folded.changes, span) })),
  );
}

/** The same terms without their places, for an index. */
export const termsIn = (text: string): readonly string[] =>
  (fold(text).text.match(hyphenated) ?? []).flatMap((whole) => (joined.test(whole) ? termsOf(whole, 0).map(({ word }) => word) : whole));

const apostrophe = /['’]/;
const joined = /['’-]/;
const withoutApostrophes = (word: string): string => word.replaceAll(/['’]/g, "");

function termsOf(whole: string, at: number): readonly Word[] {
  if (!joined.test(whole)) return [termAt(whole, at)];
  const words = [...whole.matchAll(wordPattern)].map((match) => termAt(match[0], at + match.index));
  const together = words.length > 1 ? [termAt(whole, at)] : [];
  const parts = apostrophe.test(whole) ? [...whole.matchAll(/[\p{L}\p{N}]{2,}/gu)].map((match) => termAt(match[0], at + match.index)) : [];
  return [...words, ...together, ...parts];
}

const termAt = (given: string, start: number): Word => ({
  word: given.replaceAll(/['’-]/g, ""),
  span: { start, end: start + given.length },
});
