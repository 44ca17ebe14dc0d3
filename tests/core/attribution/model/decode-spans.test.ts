import { expect, test } from "vitest";
import { decodeSpans, type Thresholds } from "../../../../src/core/attribution/model/decode-spans.ts";
import type { LikelySpan } from "../../../../src/core/attribution/model/span-posteriors.ts";
import { seeded } from "./support/seeded.ts";

const thresholds: Thresholds = [0.35, 0.3, 0.4];
const worthOf = (spans: readonly LikelySpan[]): number =>
  spans.reduce((sum, { role, probability }) => sum + probability - (thresholds[role] ?? 0), 0);

/** The highest worth of any set of spans that do not overlap. */
const bestWorth = (spans: readonly LikelySpan[], after = 0): number =>
  Math.max(0, ...spans.filter(({ from }) => from >= after).map((span) => worthOf([span]) + bestWorth(spans, span.to)));

test("chooses the set of spans that is worth most, as trying every set shows", () => {
  const random = seeded(11);
  for (let round = 0; round < 200; round++) {
    const length = 1 + Math.floor(random() * 8);
    const spans = Array.from({ length: Math.floor(random() * 9) }, () => {
      const from = Math.floor(random() * length);
      const to = from + 1 + Math.floor(random() * (length - from));
      return { role: Math.floor(random() * 3), from, to, probability: random() };
    });
    const chosen = decodeSpans(spans, thresholds, length);
    expect(worthOf(chosen)).toBeCloseTo(bestWorth(spans), 9);
    chosen.forEach((span, index) => expect(span.from).toBeGreaterThanOrEqual(chosen[index - 1]?.to ?? 0));
  }
});

test("chooses nothing where no span is worth its threshold", () => {
  expect(decodeSpans([{ role: 0, from: 0, to: 2, probability: 0.34 }], thresholds, 3)).toEqual([]);
});
