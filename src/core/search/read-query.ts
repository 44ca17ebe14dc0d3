import { fold } from "../text/fold.ts";
import { plainWords } from "./split-words.ts";
import { stopWords } from "./stop-words.ts";

/** What a search text asks for. */
export type ReadQuery = {
  /** Words to find, folded, each once; words too common to look for are left out unless there is nothing else. */
  readonly words: readonly string[];
  /** Exact phrases, each as its folded words in order. */
  readonly phrases: readonly (readonly string[])[];
  /** Words left out as too common. */
  readonly dropped: readonly string[];
  /** The last word may be unfinished: it ends the text and stands outside a phrase. */
  readonly unfinished: string | null;
  /** A quotation mark without a partner: what follows it was read as single words. */
  readonly unbalanced: boolean;
};

/** Reads a search text: `words`, and `"exact phrases"` in any kind of double quotation marks. */
export function readQuery(text: string): ReadQuery {
  const parts = fold(text).text.split('"');
  const unbalanced = parts.length % 2 === 0;
  const isPhrase = (index: number) => index % 2 === 1 && !(unbalanced && index === parts.length - 1);
  const phrases = parts
    .filter((_, index) => isPhrase(index))
    .map(plainWords)
    .filter((words) => words.length > 0);
  const all = [...new Set(parts.filter((_, index) => !isPhrase(index)).flatMap(plainWords))];
  const telling = all.filter((word) => !stopWords.has(word));
  const words = telling.length > 0 || phrases.length > 0 ? telling : all;
  const last = /[\p{L}\p{N}]$/u.test(text) ? all.at(-1) : undefined;
  return { words, phrases, dropped: all.filter((word) => !words.includes(word)), unfinished: last ?? null, unbalanced };
}
