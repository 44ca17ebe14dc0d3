import { expect, test } from "vitest";
import { labelCount } from "../../src/core/attribution/model/labels.ts";
import { tableCount, tablesOf } from "../../src/core/attribution/model/network/vocabulary.ts";
import { smallColumns } from "../../src/core/attribution/model/token-features.ts";
import { rateAt, recipe as shipped, type Recipe } from "../../scripts/train/recipe.ts";
import { seededNumbers, shuffled } from "../../scripts/train/seeded-numbers.ts";
import { skipGrams } from "../../scripts/train/skip-grams.ts";
import { trainNetwork } from "../../scripts/train/train-network.ts";
import { batchOf, type TrainingSet } from "../../scripts/train/training-set.ts";

const widths = { word: 8, stem: 4, suffix: 4, small: smallColumns.map((_, index) => (index === 6 ? 8 : 4)) };
const recipe: Recipe = {
  ...shipped,
  seed: 4,
  epochs: 10,
  hidden: 8,
  widths,
  windows: 12,
  rate: 0.04,
  warmUp: 4,
  wordDropout: 0,
  rareDropout: 0,
};
const shape = { hidden: 8, tables: tablesOf({ words: ["a", "b", "c", "d"], stems: ["a"], suffixes: ["a"] }, widths) };

/** Windows of ten words, in which every "b" is a cue and what stands behind one is a content. */
function madeUpSet(windows: number): TrainingSet {
  const length = windows * 10;
  const numbers = seededNumbers(2);
  const set = {
    ids: new Int32Array(new SharedArrayBuffer(length * tableCount * 4)),
    labels: new Uint8Array(new SharedArrayBuffer(length)),
    begins: new Uint8Array(new SharedArrayBuffer(length)),
    windows: new Int32Array(new SharedArrayBuffer(windows * 8)),
  };
  for (let window = 0; window < windows; window++) {
    const cue = 2 + Math.floor(numbers() * 6);
    set.windows.set([window * 10, window * 10 + 10], window * 2);
    set.begins[window * 10] = 1;
    for (let at = 0; at < 10; at++) {
      set.ids[(window * 10 + at) * tableCount] = at === cue ? 2 : 1 + 2 * Math.floor(numbers() * 2);
      set.labels[window * 10 + at] = at < cue ? 0 : at === cue ? 3 : at === cue + 1 ? 5 : 6;
    }
  }
  return set;
}

test("training lowers the loss, and the same seed gives the same bits whatever the timing", { timeout: 120_000 }, async () => {
  const losses: number[] = [];
  const first = await trainNetwork(shape, recipe, madeUpSet(24), null, ({ loss, epoch }) => void (epoch !== null && losses.push(loss)));
  const second = await trainNetwork(shape, recipe, madeUpSet(24), null);
  expect(losses.length).toBe(10);
  expect(losses.at(-1)).toBeLessThan((losses[0] ?? 0) - 0.2); // a slow mean of the steps
  expect(Buffer.from(first.buffer).equals(Buffer.from(second.buffer))).toBe(true);
});

test("a batch holds its windows' tokens, and a stretch that a window cuts begins anew in it", () => {
  const set = madeUpSet(3);
  set.windows.set([10, 15, 15, 20], 0);
  set.begins[13] = 1;
  set.labels.set([6, 6], 15);
  const batch = batchOf(set, [1, 0]);
  expect(batch.length).toBe(10);
  expect(batch.windows).toEqual([
    { from: 0, to: 5 },
    { from: 5, to: 10 },
  ]);
  expect(batch.stretches).toEqual([
    { from: 0, to: 5 },
    { from: 5, to: 8 },
    { from: 8, to: 10 },
  ]);
  expect(batch.labels.slice(0, 2)).toEqual(Uint8Array.from([5, 6]));
  expect([...batch.labels].every((label) => label < labelCount)).toBe(true);
});

test("the step size rises, stays, and falls to what is left", () => {
  const rates = [0, 99, 300, 999].map((step) => rateAt({ ...shipped, rate: 1, warmUp: 100, steady: 0.4, last: 0.05 }, step, 1000));
  expect(rates[0]).toBeCloseTo(0.01, 6);
  expect(rates[1]).toBe(1);
  expect(rates[2]).toBe(1);
  expect(rates[3]).toBeCloseTo(0.05, 2);
});

test("shuffling keeps every number once", () => {
  expect([...shuffled(50, seededNumbers(1))].toSorted((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, index) => index));
});

test("words that stand among the same neighbours get embeddings near each other", () => {
  const length = 4000;
  const numbers = seededNumbers(9);
  const ids = new Int32Array(length * tableCount);
  // Sentences of three: 1 or 2 stand between 3 and 4, and 5 between 6 and 7.
  for (let at = 0; at < length; at += 4) {
    const first = numbers() < 0.5;
    [first ? 3 : 6, first ? 1 + Math.floor(numbers() * 2) : 5, first ? 4 : 7].forEach(
      (word, index) => (ids[(at + index) * tableCount] = word),
    );
  }
  const windows = Int32Array.from({ length: length / 2 }, (_, index) => (index >> 1) * 4 + (index % 2) * 3);
  const set = { ids, labels: new Uint8Array(length), begins: new Uint8Array(length), windows };
  const rows = skipGrams(set, 8, 16, 10, 1);
  const product = (a: number, b: number): number => {
    let sum = 0;
    for (let k = 0; k < 16; k++) sum += (rows[a * 16 + k] ?? 0) * (rows[b * 16 + k] ?? 0);
    return sum;
  };
  const likeness = (a: number, b: number): number => product(a, b) / Math.sqrt(product(a, a) * product(b, b));
  expect(likeness(1, 2)).toBeGreaterThan(likeness(1, 5));
  expect(rows).toEqual(skipGrams(set, 8, 16, 10, 1));
});
