import type { ArticleFeatures } from "./token-features.ts";

/** Tokens `[from, to)` of the article. */
export type TokenRange = { readonly from: number; readonly to: number };

/**
 * What finds attributions once it is trained: a network or the linear fallback. It scores each token for each label; the field over the
 * labels (`crf.ts`) and the decoding are the same for both.
 */
export type AttributionModel = {
  /** Named by the attributions it finds: "model 1". */
  readonly version: string;
  /** The weights of the field: see `crf.ts`. */
  readonly transitions: Float32Array;
  /** How often a lemma is a cue, from 0 (never seen) up: a bucket of `cue-prior.ts`. */
  readonly cuePrior: ReadonlyMap<string, number>;
  /**
   * One score a label for each token of the article (row = token index). A model reads it window by window (paragraphs next to each other) or
   * stretch by stretch (one paragraph each); tokens in none keep 0.
   */
  readonly score: (features: ArticleFeatures, windows: readonly TokenRange[], stretches: readonly TokenRange[]) => Float32Array;
};
