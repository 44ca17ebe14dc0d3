import type { Span } from "./span.ts";

/** Who is said to have said what, as somebody else's annotation has it. */
export type GivenAttribution = {
  /** In order, never empty. */
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: Span | null;
};

/** Somebody else's annotation of an article: its attributions stand in the place of those that Sayso would find. Spans are in the text as given. */
export type Annotation = {
  /** The file it came from, as the rule of its attributions names it. */
  readonly file: string;
  readonly attributions: readonly GivenAttribution[];
};
