import { tableCount } from "../../src/core/attribution/model/network/vocabulary.ts";
import { seededNumbers } from "./seeded-numbers.ts";
import type { TrainingSet } from "./training-set.ts";

const negatives = 5;
const reach = 5; // words to either side, at most
const frequent = 1e-3; // words more frequent than this share are passed over now and then
const spread = 0.2; // standard deviation of the numbers given
const firstRate = 0.05;

/**
 * First embeddings of the words, from the training text alone: skip-grams with negative sampling (Mikolov and others 2013), `passes` over
 * the text. A row of `width` numbers for each word of the vocabulary, the unknown one first.
 */
export function skipGrams({ ids, windows }: TrainingSet, rows: number, width: number, passes: number, seed: number): Float32Array {
  const next = seededNumbers(seed);
  const text = wordsOf(ids);
  const counts = new Float64Array(rows);
  for (const word of text) counts[word]!++; // every id is a row
  const draw = drawer(counts, next);
  const inner = Float32Array.from({ length: rows * width }, () => (next() - 0.5) / width);
  const outer = new Float32Array(rows * width);
  const gradient = new Float32Array(width);
  const kept = counts.map((count) => Math.min(1, Math.sqrt((frequent * text.length) / Math.max(1, count))));
  const total = (passes * windows.length) / 2;
  let done = 0;
  for (let pass = 0; pass < passes; pass++)
    for (let at = 0; at < windows.length; at += 2) {
      const rate = firstRate * Math.max(0.02, 1 - done++ / total);
      const words = text.subarray(windows[at], windows[at + 1]).filter((word) => next() < (kept[word] ?? 1));
      for (let centre = 0; centre < words.length; centre++) {
        const own = 1 + Math.floor(next() * reach);
        for (let other = Math.max(0, centre - own); other <= Math.min(words.length - 1, centre + own); other++)
          if (other !== centre) learnPair(inner, outer, gradient, width, words[centre] ?? 0, words[other] ?? 0, rate, draw);
      }
    }
  return scaled(inner);
}

function wordsOf(ids: Int32Array): Int32Array {
  const words = new Int32Array(ids.length / tableCount);
  for (let at = 0; at < words.length; at++) words[at] = ids[at * tableCount] ?? 0;
  return words;
}

/** Draws a word, by its count to the power of 3/4. */
function drawer(counts: Float64Array, next: () => number): () => number {
  const table = new Int32Array(1 << 20);
  const total = counts.reduce((sum, count) => sum + count ** 0.75, 0);
  let word = 0;
  let reached = (counts[0] ?? 0) ** 0.75 / total;
  for (let at = 0; at < table.length; at++) {
    table[at] = word;
    while (at / table.length > reached && word < counts.length - 1) reached += (counts[++word] ?? 0) ** 0.75 / total;
  }
  return () => table[Math.floor(next() * table.length)] ?? 0;
}

function learnPair(
  inner: Float32Array,
  outer: Float32Array,
  gradient: Float32Array,
  width: number,
  centre: number,
  context: number,
  rate: number,
  draw: () => number,
): void {
  const from = centre * width;
  gradient.fill(0);
  for (let sample = 0; sample <= negatives; sample++) {
    const word = sample === 0 ? context : draw();
    if (sample > 0 && word === context) continue;
    const to = word * width;
    let product = 0;
    for (let k = 0; k < width; k++) product += inner[from + k]! * outer[to + k]!; // both rows lie in their tables
    const step = rate * ((sample === 0 ? 1 : 0) - 1 / (1 + Math.exp(-product)));
    for (let k = 0; k < width; k++) {
      gradient[k]! += step * outer[to + k]!;
      outer[to + k]! += step * inner[from + k]!;
    }
  }
  for (let k = 0; k < width; k++) inner[from + k]! += gradient[k]!;
}

function scaled(numbers: Float32Array): Float32Array {
  let squares = 0;
  for (const number of numbers) squares += number * number;
  const factor = spread / Math.sqrt(squares / numbers.length);
  return numbers.map((number) => number * factor);
}
