import type { Span } from "../model/span.ts";

type Placed = { readonly start: number };

/** Index of the first token (or sentence, or paragraph) that begins at or after `offset`; their number where none does. Binary search. */
export function firstTokenFrom(tokens: readonly Placed[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Placed).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of `all` that share a character with `span`; `all` are in order and do not overlap, as tokens, sentences and paragraphs are. */
export function spansAt<S extends Span>(all: readonly S[], span: Span): readonly S[] {
  const from = firstTokenFrom(all, span.start);
  const before = all[from - 1];
  return all.slice(
    before !== undefined && before.end > span.start && span.end > span.start ? from - 1 : from,
    firstTokenFrom(all, span.end),
  );
}

/** Those of `all` that stand whole in `span`; `all` as above. */
export function spansInside<S extends Span>(all: readonly S[], span: Span): readonly S[] {
  const from = firstTokenFrom(all, span.start);
  const to = firstTokenFrom(all, span.end);
  const last = all[to - 1];
  return all.slice(from, last !== undefined && last.end > span.end ? to - 1 : to);
}
