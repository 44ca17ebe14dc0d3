import type { ArticleFeatures } from "../../src/core/attribution/model/token-features.ts";
import { rowFinder, tableCount, type Vocabulary } from "../../src/core/attribution/model/network/vocabulary.ts";
import type { Batch } from "./gradient-pass.ts";
import type { CorpusArticle } from "./read-corpus.ts";

/** Articles one after the other, as numbers that workers share. */
export type TrainingSet = {
  /** `tableCount` rows a token. */
  readonly ids: Int32Array;
  readonly labels: Uint8Array;
  /** 1 at the first token of a stretch. */
  readonly begins: Uint8Array;
  /** First token and end of each window. */
  readonly windows: Int32Array;
};

/** Seen less often than this in the training articles, a word has no row of its own. */
export type LeastCounts = { readonly word: number; readonly stem: number; readonly suffix: number };

/** The vocabulary of the training articles, the commonest first. */
export function vocabularyOf(articles: readonly CorpusArticle[], least: LeastCounts): Vocabulary {
  const frequent = (column: (features: ArticleFeatures) => readonly string[], count: number): readonly string[] => {
    const counts = new Map<string, number>();
    for (const { features } of articles) for (const string of column(features)) counts.set(string, (counts.get(string) ?? 0) + 1);
    return [...counts]
      .filter(([, seen]) => seen >= count)
      .toSorted(([a, seenA], [b, seenB]) => seenB - seenA || (a < b ? -1 : 1))
      .map(([string]) => string);
  };
  return {
    words: frequent(({ words }) => words, least.word),
    stems: frequent(({ stems }) => stems, least.stem),
    suffixes: frequent(({ suffixes }) => suffixes, least.suffix),
  };
}

/** The articles as one training set in shared memory. */
export function trainingSet(articles: readonly CorpusArticle[], vocabulary: Vocabulary): TrainingSet {
  const find = rowFinder(vocabulary);
  const length = articles.reduce((sum, { features }) => sum + features.length, 0);
  const windowCount = articles.reduce((sum, { windows }) => sum + windows.length, 0);
  const set = {
    ids: new Int32Array(new SharedArrayBuffer(length * tableCount * 4)),
    labels: new Uint8Array(new SharedArrayBuffer(length)),
    begins: new Uint8Array(new SharedArrayBuffer(length)),
    windows: new Int32Array(new SharedArrayBuffer(windowCount * 8)),
  };
  let first = 0;
  let window = 0;
  for (const { features, labels, windows, stretches } of articles) {
    find(features, 0, features.length, set.ids.subarray(first * tableCount));
    set.labels.set(labels, first);
    for (const { from } of stretches) set.begins[first + from] = 1;
    for (const { from, to } of windows) set.windows.set([first + from, first + to], 2 * window++);
    first += features.length;
  }
  return set;
}

/** The tokens of some windows as a batch. A stretch that a window cuts is two, and a span cut with it begins anew. */
export function batchOf({ ids, labels, begins, windows }: TrainingSet, chosen: ArrayLike<number>): Batch {
  const ranges = Array.from(chosen, (window) => ({ from: windows[2 * window] ?? 0, to: windows[2 * window + 1] ?? 0 }));
  const length = ranges.reduce((sum, { from, to }) => sum + to - from, 0);
  const batch = { windows: [] as { from: number; to: number }[], stretches: [] as { from: number; to: number }[], length };
  const ownIds = new Int32Array(length * tableCount);
  const ownLabels = new Uint8Array(length);
  let at = 0;
  for (const { from, to } of ranges) {
    ownIds.set(ids.subarray(from * tableCount, to * tableCount), at * tableCount);
    ownLabels.set(labels.subarray(from, to), at);
    batch.windows.push({ from: at, to: at + to - from });
    for (let token = from, start = from; token < to; token++) {
      if (token + 1 < to && !begins[token + 1]) continue;
      batch.stretches.push({ from: at + start - from, to: at + token + 1 - from });
      start = token + 1;
    }
    const label = ownLabels[at] ?? 0;
    if (label > 0 && label % 2 === 0) ownLabels[at] = label - 1;
    at += to - from;
  }
  return { ...batch, ids: ownIds, labels: ownLabels };
}
