import { makeLattice, runLattice } from "../../src/core/attribution/model/crf.ts";
import { decodeSpans, type Thresholds } from "../../src/core/attribution/model/decode-spans.ts";
import { roles, spansOfLabels, type TokenSpan } from "../../src/core/attribution/model/labels.ts";
import { likelySpans, type LikelySpan } from "../../src/core/attribution/model/span-posteriors.ts";
import type { CorpusArticle } from "./read-corpus.ts";

/** Spans found, by role, against those wanted: exactly the same tokens. */
export type SpanCounts = { readonly right: number; readonly found: number; readonly wanted: number };

export const f1 = ({ right, found, wanted }: SpanCounts): number => (found + wanted > 0 ? (2 * right) / (found + wanted) : 0);

/** One stretch: what is wanted there and what is likely. */
export type ScoredStretch = { readonly wanted: readonly TokenSpan[]; readonly likely: readonly LikelySpan[]; readonly length: number };

/** The likely spans of every stretch of the articles, by the scores (a row of labels a token) that `score` gives each. */
export function scoreStretches(
  articles: readonly CorpusArticle[],
  score: (article: CorpusArticle) => Float32Array,
  transitions: ArrayLike<number>,
): readonly ScoredStretch[] {
  const lattice = makeLattice(transitions);
  return articles.flatMap((article) => {
    const scores = score(article);
    return article.stretches.map(({ from, to }) => {
      runLattice(lattice, scores, from, to - from);
      const wanted = spansOfLabels(article.labels, from, to).map((span) => ({ ...span, from: span.from - from, to: span.to - from }));
      return { wanted, likely: likelySpans(lattice, 0.1), length: to - from };
    });
  });
}

/** Counts by role what decoding at `thresholds` finds. */
export function countSpans(stretches: readonly ScoredStretch[], thresholds: Thresholds): readonly SpanCounts[] {
  const counts = roles.map(() => ({ right: 0, found: 0, wanted: 0 }));
  for (const { wanted, likely, length } of stretches) {
    const keys = new Set(wanted.map(({ role, from, to }) => `${role} ${from} ${to}`));
    for (const { role } of wanted) counts[role]!.wanted++; // a role is an index into roles
    for (const { role, from, to } of decodeSpans(likely, thresholds, length)) {
      counts[role]!.found++;
      if (keys.has(`${role} ${from} ${to}`)) counts[role]!.right++;
    }
  }
  return counts;
}
