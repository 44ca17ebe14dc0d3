import type { Span } from "../model/span.ts";
import { fold } from "../text/fold.ts";
import { originalSpan } from "../text/rewrite.ts";

/** A folded word and where it stands in the text as given. */
export type Word = { readonly word: string; readonly span: Span };

const wordPattern = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;

/** The words of a text, folded, in order: an apostrophe joins ("drivers" for "driver's"), a hyphen parts. Spans count in the text as given. */
export function splitWords(text: string): readonly Word[] {
  const folded = fold(text);
  return [...folded.text.matchAll(wordPattern)].map((match) => ({
    word: match[0].replaceAll(/['’]/g, ""),
    span: originalSpan(folded.changes, { start: match.index, end: match.index + match[0].length }),
  }));
}

/** The terms to index a text under: its words, the parts that an apostrophe joins, and the whole of what a hyphen parts. */
export function indexTerms(text: string): readonly string[] {
  const folded = fold(text).text;
  const terms: string[] = [];
  for (const [whole] of folded.matchAll(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)) {
    const words = whole.split("-").map((word) => word.replaceAll(/['’]/g, ""));
    terms.push(...words);
    if (words.length > 1) terms.push(words.join(""));
    if (/['’]/.test(whole)) terms.push(...whole.split(/['’-]/).filter((part) => part.length > 1));
  }
  return terms;
}
