import type { TokenRange } from "../model.ts";
import type { ArticleFeatures } from "../token-features.ts";

/**
 * What the linear model's features are made from. `cueBefore` and `cueAfter` are the stems of the nearest likely cue on either side in the
 * sentence, `farBefore` and `farAfter` how far it is.
 */
export const columnNames = [
  "word",
  "stem",
  "suffix",
  "shape",
  "quote",
  "size",
  "prior",
  "start",
  "end",
  "pos",
  "cueBefore",
  "farBefore",
  "cueAfter",
  "farAfter",
  "rule",
] as const;
export type ColumnName = (typeof columnNames)[number];

/** How many tokens beyond its own a feature may look at. */
export const margin = 3;
const outside = 0x9e37; // what stands beyond a stretch
const likelyCue = 5; // a bucket of the cue prior

/**
 * The columns of some stretches, one stretch behind the other. Column c is `stride` numbers from `c * stride` on; the tokens of stretch i
 * begin at `firsts[i]` in it, and before and behind them are `margin` places of no token's.
 */
export type FeatureColumns = { readonly values: Int32Array; readonly stride: number; readonly firsts: readonly number[] };

/** A number for each column and token of the stretches. */
export function featureColumns(features: ArticleFeatures, stretches: readonly TokenRange[]): FeatureColumns {
  const firsts: number[] = [];
  let stride = margin;
  for (const { from, to } of stretches) {
    firsts.push(stride);
    stride += to - from + margin;
  }
  const values = new Int32Array(columnNames.length * stride).fill(outside);
  const columns = Object.fromEntries(
    columnNames.map((name, index) => [name, values.subarray(index * stride, (index + 1) * stride)]),
  ) as Record<ColumnName, Int32Array>;
  const hashes = new Map<string, number>();
  stretches.forEach(({ from, to }, index) => {
    const first = firsts[index] ?? margin;
    const hashed = (column: Int32Array, words: readonly string[]): void => {
      for (let token = from; token < to; token++) column[first + token - from] = knownHash(words[token] ?? "", hashes);
    };
    const copied = (column: Int32Array, numbers: Uint8Array | undefined): void => {
      if (numbers !== undefined) column.set(numbers.subarray(from, to), first);
    };
    hashed(columns.word, features.words);
    hashed(columns.stem, features.stems);
    hashed(columns.suffix, features.suffixes);
    const { small } = features;
    [columns.shape, columns.quote, columns.size, columns.prior, columns.start, columns.end, columns.pos].forEach((column, at) =>
      copied(column, small[at]),
    );
    copied(columns.rule, features.byRules);
    noteNearestCues(columns, first, first + to - from);
  });
  return { values, stride, firsts };
}

function knownHash(word: string, hashes: Map<string, number>): number {
  const known = hashes.get(word);
  if (known !== undefined) return known;
  let hash = 0x811c9dc5; // FNV-1a
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  hashes.set(word, hash | 0);
  return hash | 0;
}

/** Walks forward and backward over the places `[from, to)` and keeps the last likely cue passed in the sentence, with its distance in steps of growing size. */
function noteNearestCues(columns: Record<ColumnName, Int32Array>, from: number, to: number): void {
  const { stem, prior, start, cueBefore, farBefore, cueAfter, farAfter } = columns;
  const note = (cues: Int32Array, far: Int32Array, at: number, last: number): void => {
    cues[at] = last < 0 ? 0 : (stem[last] ?? 0);
    far[at] = last < 0 ? 0 : distanceBucket(Math.abs(at - last));
  };
  for (let at = from, last = -1; at < to; at++) {
    if (start[at] === 0) last = -1;
    note(cueBefore, farBefore, at, last);
    if ((prior[at] ?? 0) >= likelyCue) last = at;
  }
  for (let at = to - 1, last = -1; at >= from; at--) {
    note(cueAfter, farAfter, at, last);
    if ((prior[at] ?? 0) >= likelyCue) last = at;
    if (start[at] === 0) last = -1;
  }
}

const distanceBucket = (distance: number): number =>
  distance < 5 ? distance : distance < 8 ? 5 : distance < 14 ? 6 : distance < 25 ? 7 : 8;
