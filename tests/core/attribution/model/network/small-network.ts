import { cuePriorSize } from "../../../../../src/core/attribution/model/cue-prior.ts";
import { parametersOf } from "../../../../../src/core/attribution/model/network/shape.ts";
import { shapeOf, type TrainedNetwork } from "../../../../../src/core/attribution/model/network/trained-network.ts";
import { smallColumns, type ArticleFeatures } from "../../../../../src/core/attribution/model/token-features.ts";
import { seededNumbers } from "../../../../../scripts/train/seeded-numbers.ts";

const words = ["the", "minister", "said", "“", "café", "rain"];

/** A network of eight cells with random weights: small, and right in everything but what it says. */
export function smallNetwork(seed = 1): TrainedNetwork {
  const measures = {
    hidden: 8,
    widths: { word: 8, stem: 4, suffix: 4, small: smallColumns.map((_, index) => (index === 6 ? 8 : 4)) },
    vocabulary: { words, stems: ["minister", "say"], suffixes: ["the", "aid"] },
  };
  const numbers = seededNumbers(seed);
  const parameters = Float32Array.from({ length: parametersOf(shapeOf(measures)).count }, () => numbers() - 0.5);
  const cuePrior = new Map([
    ["say", cuePriorSize - 1],
    ["naïve", 1],
  ]);
  return { version: "network test", ...measures, cuePrior, thresholds: [0.4, 0.4, 0.45], parameters };
}

/** Features of `length` tokens, at random, known and unknown words among them. */
export function randomFeatures(length: number, seed = 5): ArticleFeatures {
  const numbers = seededNumbers(seed);
  const oneOf = (strings: readonly string[]): string => strings[Math.floor(numbers() * strings.length)] ?? "";
  const column = (strings: readonly string[]): string[] => Array.from({ length }, () => oneOf(strings));
  return {
    length,
    words: column([...words, "unknown", "other"]),
    stems: column(["minister", "say", "unknown"]),
    suffixes: column(["the", "aid", "own"]),
    small: smallColumns.map(({ size }) => Uint8Array.from({ length }, () => Math.floor(numbers() * size))),
    byRules: new Uint8Array(length),
  };
}
