import type { AttributionModel } from "./model.ts";

/** How much each model's scores count. */
export type Shares = readonly [first: number, second: number];

/** Two models as one: their scores and transitions added, each by its share. They must have been trained with one cue prior; the first one's is used. */
export const mixedModel = (version: string, first: AttributionModel, second: AttributionModel, shares: Shares): AttributionModel => ({
  version,
  transitions: mixed(first.transitions, second.transitions, shares),
  cuePrior: first.cuePrior,
  score: (...read) => mixed(first.score(...read), second.score(...read), shares),
});

const mixed = (first: Float32Array, second: Float32Array, [a, b]: Shares): Float32Array =>
  first.map((score, at) => a * score + b * (second[at] ?? 0));
