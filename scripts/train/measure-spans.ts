import { makeLattice, runLattice } from "../../src/core/attribution/model/crf.ts";
import { decodeSpans, type Thresholds } from "../../src/core/attribution/model/decode-spans.ts";
import { roles, spansOfLabels, type TokenSpan } from "../../src/core/attribution/model/labels.ts";
import { likelySpans, type LikelySpan } from "../../src/core/attribution/model/span-posteriors.ts";
import type { CorpusArticle } from "./read-corpus.ts";

/** Spans found, by role, against those wanted: exactly the same tokens. */
export type SpanCounts = { readonly right: number; readonly found: number; readonly wanted: number };

export const f1 = ({ right, found, wanted }: SpanCounts): number => (found + wanted > 0 ? (2 * right) / (found + wanted) : 0);

/** One stretch: what is wanted there and what is likely. */
export type ScoredStretch = {
  readonly wanted: readonly TokenSpan[];
  readonly likely: readonly LikelySpan[];
  readonly length: number;
  /** How much of the words of a span is in quotation marks. */
  readonly formOf: (span: TokenSpan) => SpanForm;
};

/** Nothing but quotation, partly, not at all. */
export const spanForms = ["direct", "mixed", "indirect"] as const;
export type SpanForm = (typeof spanForms)[number];

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
      const { text, tokens } = article.text;
      const wordsOf = (span: TokenSpan): string => text.slice(tokens[from + span.from]?.start, tokens[from + span.to - 1]?.end);
      return { wanted, likely: likelySpans(lattice, 0.1), length: to - from, formOf: (span) => formOfWords(wordsOf(span)) };
    });
  });
}

/** The form of a span's words, as the benchmark's scorer tells them. */
function formOfWords(words: string): SpanForm {
  if (!/["“”„«»]|''|``/.test(words)) return "indirect";
  const unquoted = words.replace(/(?:["“„«]|``)[^"“”„«»]*?(?:["”»]|''|$)/g, "").replace(/^[^"“”„«»]*(?:["”»]|'')/, "");
  return /[\p{L}\p{N}]/u.test(unquoted) ? "mixed" : "direct";
}

/** Counts by role what decoding at `thresholds` finds. */
export const countSpans = (stretches: readonly ScoredStretch[], thresholds: Thresholds): readonly SpanCounts[] =>
  countBy(stretches, thresholds, roles.length, ({ role }) => role);

/** The same for contents alone, by form. */
export function countByForm(stretches: readonly ScoredStretch[], thresholds: Thresholds): Readonly<Record<SpanForm, SpanCounts>> {
  const content = roles.indexOf("content");
  const counts = countBy(stretches, thresholds, spanForms.length, (span, { formOf }) =>
    span.role === content ? spanForms.indexOf(formOf(span)) : -1,
  );
  return Object.fromEntries(spanForms.map((form, index) => [form, counts[index]])) as Record<SpanForm, SpanCounts>;
}

/** Counts spans by the class that `classOf` gives each, -1 for one that is not counted. */
function countBy(
  stretches: readonly ScoredStretch[],
  thresholds: Thresholds,
  classes: number,
  classOf: (span: TokenSpan, stretch: ScoredStretch) => number,
): readonly SpanCounts[] {
  const counts = Array.from({ length: classes }, () => ({ right: 0, found: 0, wanted: 0 }));
  for (const stretch of stretches) {
    const keys = new Set(stretch.wanted.map(({ role, from, to }) => `${role} ${from} ${to}`));
    const add = (span: TokenSpan, what: "right" | "found" | "wanted"): void => {
      const count = counts[classOf(span, stretch)];
      if (count !== undefined) count[what]++;
    };
    for (const span of stretch.wanted) add(span, "wanted");
    for (const span of decodeSpans(stretch.likely, thresholds, stretch.length)) {
      add(span, "found");
      if (keys.has(`${span.role} ${span.from} ${span.to}`)) add(span, "right");
    }
  }
  return counts;
}
