import { mostQuotes, type ShingleIndex } from "./shingle-index.ts";
import type { WordTable } from "./word-table.ts";

/** How much of the shorter wording's runs two wordings must share to be looked at: the prefix filter looks up just as many as that takes. */
const containment = 0.3;
/** A wording with fewer runs than this may be found by a single one. */
const fewRuns = 5;

/**
 * Gives, for one quotation at a time, the quotations that may be its wordings: longer ones, or as long and earlier, that share runs of three words
 * with it, the rarest looked up first. Fills `found` and says how many; the same array is used for every quotation.
 */
export function makeCandidateFinder(
  { quotes, starts }: WordTable,
  { slots, from, offsets, postings }: ShingleIndex,
): { readonly found: Uint32Array; readonly find: (quote: number) => number } {
  const shared = new Uint8Array(quotes);
  const found = new Uint32Array(quotes);
  let order = new Float64Array(256);
  const lengthOf = (quote: number): number => (starts[quote + 1] ?? 0) - (starts[quote] ?? 0);
  const documents = (slot: number): number => (offsets[slot + 1] ?? 0) - (offsets[slot] ?? 0);

  /** Puts the quotation's runs in order, rarest first; gives how many. */
  function sortRuns(quote: number): number {
    const first = from[quote] ?? 0;
    const runs = (from[quote + 1] ?? 0) - first;
    if (order.length < runs) order = new Float64Array(runs * 2);
    const keys = order.subarray(0, runs);
    for (let at = 0; at < runs; at++) keys[at] = documents(slots[first + at] ?? 0) * 2 ** 26 + at;
    keys.sort();
    for (let at = 0; at < runs; at++) keys[at] = slots[first + ((keys[at] ?? 0) % 2 ** 26)] ?? 0;
    return runs;
  }

  /** Counts in `shared` and collects in `found` the partners that have the slot. */
  function visit(quote: number, slot: number, count: number): number {
    const length = lengthOf(quote);
    for (let at = offsets[slot] ?? 0; at < (offsets[slot + 1] ?? 0); at++) {
      const other = postings[at] ?? 0;
      const longer = lengthOf(other) - length;
      if (longer < 0 || other === quote || (longer === 0 && other > quote)) continue;
      const times = shared[other] ?? 0;
      if (times === 0) found[count++] = other;
      if (times < 255) shared[other] = times + 1;
    }
    return count;
  }

  return {
    found,
    find: (quote) => {
      const runs = sortRuns(quote);
      const taken = Math.min(runs, runs - Math.ceil(containment * runs) + 1);
      let count = 0;
      for (let at = 0; at < taken; at++) {
        const slot = order[at] ?? 0;
        // A wording that very many have is looked up by its rarest run all the same.
        if (documents(slot) > (at === 0 ? mostQuotes * 20 : mostQuotes)) break;
        if (documents(slot) > 1) count = visit(quote, slot, count);
      }
      let kept = 0;
      for (let at = 0; at < count; at++) {
        const other = found[at] ?? 0;
        if ((shared[other] ?? 0) > 1 || runs < fewRuns) found[kept++] = other;
        shared[other] = 0;
      }
      return kept;
    },
  };
}
