import type { Thresholds } from "../decode-spans.ts";
import { tablesOf, type Vocabulary, type Widths } from "./vocabulary.ts";
import type { NetworkShape } from "./shape.ts";

/** A network and all that belongs to it: what the weights file holds. */
export type TrainedNetwork = {
  /** Names the model in what it finds, like "network 1". */
  readonly version: string;
  readonly hidden: number;
  readonly widths: Widths;
  readonly vocabulary: Vocabulary;
  /** How often a stem is a cue: buckets of `cue-prior.ts`. */
  readonly cuePrior: ReadonlyMap<string, number>;
  /** What a span's probability is held against, by role; chosen on the development articles. */
  readonly thresholds: Thresholds;
  /** Laid out as `parametersOf` says. */
  readonly parameters: Float32Array;
};

export const shapeOf = ({ hidden, vocabulary, widths }: Pick<TrainedNetwork, "hidden" | "vocabulary" | "widths">): NetworkShape => ({
  hidden,
  tables: tablesOf(vocabulary, widths),
});
