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

const word = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+|[.,](?=\p{N})\p{N}+)*%?/gu;
const wholeVerbs: Readonly<Record<string, string>> = { wo: "will", ca: "can", sha: "shall", ai: "is" };

/** The words at `spans` of `text`, in order. "don't" is two words, *do* and *not*, so that a lost negation is a lost word. */
export function wordsIn(text: string, spans: readonly Span[]): readonly Word[] {
  return spans.flatMap(({ start, end }, part) => {
    const slice = text.slice(start, end);
    const brackets = [...slice.matchAll(/\[[^\]]*\]/g)].map((match) => ({ from: match.index, to: match.index + match[0].length }));
    return [...slice.matchAll(word)].flatMap((match) => {
      const bracketed = brackets.some(({ from, to }) => match.index > from && match.index < to);
      return splitContraction(match[0], start + match.index).map((one) => ({ ...one, bracketed, part }));
    });
  });
}

function splitContraction(given: string, start: number): readonly (Span & { readonly key: string })[] {
  const end = start + given.length;
  const key = fold(given).text.replaceAll(",", "");
  if (key === "cannot") return split(start, end, 3, "can", "not");
  if (key.length > 3 && key.endsWith("n't")) {
    const verb = key.slice(0, -3);
    return split(start, end, given.length - 3, ownValue(wholeVerbs, verb) ?? verb, "not");
  }
  return [{ start, end, key: key.endsWith("'s") ? key.slice(0, -2) : key }];
}

const split = (start: number, end: number, at: number, first: string, second: string) => [
  { start, end: start + at, key: first },
  { start: start + at, end, key: second },
];
