import type { QuoteNode } from "./schema.ts";

/** How sure an attribution must be to be shown: what the sentence states; what is likely too; everything that was found. */
export const strictnesses = ["strict", "normal", "everything"] as const;
export type Strictness = (typeof strictnesses)[number];

/** Which quotes a reader wants to see. */
export type Sift = {
  readonly strictness: Strictness;
  /** Beliefs and intentions too. */
  readonly beliefs: boolean;
};

export const usualSift: Sift = { strictness: "normal", beliefs: false };

/** Whether a quote is to be shown among what people said. Imagined ones are not asked about: nobody said them. */
export const isShown = (quote: QuoteNode, { strictness, beliefs }: Sift): boolean =>
  (quote.speech || beliefs) && isSureEnough(quote, strictness);

/** The names under which the measured rates hold how often what is shown was right, and how much of what there is was shown. */
export const accuracyRules = (strictness: Strictness): { readonly right: string; readonly found: string } => ({
  right: `shown at ${strictness}: right`,
  found: `shown at ${strictness}: of all there are`,
});

/** Whether an attribution of this grade and type is sure enough. */
export function isSureEnough({ grade, type }: Pick<QuoteNode, "grade" | "type">, strictness: Strictness): boolean {
  if (grade === "stated" || strictness === "everything") return true;
  if (strictness === "strict") return false;
  // Somebody said words in marks, even where we cannot tell who; a report in doubt may be none.
  return grade === "likely" || type !== "indirect";
}
