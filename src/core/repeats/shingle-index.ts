import type { WordTable } from "./word-table.ts";

/** Where each run of three words occurs: an inverted index in flat arrays. Runs are hashed into slots; two runs in one slot only cost a look. */
export type ShingleIndex = {
  /** The slot of each run; quotation q has those `[from[q], from[q + 1])`, in the order of its words. */
  readonly slots: Uint32Array;
  readonly from: Uint32Array;
  /** The quotations that have slot s: `postings[offsets[s]]` up to `offsets[s + 1]`, in order; twice where it has it twice. */
  readonly offsets: Uint32Array;
  readonly postings: Uint32Array;
};

const runLength = 3;
/** Runs in more quotations than this lead nowhere: "the united states of". */
export const mostQuotes = 200;

/** The index of the quotations that `isKept` says. A quotation shorter than a run is one run by itself. */
export function buildShingleIndex({ quotes, words, starts }: WordTable, isKept: (quote: number) => boolean): ShingleIndex {
  const from = new Uint32Array(quotes + 1);
  for (let quote = 0; quote < quotes; quote++) {
    const length = (starts[quote + 1] ?? 0) - (starts[quote] ?? 0);
    from[quote + 1] = (from[quote] ?? 0) + (length === 0 || !isKept(quote) ? 0 : Math.max(1, length - runLength + 1));
  }
  const total = from[quotes] ?? 0;
  const size = 1 << Math.max(8, Math.ceil(Math.log2(total + 1)) + 1);
  const slots = new Uint32Array(total);
  const offsets = new Uint32Array(size + 1);
  for (let quote = 0; quote < quotes; quote++) {
    const start = starts[quote] ?? 0;
    const end = starts[quote + 1] ?? 0;
    for (let at = from[quote] ?? 0, word = start; at < (from[quote + 1] ?? 0); at++, word++) {
      const slot = slotOf(words, word, Math.min(word + runLength, end)) & (size - 1);
      slots[at] = slot;
      offsets[slot + 1] = (offsets[slot + 1] ?? 0) + 1;
    }
  }
  return { slots, from, offsets, postings: fill(slots, from, offsets, quotes) };
}

function slotOf(words: Uint32Array, from: number, to: number): number {
  let hash = to - from;
  for (let at = from; at < to; at++) {
    hash = Math.imul(hash ^ (words[at] ?? 0), 0x85ebca6b);
    hash ^= hash >>> 15;
  }
  return Math.imul(hash, 0xc2b2ae35) >>> 1;
}

/** Turns counts in `offsets` into places and puts the quotations there. */
function fill(slots: Uint32Array, from: Uint32Array, offsets: Uint32Array, quotes: number): Uint32Array {
  for (let slot = 1; slot < offsets.length; slot++) offsets[slot] = (offsets[slot] ?? 0) + (offsets[slot - 1] ?? 0);
  const next = offsets.slice(0, -1);
  const postings = new Uint32Array(slots.length);
  for (let quote = 0; quote < quotes; quote++)
    for (let at = from[quote] ?? 0; at < (from[quote + 1] ?? 0); at++) {
      const slot = slots[at] ?? 0;
      const place = next[slot] ?? 0;
      postings[place] = quote;
      next[slot] = place + 1;
    }
  return postings;
}
