import { givenAt, wordAt, type Range, type Words } from "./read-words.ts";
import type { NameSort } from "./sort-name.ts";

/** A name in the text, with the title or role in front of it. Ranges are token indexes. */
export type NameAt = {
  /** The words of the name alone. */
  readonly name: Range;
  /** The same with the title or role in front: what a mention takes in. */
  readonly whole: Range;
  readonly sort: NameSort;
  /** The name's words as written, marks of a nickname left out. */
  readonly words: readonly string[];
  /** The title's or role's words in lower case, last one the noun; empty for none. */
  readonly title: readonly string[];
  readonly possessive: boolean;
  /** The name is the head of a source span. */
  readonly speaks: boolean;
  /** Index of the quotation that the name stands in, or -1. */
  readonly quotation: number;
};

/** The name at `name`, told whole by `whole`; who speaks is found later. */
export function named(words: Words, name: Range, whole: Range, title: readonly string[], sort: NameSort): NameAt {
  return {
    name,
    whole,
    sort,
    title,
    words: wordsOf(words, name),
    possessive: /^(?:'s|')$/.test(wordAt(words, name.to)) && words.tokens[name.to]?.start === words.tokens[name.to - 1]?.end,
    speaks: false,
    quotation: words.quotation[name.from] ?? -1,
  };
}

/** The words of a name as written, marks of a nickname left out. */
export const wordsOf = (words: Words, { from, to }: Range): readonly string[] =>
  Array.from({ length: to - from }, (_, index) => givenAt(words, from + index)).filter(
    (word) => /[\p{L}\p{N}&]/u.test(word) || word === "'s",
  );
