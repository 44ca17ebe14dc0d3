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

/**
 * The words at `spans` of `text`, in order. "don't" is two words, *do* and *not*, so that a lost negation is a lost word; so is "we've", which another
 * paper spells out.
 */
export function wordsIn(text: string, spans: readonly Span[]): readonly Word[] {
  const words: Word[] = [];
  for (const [part, { start, end }] of spans.entries()) {
    const slice = text.slice(start, end);
    const brackets = slice.includes("[")
      ? [...slice.matchAll(/\[[^\]]*\]/g)].map(({ 0: found, index }) => [index, index + found.length])
      : [];
    for (const { 0: given, index } of slice.matchAll(word)) {
      const bracketed = brackets.some(([from = 0, to = 0]) => index > from && index < to);
      const isPerfect = perfect.test(slice.slice(index + given.length, index + given.length + 12));
      addWord(words, { given, start: start + index, isPerfect, bracketed, part });
    }
  }
  return words;
}

// "It's been" has "has" in it.
const perfect = /^\s+(?:been|got|become|had|gone)\b/i;

type Given = Pick<Word, "bracketed" | "part"> & { readonly given: string; readonly start: number; readonly isPerfect: boolean };

function addWord(words: Word[], { given, start, isPerfect, bracketed, part }: Given): void {
  const end = start + given.length;
  const key = keyOf(given);
  const split = splitWord(key, isPerfect);
  if (split === null) {
    words.push({ start, end, key: key.endsWith("'s") ? key.slice(0, -2) : key, bracketed, part });
    return;
  }
  const [first, second, letters] = split;
  words.push({ start, end: end - letters, key: first, bracketed, part }, { start: end - letters, end, key: second, bracketed, part });
}

const shortVerbs: Readonly<Record<string, string>> = { "'ve": "have", "'re": "are", "'ll": "will", "'m": "am" };
const beforeIs = /^(?:it|he|she|that|there|here|what|who|where|how)$/;

/** The two words of a contraction and how many letters the second takes up; `null` for any other word. "He'd" may be two things, so it stays. */
function splitWord(key: string, isPerfect: boolean): readonly [first: string, second: string, letters: number] | null {
  if (key === "cannot") return ["can", "not", 3];
  if (key.length > 3 && key.endsWith("n't")) return [ownValue(wholeVerbs, key.slice(0, -3)) ?? key.slice(0, -3), "not", 3];
  const at = key.lastIndexOf("'");
  if (at <= 0) return null;
  const [first, rest] = [key.slice(0, at), key.slice(at)];
  if (rest === "'s") return first === "let" ? ["let", "us", 2] : beforeIs.test(first) ? [first, isPerfect ? "has" : "is", 2] : null;
  const verb = ownValue(shortVerbs, rest);
  return verb === undefined ? null : [first, verb, rest.length];
}

const plainWord = /^[A-Za-z0-9'.%]+$/;

/** The word folded, without the commas of its number. In plain letters that is lower case, and most words are. */
const keyOf = (given: string): string => (plainWord.test(given) ? given.toLowerCase() : fold(given).text.replaceAll(",", ""));
