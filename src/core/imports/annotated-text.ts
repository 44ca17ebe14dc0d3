import type { Issue } from "../model/issue.ts";
import type { Span } from "../model/span.ts";

/** Who is said to have said what, as somebody else's annotation has it: UTF-16 spans in the text as given. */
export type GivenAttribution = {
  /** In order, never empty. */
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: Span | null;
};

/** A text with somebody else's annotation of it, and what in that could not be used. */
export type AnnotatedText = {
  readonly text: string;
  readonly attributions: readonly GivenAttribution[];
  readonly issues: readonly Issue[];
};
