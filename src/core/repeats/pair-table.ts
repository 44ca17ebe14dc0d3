/** Verified pairs of quotations in flat arrays: pair p is quotations `a[p]` and `b[p]`, whose words `[aFrom, aTo)` and `[bFrom, bTo)` align. */
export type PairTable = {
  size: number;
  a: Uint32Array;
  b: Uint32Array;
  aFrom: Uint32Array;
  aTo: Uint32Array;
  bFrom: Uint32Array;
  bTo: Uint32Array;
  /** Alignment score over twice the shorter's length: 1 where all of it is there. */
  share: Float32Array;
  bits: Float32Array;
  /** 1 where the pair holds by itself; 0 where it may only be a part of a splice. */
  holds: Uint8Array;
};

export const makePairTable = (): PairTable => ({ size: 0, ...arraysOf(1 << 12) });

const arraysOf = (length: number) => ({
  a: new Uint32Array(length),
  b: new Uint32Array(length),
  aFrom: new Uint32Array(length),
  aTo: new Uint32Array(length),
  bFrom: new Uint32Array(length),
  bTo: new Uint32Array(length),
  share: new Float32Array(length),
  bits: new Float32Array(length),
  holds: new Uint8Array(length),
});

/** Makes room for one more pair and gives its place. */
export function nextPair(table: PairTable): number {
  if (table.size === table.a.length) grow(table);
  return table.size++;
}

function grow(table: PairTable): void {
  const larger = arraysOf(table.a.length * 2);
  for (const key of Object.keys(larger) as (keyof typeof larger)[]) larger[key].set(table[key]);
  Object.assign(table, larger);
}

/** The pairs of each quotation: quotation q has `pairs[from[q]]` up to `from[q + 1]`. */
export function pairsByQuote({ size, a, b }: PairTable, quotes: number): { readonly from: Uint32Array; readonly pairs: Uint32Array } {
  const from = new Uint32Array(quotes + 2);
  for (let pair = 0; pair < size; pair++) for (const quote of [a[pair] ?? 0, b[pair] ?? 0]) from[quote + 2] = (from[quote + 2] ?? 0) + 1;
  for (let quote = 2; quote < from.length; quote++) from[quote] = (from[quote] ?? 0) + (from[quote - 1] ?? 0);
  const pairs = new Uint32Array(size * 2);
  for (let pair = 0; pair < size; pair++)
    for (const quote of [a[pair] ?? 0, b[pair] ?? 0]) {
      const place = from[quote + 1] ?? 0;
      pairs[place] = pair;
      from[quote + 1] = place + 1;
    }
  return { from: from.subarray(0, quotes + 1), pairs };
}
