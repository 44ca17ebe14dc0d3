import type { WordTable } from "./word-table.ts";

/**
 * How surprising words are in this collection, in bits (-log2 of their chance): what two unrelated quotations are unlikely to share shows that they
 * are related. A phrase that many use ("the united states of america") surprises at its first word and hardly after.
 */
export type ChanceBits = {
  /** Of word w by itself. */
  readonly alone: Float32Array;
  /** Of the word at place p of the table, given the word before it there. */
  readonly after: Float32Array;
};

/** How much of a word's chance its neighbour decides; the rest is its own frequency, for pairs not seen elsewhere. */
const neighbourShare = 0.9;
/** Words that nobody counted yet, as if spread over this many further words of text: few texts do not make every word a rare one. */
const imagined = 50_000;

/** The bits of every word of the quotations that `isKept` says. A pair's own occurrence does not count as one seen elsewhere. */
export function measureChance(table: WordTable, isKept: (quote: number) => boolean): ChanceBits {
  const { quotes, words, starts, counts } = table;
  const alone = new Float32Array(counts.length);
  for (let word = 0; word < counts.length; word++) alone[word] = -Math.log2(frequency(table, word));
  const pairs = countPairs(table, isKept);
  const after = new Float32Array(words.length);
  for (let quote = 0; quote < quotes; quote++) {
    const start = starts[quote] ?? 0;
    for (let at = start; at < (starts[quote + 1] ?? 0); at++) {
      const word = words[at] ?? 0;
      const before = at > start ? (words[at - 1] ?? 0) : -1;
      if (before < 0) after[at] = alone[word] ?? 0;
      else {
        const elsewhere = Math.max(0, (pairs[pairSlot(before, word, pairs.length)] ?? 0) - 1) / Math.max(1, (counts[before] ?? 0) - 1);
        after[at] = -Math.log2(neighbourShare * Math.min(1, elsewhere) + (1 - neighbourShare) * frequency(table, word));
      }
    }
  }
  return { alone, after };
}

/** A word's chance; the function words of English are common however small the collection. */
function frequency({ words, counts, stops }: WordTable, word: number): number {
  const prior = word < stops ? 1 / 400 : 1 / 20_000;
  return ((counts[word] ?? 0) + imagined * prior) / (words.length + imagined);
}

/** Counts of neighbours, by hash alone: a collision makes a pair look commoner, which errs on the side of no repeat. */
function countPairs({ quotes, words, starts }: WordTable, isKept: (quote: number) => boolean): Uint32Array {
  const size = 1 << Math.min(25, Math.max(10, Math.ceil(Math.log2(words.length + 1)) + 1));
  const pairs = new Uint32Array(size);
  for (let quote = 0; quote < quotes; quote++) {
    if (!isKept(quote)) continue;
    for (let at = (starts[quote] ?? 0) + 1; at < (starts[quote + 1] ?? 0); at++) {
      const slot = pairSlot(words[at - 1] ?? 0, words[at] ?? 0, size);
      pairs[slot] = (pairs[slot] ?? 0) + 1;
    }
  }
  return pairs;
}

function pairSlot(before: number, word: number, size: number): number {
  const hash = Math.imul(before ^ Math.imul(word, 0x9e3779b1), 0x85ebca6b);
  return (hash ^ (hash >>> 15)) & (size - 1);
}
