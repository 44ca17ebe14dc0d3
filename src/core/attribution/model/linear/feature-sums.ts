import { labelCount } from "../labels.ts";
import type { TokenRange } from "../model.ts";
import type { Kernel } from "../network/kernel.ts";
import type { ArticleFeatures } from "../token-features.ts";
import { featureColumns, margin } from "./feature-columns.ts";
import { eachFeatureRows, featureCount, featureStarts, partOffsets, rowCount } from "./linear-features.ts";

/** For each token of the article and each label the sum of the token's rows of weights; 0 for tokens in no stretch. */
export type FeatureSums = (features: ArticleFeatures, stretches: readonly TokenRange[]) => Int16Array;

/** The sums in plain JavaScript. `rows` has a weight for each hashed feature and label. */
export const plainSums =
  (rows: Int8Array): FeatureSums =>
  (features, stretches) => {
    const sums = new Int16Array(features.length * labelCount);
    eachFeatureRows(features, stretches, (token, featureRows) => {
      for (let feature = 0; feature < featureCount; feature++) {
        const row = featureRows[feature]! * labelCount; // there are featureCount of them
        for (let label = 0; label < labelCount; label++) sums[token * labelCount + label]! += rows[row + label]!;
      }
    });
    return sums;
  };

const lanes = 8; // sums that the kernel writes for a token
const mostTokens = 4096; // summed at a time, unless one stretch is longer

/** The same sums on the kernel's memory, which they take for themselves; `null` where it has none. */
export function kernelSums(rows: Int8Array, kernel: Kernel): FeatureSums | null {
  const { sumFeatures } = kernel;
  if (sumFeatures === null) return null;
  const starts = kernel.base;
  const parts = starts + featureStarts.byteLength;
  const weights = parts + (featureStarts[featureCount] ?? 0) * 4;
  const columns = Math.ceil((weights + rows.length + lanes) / 16) * 16;
  kernel.reserve(columns);
  new Int32Array(kernel.memory(), starts, featureStarts.length).set(featureStarts);
  new Int8Array(kernel.memory(), weights, rows.length).set(rows);
  return (features, stretches) => {
    const sums = new Int16Array(features.length * labelCount);
    for (const batch of batchesOf(stretches)) {
      const { values, stride, firsts } = featureColumns(features, batch);
      const count = stride - margin;
      const out = Math.ceil((columns + values.byteLength) / 16) * 16 + 64; // the last four tokens' columns may lie past their ends
      kernel.reserve(out + (count + 4) * lanes * 2);
      const offsets = partOffsets(stride).map((offset) => (offset + margin) * 4);
      new Int32Array(kernel.memory(), parts, offsets.length).set(offsets);
      new Int32Array(kernel.memory(), columns, values.length).set(values);
      sumFeatures(count, featureCount, starts, parts, columns, weights, labelCount, rowCount - 1, out);
      const found = new Int16Array(kernel.memory(), out, count * lanes);
      batch.forEach(({ from, to }, index) => {
        let at = ((firsts[index] ?? margin) - margin) * lanes;
        for (let token = from; token < to; token++, at += lanes)
          for (let label = 0; label < labelCount; label++) sums[token * labelCount + label] = found[at + label]!; // the kernel wrote `count` rows
      });
    }
    return sums;
  };
}

/** The stretches in their order, as many at a time as there is room for. */
function batchesOf(stretches: readonly TokenRange[]): readonly (readonly TokenRange[])[] {
  const batches: TokenRange[][] = [];
  let tokens = Infinity;
  for (const stretch of stretches) {
    tokens += stretch.to - stretch.from;
    if (tokens > mostTokens) {
      batches.push([]);
      tokens = stretch.to - stretch.from;
    }
    batches.at(-1)?.push(stretch);
  }
  return batches;
}
