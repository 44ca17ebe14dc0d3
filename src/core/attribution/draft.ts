import type { Grade } from "../model/attribution.ts";
import type { Span } from "../model/span.ts";

/**
 * Spans linked into one attribution, before type, act, addressee and nesting are read off them (`complete-attributions.ts`): what the rules
 * give, and what a model will.
 */
export type Draft = {
  /** In order, never empty; marks included. */
  readonly content: readonly Span[];
  /** Empty for a floating quotation. */
  readonly cue: readonly Span[];
  readonly sourceSpan: Span | null;
  /** How sure the spans are. */
  readonly grade: Grade;
  readonly rule: string;
};
