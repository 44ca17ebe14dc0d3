import type { Thresholds } from "../../src/core/attribution/model/decode-spans.ts";
import { roles } from "../../src/core/attribution/model/labels.ts";
import { countSpans, f1, type ScoredStretch } from "./measure-spans.ts";

const tried = [0.3, 0.33, 0.36, 0.39, 0.42, 0.45, 0.48];

/** The thresholds at which the exact F1 of each role, and so their sum, is highest: one role after the other, twice over. */
export function findThresholds(stretches: readonly ScoredStretch[]): Thresholds {
  let best: Thresholds = [0.39, 0.39, 0.39];
  const sumAt = (thresholds: Thresholds): number => countSpans(stretches, thresholds).reduce((sum, counts) => sum + f1(counts), 0);
  let highest = sumAt(best);
  for (let round = 0; round < 2; round++)
    for (let role = 0; role < roles.length; role++)
      for (const value of tried) {
        const thresholds = best.with(role, value) as unknown as Thresholds;
        const sum = sumAt(thresholds);
        if (sum > highest) [highest, best] = [sum, thresholds];
      }
  return best;
}
