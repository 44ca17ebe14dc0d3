import type { GivenAttribution } from "../model/annotation.ts";
import type { Issue } from "../model/issue.ts";

/** A text with somebody else's annotation of it, and what in that could not be used. */
export type AnnotatedText = {
  readonly text: string;
  readonly attributions: readonly GivenAttribution[];
  readonly issues: readonly Issue[];
};
