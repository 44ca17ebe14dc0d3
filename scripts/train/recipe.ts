import type { Widths } from "../../src/core/attribution/model/network/vocabulary.ts";
import type { Dropout } from "./gradient-pass.ts";
import type { LeastCounts } from "./training-set.ts";

/** How a network is trained. */
export type Recipe = {
  readonly seed: number;
  readonly epochs: number;
  readonly hidden: number;
  readonly widths: Widths;
  readonly least: LeastCounts;
  /** Windows in a step of the optimiser; each of the two shards takes every second one. */
  readonly windows: number;
  /** Adam's step size at its highest; the steps over which it rises; the share of all steps after which it falls, in a line; what is left. */
  readonly rate: number;
  readonly warmUp: number;
  readonly steady: number;
  readonly last: number;
  readonly dropout: Dropout;
  /** The share of words, and of stems, that are read as unknown. */
  readonly wordDropout: number;
  /** Beside that, the share of a word seen n times is this / (this + n). */
  readonly rareDropout: number;
  /** The longest gradient: a longer one is shortened to this. */
  readonly clip: number;
  /** How much of the moving average of the parameters stays at each step. */
  readonly average: number;
  /** Passes over the text for the words' first embeddings (skip-grams); 0 begins at random. */
  readonly skipGrams: number;
};

/** The recipe that ships. */
export const recipe: Recipe = {
  seed: 1,
  epochs: 9,
  hidden: 96,
  widths: { word: 64, stem: 32, suffix: 16, small: [8, 8, 8, 8, 8, 8, 16] },
  least: { word: 3, stem: 3, suffix: 3 },
  windows: 16,
  rate: 0.002,
  warmUp: 100,
  steady: 0.4,
  last: 0.05,
  dropout: { input: 0.45, output: 0.5, recurrent: 0 },
  wordDropout: 0.03,
  rareDropout: 0.25,
  clip: 1,
  average: 0.998,
  skipGrams: 8,
};

/** The step size at a step of `steps`. */
export function rateAt({ rate, warmUp, steady, last }: Recipe, step: number, steps: number): number {
  const share = step / steps;
  const fallen = share <= steady ? 1 : 1 - ((1 - last) * (share - steady)) / (1 - steady);
  return rate * Math.min(1, (step + 1) / warmUp) * fallen;
}
