import type { Span } from "../model/span.ts";
import { fold } from "../text/fold.ts";
import { ownValue } from "../text/own-value.ts";

/** A word of a quotation with its place in the article's text. `key` is what makes two words the same: folded, contractions told apart. */
export type Word = Span & {
  readonly key: string;
  /** Stands in square brackets: put there by the writer, not said. */
  readonly bracketed: boolean;
  /** Which part of a broken content it stands in, from 0. */
  readonly part: number;
};

const word = /(?:[A-Za-z0-9]+|[\p{L}\p{N}\p{M}])+(?:['’][\p{L}\p{M}]+|[.,](?=\p{N})\p{N}+)*%?/gu;
const wholeVerbs: Readonly<Record<string, string>> = { wo: "will", ca: "can", sha: "shall", ai: "is" };

/** The words at `spans` of `text`, in order. "don't" is two words, *do* and *not*, so that a lost negation is a lost word. */
export function wordsIn(text: string, spans: readonly Span[]): readonly Word[] {
  const words: Word[] = [];
  for (const [part, { start, end }] of spans.entries()) {
    const slice = text.slice(start, end);
    const brackets = slice.includes("[")
      ? [...slice.matchAll(/\[[^\]]*\]/g)].map(({ 0: found, index }) => [index, index + found.length])
      : [];
    for (const { 0: given, index } of slice.matchAll(word)) {
      const bracketed = brackets.some(([from = 0, to = 0]) => index > from && index < to);
      addWord(words, given, start + index, bracketed, part);
    }
  }
  return words;
}

function addWord(words: Word[], given: string, start: number, bracketed: boolean, part: number): void {
  const end = start + given.length;
  const key = keyOf(given);
  const negated = key === "cannot" ? "can" : key.length > 3 && key.endsWith("n't") ? key.slice(0, -3) : null;
  if (negated === null) {
    words.push({ start, end, key: key.endsWith("'s") ? key.slice(0, -2) : key, bracketed, part });
    return;
  }
  const at = end - 3;
  words.push({ start, end: at, key: ownValue(wholeVerbs, negated) ?? negated, bracketed, part });
  words.push({ start: at, end, key: "not", bracketed, part });
}

const plainWord = /^[A-Za-z0-9'.%]+$/;

/** The word folded, without the commas of its number. In plain letters that is lower case, and most words are. */
const keyOf = (given: string): string => (plainWord.test(given) ? given.toLowerCase() : fold(given).text.replaceAll(",", ""));
