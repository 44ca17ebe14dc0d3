import { fold } from "../text/fold.ts";
import { stopWords } from "./stop-words.ts";

/** Many quotations as numbers: words `[starts[q], starts[q + 1])` of `words` are quotation q's; a number stands for a folded word. */
export type WordTable = {
  readonly quotes: number;
  readonly words: Uint32Array;
  readonly starts: Uint32Array; // quotes + 1 of them
  /** How many times each word occurs. */
  readonly counts: Uint32Array;
  /** Words below this number are stop words. */
  readonly stops: number;
};

/** Takes quotations one after another, so that their texts need not be kept. */
export type WordTableBuilder = { readonly add: (text: string) => void; readonly build: () => WordTable };

/**
 * Reads quotations into numbers, without making a string for a word: letters are folded one by one and hashed. Two 32-bit hashes tell words apart;
 * what stands in square brackets is left out, the writer put it there.
 */
export function wordTableBuilder(): WordTableBuilder {
  const vocabulary = makeVocabulary();
  for (const word of stopWords) readWords(word, vocabulary, (): void => undefined);
  const stops = vocabulary.size();
  let words = new Uint32Array(1 << 16);
  let starts = new Uint32Array(1 << 12);
  let length = 0;
  let quotes = 0;
  const push = (id: number): void => {
    if (length === words.length) words = grown(words);
    words[length++] = id;
  };
  return {
    add: (text) => {
      readWords(text, vocabulary, push);
      if (++quotes === starts.length) starts = grown(starts);
      starts[quotes] = length;
    },
    build: () => {
      const used = words.slice(0, length);
      const counts = new Uint32Array(vocabulary.size());
      for (const id of used) counts[id] = (counts[id] ?? 0) + 1;
      return { quotes, words: used, starts: starts.slice(0, quotes + 1), counts, stops };
    },
  };
}

const grown = (array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> => {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
};

type Vocabulary = { readonly idOf: (h1: number, h2: number) => number; readonly size: () => number };

/** Numbers for pairs of hashes, in the order they are first asked for: open addressing, no string kept. */
function makeVocabulary(): Vocabulary {
  let slots = new Int32Array(1 << 14);
  let first = new Int32Array(1 << 12);
  let second = new Int32Array(1 << 12);
  let size = 0;
  const rehash = (): void => {
    slots = new Int32Array(slots.length * 4);
    for (let id = 0; id < size; id++) {
      let at = (first[id] ?? 0) & (slots.length - 1);
      while (slots[at] !== 0) at = (at + 1) & (slots.length - 1);
      slots[at] = id + 1;
    }
  };
  const idOf = (h1: number, h2: number): number => {
    let at = h1 & (slots.length - 1);
    for (let held = slots[at] ?? 0; held !== 0; held = slots[at] ?? 0) {
      if (first[held - 1] === h1 && second[held - 1] === h2) return held - 1;
      at = (at + 1) & (slots.length - 1);
    }
    if (size === first.length) {
      first = grownSigned(first);
      second = grownSigned(second);
    }
    first[size] = h1;
    second[size] = h2;
    slots[at] = ++size;
    if (size * 2 > slots.length) rehash();
    return size - 1;
  };
  return { idOf, size: () => size };
}

const grownSigned = (array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
};

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

// What each code unit folds to: 0 not looked at yet, 1 no letter or digit, else the folded letter or digit.
const folded = new Uint16Array(65_536);

function foldedCode(code: number): number {
  const known = folded[code] ?? 1;
  if (known !== 0) return known;
  const letter = String.fromCharCode(code);
  const found = /[\p{L}\p{N}\p{Cs}]/u.test(letter) ? fold(letter).text.charCodeAt(0) || 1 : 1;
  folded[code] = found;
  return found;
}

/** Gives `take` the number of each word of `text`: letters and digits; apostrophes inside words and commas between digits are left out. */
function readWords(text: string, vocabulary: Vocabulary, take: (id: number) => void): void {
  const { length } = text;
  let at = 0;
  while (at < length) {
    let code = foldedCode(text.charCodeAt(at));
    if (code === 1) {
      // What stands in square brackets is the writer's.
      if (text.charCodeAt(at) === 91) at = Math.max(at, text.indexOf("]", at));
      at++;
      continue;
    }
    let h1 = 0x811c9dc5 | 0;
    let h2 = 0;
    while (code !== 1) {
      h1 = Math.imul(h1 ^ code, 0x01000193);
      h2 = (Math.imul(h2, 0x5bd1e995) + code) | 0;
      at++;
      if (at < length) code = foldedCode(text.charCodeAt(at));
      else break;
      while (code === 1 && at + 1 < length && joins(text, at)) code = foldedCode(text.charCodeAt(++at));
    }
    take(vocabulary.idOf(h1 ^ (h1 >>> 15), h2));
  }
}

/** Whether the mark at `at`, behind a letter or digit, stands inside a word: "don't", "12,000", "2.5", a combining accent. */
function joins(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 32) return false;
  const next = text.charCodeAt(at + 1);
  if (code === 39 || code === 0x2019) return foldedCode(next) !== 1;
  if (code === 44 || code === 46) return isDigit(text.charCodeAt(at - 1)) && isDigit(next);
  return code >= 0x300 && code < 0x370;
}
