import { plainWords } from "./split-words.ts";

/** Numbers words by their place in a list. */
export type WordNumbers = {
  /** The place of a folded word, or -1. */
  readonly numberOf: (word: string) => number;
  /** Calls `take` with the place of each word of a text as it stands, in order, or with -1. */
  readonly eachIn: (text: string, take: (number: number) => void) => void;
};

// Most texts are plain: what folding makes of these characters is known at sight. A backquote may stand for an apostrophe.
const plain = /^[\t\n\r -_a-~\u00a0\u2013\u2014\u2018\u2019\u201c\u201d\u2026]*$/;

/** What a character is in a folded word of a plain text: its code in lower case; 0 for any but letters and digits. */
const lower = Uint8Array.from({ length: 128 }, (_, code) =>
  /[a-z0-9]/i.test(String.fromCharCode(code)) ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : 0,
);
const inWord = (code: number): number => (code < lower.length ? (lower[code] ?? 0) : 0);
const joins = (code: number): boolean => code === 0x27 || code === 0x2018 || code === 0x2019; // apostrophes

const [firstHash, factor] = [17, 31];
const hashed = (hash: number, code: number): number => (Math.imul(hash, factor) + code) | 0;

/**
 * Numbers the words of `known`, folded, each there once. A plain text is read letter by letter, without a string for each of its words: of 100,000
 * quotations and their articles that takes a tenth of the time.
 */
export function numberWords(known: readonly string[]): WordNumbers {
  const numbers = new Map(known.map((word, number) => [word, number]));
  const places = hashTable(known);
  const isSame = (text: string, start: number, end: number, word: string): boolean => {
    let at = 0;
    for (let from = start; from < end; from++) {
      const code = inWord(text.charCodeAt(from));
      if (code === 0) continue; // an apostrophe
      if (word.charCodeAt(at++) !== code) return false;
    }
    return at === word.length;
  };
  const numberAt = (text: string, start: number, end: number, hash: number): number => {
    for (let place = hash & (places.length - 1); ; place = (place + 1) & (places.length - 1)) {
      const number = (places[place] ?? 0) - 1;
      if (number < 0 || isSame(text, start, end, known[number] ?? "")) return number;
    }
  };
  const eachPlain = (text: string, take: (number: number) => void): void => {
    for (let at = 0; at < text.length; at++) {
      let code = inWord(text.charCodeAt(at));
      if (code === 0) continue;
      const start = at;
      let hash = firstHash;
      for (;;) {
        for (; code !== 0; code = inWord(text.charCodeAt(++at))) hash = hashed(hash, code);
        if (!joins(text.charCodeAt(at))) break;
        code = inWord(text.charCodeAt(at + 1));
        if (code === 0) break;
        at++;
      }
      take(numberAt(text, start, at, hash));
    }
  };
  const numberOf = (word: string): number => numbers.get(word) ?? -1;
  return {
    numberOf,
    eachIn: (text, take) => {
      if (plain.test(text)) eachPlain(text, take);
      else for (const word of plainWords(text)) take(numberOf(word));
    },
  };
}

/** The number of each word and one more, at the first free place from its hash on; 0 where a place is free. At most half the places are taken. */
function hashTable(words: readonly string[]): Uint32Array {
  const places = new Uint32Array(2 ** Math.ceil(Math.log2(2 * words.length + 1)));
  for (const [number, word] of words.entries()) {
    let hash = firstHash;
    for (let at = 0; at < word.length; at++) hash = hashed(hash, word.charCodeAt(at));
    let place = hash & (places.length - 1);
    while (places[place] !== 0) place = (place + 1) & (places.length - 1);
    places[place] = number + 1;
  }
  return places;
}
