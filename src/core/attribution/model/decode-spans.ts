import type { LikelySpan } from "./span-posteriors.ts";

/** What a span must be worth, by role: at 0.4 a span is kept when keeping it is right at least two times in five. */
export type Thresholds = readonly [source: number, cue: number, content: number];

/**
 * The set of spans, none overlapping, whose probabilities less their thresholds sum highest (minimum Bayes risk decoding: the expected count
 * of right spans, less a price for each). In the order of the text. `length` is the stretch's number of tokens.
 */
export function decodeSpans(spans: readonly LikelySpan[], thresholds: Thresholds, length: number): readonly LikelySpan[] {
  const worth = ({ role, probability }: LikelySpan): number => probability - (thresholds[role] ?? 1);
  const ending: LikelySpan[][] = Array.from({ length: length + 1 }, () => []);
  for (const span of spans) if (worth(span) > 0) ending[span.to]?.push(span);
  const best = new Float64Array(length + 1);
  const chosen: (LikelySpan | null)[] = [null];
  for (let to = 1; to <= length; to++) {
    best[to] = best[to - 1] ?? 0;
    chosen.push(null);
    for (const span of ending[to] ?? []) {
      const value = (best[span.from] ?? 0) + worth(span);
      if (value > (best[to] ?? 0)) [best[to], chosen[to]] = [value, span];
    }
  }
  return spansBack(chosen);
}

function spansBack(chosen: readonly (LikelySpan | null)[]): readonly LikelySpan[] {
  const spans: LikelySpan[] = [];
  for (let to = chosen.length - 1; to > 0;) {
    const span = chosen[to];
    if (span) spans.push(span);
    to = span ? span.from : to - 1;
  }
  return spans.toReversed();
}
