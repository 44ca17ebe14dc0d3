import { buildRecords, RecordsError } from "../core/build-records.ts";
import { noLock } from "../core/graph/keep-ids.ts";
import { matchReviews } from "../core/imports/match-reviews.ts";
import type { GraphRecords, RuleRate } from "../core/graph/schema.ts";
import type { Article } from "../core/model/article.ts";
import type { ClaimReview } from "../core/model/claim-review.ts";
import type { Correction } from "../core/model/correction.ts";
import type { Issue } from "../core/model/issue.ts";
import type { ArticleEnvironment } from "../core/pipeline.ts";
import type { Weights } from "./load-environment.ts";
import { sha256 } from "./sha256.ts";

/** What is to be analysed, and what is known about it besides. */
export type Analysed = {
  readonly articles: readonly Article[];
  readonly corrections: readonly Correction[];
  readonly reviews: readonly ClaimReview[];
  /** The measured rates of the rules. */
  readonly rates: readonly RuleRate[];
  /** What was met while the files were read. */
  readonly issues: readonly Issue[];
};

/** A graph that is there already, and the fact-checks to lay beside its claims. */
export type Reviewed = { readonly records: GraphRecords; readonly reviews: readonly ClaimReview[] };

/** What the page asks: that the language model be read ahead of time, an analysis, or fact-checks beside what was analysed before. */
export type ToAnalysis =
  | { readonly ask: "prepare"; readonly weights: Weights }
  | { readonly ask: "analyse"; readonly weights: Weights; readonly of: Analysed }
  | { readonly ask: "review"; readonly of: Reviewed };

/** What the worker answers. */
export type FromAnalysis =
  | { readonly told: "ready" }
  /** How many articles are read; then all of them are compared. */
  | { readonly told: "progress"; readonly read: number }
  | { readonly told: "built"; readonly records: GraphRecords; readonly issues: readonly Issue[]; readonly milliseconds: number }
  | { readonly told: "failed"; readonly message: string; readonly issues: readonly Issue[] };

/** Runs the core over what was asked and tells how far it is. Never throws: what went wrong is an answer. `now` is a clock in milliseconds. */
export function analyse(of: Analysed, environment: ArticleEnvironment, now: () => number, tell: (message: FromAnalysis) => void): void {
  const began = now();
  try {
    const { records, issues } = buildRecords(of.articles, {
      ...environment,
      sha256,
      rates: of.rates,
      issues: of.issues,
      corrections: of.corrections,
      reviews: of.reviews,
      lock: noLock,
      fileOf: (article) => article,
      onProgress: (read) => tell({ told: "progress", read }),
    });
    tell({ told: "built", records, issues, milliseconds: now() - began });
  } catch (problem) {
    tell({
      told: "failed",
      message: problem instanceof Error ? problem.message : String(problem),
      issues: problem instanceof RecordsError ? problem.issues : [],
    });
  }
}

/** Lays fact-checks beside the claims of a graph; no article is read for it. */
export const review = ({ records, reviews }: Reviewed): FromAnalysis => ({
  told: "built",
  records: matchReviews(records, reviews),
  issues: [],
  milliseconds: 0,
});
