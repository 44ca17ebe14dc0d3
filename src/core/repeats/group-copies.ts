import { atOnce, type Steps } from "../model/steps.ts";
import { wordTableBuilder, type WordTable } from "./word-table.ts";

const shingleLength = 5;
/** MinHash signature: 32 bands of 4 rows find copies from a Jaccard likeness of about 0.4 up (Broder 1997; Leskovec, Rajaraman, Ullman, ch. 3). */
const bands = 32;
const rows = 4;
/** The share of the shorter text's shingles that a copy has: an agency's story cut to its first half is a copy too. */
const leastShared = 0.6;
const fewestShingles = 20;

/** The groups of texts that share copy, credited or not: for each text the first of its group. Texts of a few words stand alone. */
export const groupCopies = (texts: readonly string[]): readonly number[] => atOnce(groupCopiesInSteps(texts));

/** The same in steps of a text each. */
export function* groupCopiesInSteps(texts: readonly string[]): Steps<readonly number[]> {
  const builder = wordTableBuilder();
  for (const text of texts) {
    builder.add(text);
    yield;
  }
  const table = builder.build();
  const shingles: ReadonlySet<number>[] = [];
  for (const index of texts.keys()) {
    shingles.push(shinglesOf(table, index));
    yield;
  }
  const head = texts.map((_, index) => index);
  const find = (index: number): number => (head[index] === index || head[index] === undefined ? index : find(head[index]));
  for (const pair of candidates(shingles)) {
    if (pair === null) {
      yield;
      continue;
    }
    const [a, b] = pair;
    const [one, other] = [find(a), find(b)];
    if (one !== other && isCopy(shingles[a], shingles[b])) head[Math.max(one, other)] = Math.min(one, other);
  }
  return texts.map((_, index) => find(index));
}

function shinglesOf({ words, starts }: WordTable, text: number): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = starts[text] ?? 0; at + shingleLength <= (starts[text + 1] ?? 0); at++) {
    let hash = 0x811c9dc5;
    for (let word = at; word < at + shingleLength; word++) hash = Math.imul(hash ^ (words[word] ?? 0), 0x01000193) ^ (hash >>> 15);
    found.add(hash >>> 0);
  }
  return found;
}

function isCopy(a: ReadonlySet<number> | undefined, b: ReadonlySet<number> | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const [short, long] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const shingle of short) if (long.has(shingle)) shared++;
  return shared >= leastShared * short.size;
}

/** Pairs of texts; `null` after each text that was compared with those before it. */
type Candidates = Generator<readonly [number, number] | null>;

/**
 * Pairs of texts whose signatures agree in a band, each once; and, while they are few, all that share enough: a short cut of a long text has a
 * low Jaccard.
 */
function* candidates(shingles: readonly ReadonlySet<number>[]): Candidates {
  const large = [...shingles.keys()].filter((index) => (shingles[index]?.size ?? 0) >= fewestShingles);
  if (large.length <= 500) yield* sharing(shingles, large);
  else yield* alike(shingles, large);
}

function* sharing(shingles: readonly ReadonlySet<number>[], large: readonly number[]): Candidates {
  const holder = new Map<number, number>(); // the first text of each shingle: most have no other
  const further = new Map<number, number[]>();
  for (const index of large) {
    const shared = new Map<number, number>();
    const meet = (other: number): void => void shared.set(other, (shared.get(other) ?? 0) + 1);
    for (const shingle of shingles[index] ?? []) {
      const first = holder.get(shingle);
      if (first === undefined) {
        holder.set(shingle, index);
        continue;
      }
      const others = further.get(shingle) ?? [];
      for (const other of [first, ...others]) meet(other);
      further.set(shingle, [...others, index]);
    }
    const size = (text: number): number => shingles[text]?.size ?? 0;
    for (const [other, count] of shared) if (count >= leastShared * Math.min(size(index), size(other))) yield [other, index];
    yield null;
  }
}

function* alike(shingles: readonly ReadonlySet<number>[], large: readonly number[]): Candidates {
  const seen = new Set<string>();
  const buckets = new Map<string, number[]>();
  for (const index of large) {
    const signature = signatureOf(shingles[index] ?? new Set());
    for (let band = 0; band < bands; band++) {
      const key = `${band}:${signature.slice(band * rows, (band + 1) * rows).join()}`;
      const bucket = buckets.get(key) ?? [];
      for (const other of bucket) {
        const pair = `${other} ${index}`;
        if (!seen.has(pair)) yield [other, index];
        seen.add(pair);
      }
      buckets.set(key, [...bucket, index]);
    }
    yield null;
  }
}

/** The lowest hash under each of 128 fixed mixings. */
function signatureOf(shingles: ReadonlySet<number>): Uint32Array {
  const lowest = new Uint32Array(bands * rows).fill(0xffffffff);
  for (const shingle of shingles)
    for (let at = 0; at < lowest.length; at++) {
      let hash = Math.imul(shingle ^ Math.imul(at + 1, 0x9e3779b1), 0x85ebca6b);
      hash = (hash ^ (hash >>> 13)) >>> 0;
      if (hash < (lowest[at] ?? 0)) lowest[at] = hash;
    }
  return lowest;
}
