/** Where one direction is at each time step: step t is rows `[starts[t], starts[t + 1])` of both lists. */
export type TimeSteps = {
  readonly steps: number;
  readonly starts: Int32Array;
  /** The token that each sequence is at, and that it was at before: -1 at its first. */
  readonly rows: Int32Array;
  readonly formerRows: Int32Array;
};

/** Stretches of tokens that are read side by side: row numbers of their first tokens, and their lengths. */
export type Sequences = { readonly firsts: ArrayLike<number>; readonly lengths: ArrayLike<number> };

/**
 * The time steps of `sequences`, the longest first, so that those under way at a step are the first of them; for the backward direction
 * each begins at its last token.
 */
export function timeSteps({ firsts, lengths }: Sequences, backward: boolean): TimeSteps {
  const order = Array.from(lengths, (_, index) => index).toSorted((a, b) => (lengths[b] ?? 0) - (lengths[a] ?? 0) || a - b);
  const steps = lengths[order[0] ?? -1] ?? 0;
  const total = order.reduce((sum, index) => sum + (lengths[index] ?? 0), 0);
  const starts = new Int32Array(steps + 1);
  const rows = new Int32Array(total);
  const formerRows = new Int32Array(total);
  let at = 0;
  for (let step = 0; step < steps; step++) {
    starts[step] = at;
    for (const index of order) {
      const length = lengths[index] ?? 0;
      if (length <= step) break;
      const row = (firsts[index] ?? 0) + (backward ? length - 1 - step : step);
      rows[at] = row;
      formerRows[at++] = step === 0 ? -1 : backward ? row + 1 : row - 1;
    }
  }
  starts[steps] = at;
  return { steps, starts, rows, formerRows };
}
