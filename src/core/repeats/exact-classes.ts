import type { WordTable } from "./word-table.ts";

/** For each quotation the first one with the same words in the same order (itself where it is the first): Quotebank's rule. Empty ones stand alone. */
export function exactClasses({ quotes, words, starts }: WordTable): Uint32Array {
  const size = 1 << Math.max(4, Math.ceil(Math.log2(quotes * 2 + 1)));
  const slots = new Int32Array(size);
  const first = new Uint32Array(quotes);
  for (let quote = 0; quote < quotes; quote++) {
    const from = starts[quote] ?? 0;
    const to = starts[quote + 1] ?? 0;
    first[quote] = quote;
    if (from === to) continue;
    let at = hashOf(words, from, to) & (size - 1);
    let held = slots[at] ?? 0;
    while (held !== 0 && !sameWords(words, starts[held - 1] ?? 0, starts[held] ?? 0, from, to)) {
      at = (at + 1) & (size - 1);
      held = slots[at] ?? 0;
    }
    if (held === 0) slots[at] = quote + 1;
    else first[quote] = held - 1;
  }
  return first;
}

function hashOf(words: Uint32Array, from: number, to: number): number {
  let hash = to - from;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ (words[at] ?? 0), 0x9e3779b1) ^ (hash >>> 13);
  return hash ^ (hash >>> 16);
}

function sameWords(words: Uint32Array, a: number, aEnd: number, b: number, bEnd: number): boolean {
  if (aEnd - a !== bEnd - b) return false;
  for (; a < aEnd; a++, b++) if (words[a] !== words[b]) return false;
  return true;
}
