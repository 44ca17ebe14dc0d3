import { stopWords } from "../../src/core/search/stop-words.ts";
import { seededNumbers } from "../train/seeded-numbers.ts";

/** Invented words, drawn as unequally as words are. */
export type MadeWords = {
  /** A whole number from 0 to below `most`. */
  readonly below: (most: number) => number;
  /** So many words, nearly half of them common ones. */
  readonly sentence: (length: number) => string;
  /** A name in capitals. */
  readonly name: () => string;
};

const different = 30_000; // words
// Zipf's law with Mandelbrot's shift: the most frequent invented word is one in 90, about what "people" is in political news.
const shift = 10;
const share = 0.45; // of stop words in running English text

const heads = "b br c ch d dr f fl g gr h j k l m n p pr qu r s sh st t tr v w".split(" ");
const hearts = "a e i o u ai ea oo ou".split(" ");
const tails = "b ck d l lt m n nd r rd s st t x".split(" ");

/** The words that `seed` gives. */
export function madeWords(seed: number): MadeWords {
  const draw = seededNumbers(seed);
  const below = (most: number): number => Math.floor(draw() * most);
  const pick = <T>(list: readonly T[], otherwise: T): T => list[below(list.length)] ?? otherwise;
  const syllable = (): string => pick(heads, "b") + pick(hearts, "a") + pick(tails, "n");
  const known = Array.from(
    { length: different },
    () => syllable() + (draw() < 0.8 ? syllable() : "") + pick(["", "", "s", "ing", "ed", "tion"], ""),
  );
  const common = [...stopWords];
  const whole = Math.log((different + shift) / shift);
  const word = (): string => {
    if (draw() < share) return pick(common, "the");
    const rank = Math.floor(shift * Math.exp(draw() * whole) - shift);
    return known[Math.min(rank, different - 1)] ?? "quay";
  };
  const name = (): string => capital(syllable() + syllable());
  return { below, name, sentence: (length) => capital(Array.from({ length }, word).join(" ")) };
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
