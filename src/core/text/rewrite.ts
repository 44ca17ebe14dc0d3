import type { Span } from "../model/span.ts";

/**
 * Pairs [offset in the rewritten text, offset in the text it was made from] where the distance between the two changes, in order.
 * Where characters were left out there are two pairs for one offset: before and after the gap.
 */
export type Changes = readonly (readonly [at: number, given: number])[];

/** A text made from another, with the way back. */
export type Rewritten = { readonly text: string; readonly changes: Changes };

/** Replaces every match of `pattern` (global) by what `replacement` gives, keeping the way back. A match is one unit. */
export function rewrite(given: string, pattern: RegExp, replacement: (match: string, at: number) => string): Rewritten {
  const parts: string[] = [];
  const changes: [number, number][] = [];
  let last = 0;
  let length = 0;
  for (const match of given.matchAll(pattern)) {
    const [found] = match;
    const put = replacement(found, match.index);
    if (put === found) continue;
    parts.push(given.slice(last, match.index), put);
    length += match.index - last;
    last = match.index + found.length;
    // A gap gets a pair for each side, so that a span may end before it or start after it.
    if (put === "") changes.push([length, match.index]);
    length += put.length;
    if (put.length !== found.length) changes.push([length, last]);
  }
  if (last === 0) return { text: given, changes: [] };
  return { text: parts.join("") + given.slice(last), changes };
}

/** The changes of two rewritings in a row, as if they were one: `second` was made from what `first` gave. */
export function compose(first: Changes, second: Changes): Changes {
  if (second.length === 0) return first;
  if (first.length === 0) return second;
  const composed: [number, number][] = [];
  let f = 0;
  let shift = 0;
  for (const [at, middle] of [...second, [Infinity, Infinity] as const]) {
    for (let change = first[f]; change !== undefined && change[0] < middle; change = first[++f]) {
      // A change inside what the second rewriting replaced is swallowed by it.
      if (change[0] + shift < at) composed.push([change[0] + shift, change[1]]);
    }
    if (at === Infinity) break;
    composed.push([at, originalEnd(first, middle)]);
    shift = at - middle;
  }
  return composed;
}

/** The offset that `offset` of the rewritten text had, as the start of something: after any characters left out there. */
export const originalOffset = (changes: Changes, offset: number): number =>
  offsetAfter(
    changes,
    countWhere(changes, (change) => change[0] <= offset),
    offset,
  );

/** The offset that `offset` of the rewritten text had, as the end of something: before any characters left out there. */
export function originalEnd(changes: Changes, offset: number): number {
  const before = countWhere(changes, (change) => change[0] < offset);
  const next = changes[before];
  return next !== undefined && next[0] === offset ? next[1] : offsetAfter(changes, before, offset);
}

/** What `offset` was, when `before` changes came before it; inside characters that grew, no farther than their end. */
function offsetAfter(changes: Changes, before: number, offset: number): number {
  const [at, given] = changes[before - 1] ?? [0, 0];
  return Math.min(given + offset - at, changes[before]?.[1] ?? Infinity);
}

/** The span that `span` of the rewritten text had; characters left out at either edge stay outside. */
export function originalSpan(changes: Changes, span: Span): Span {
  const start = originalOffset(changes, span.start);
  return { start, end: span.start === span.end ? start : Math.max(start, originalEnd(changes, span.end)) };
}

/** How many leading items `holds` is true for; binary search, the true ones must come first. */
function countWhere<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && holds(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The span that `span` of the original text has in the rewritten one; where characters were replaced, the whole replacement. The way back of `originalSpan`. */
export function rewrittenSpan(changes: Changes, span: Span): Span {
  const start = rewrittenOffset(changes, span.start);
  return { start, end: Math.max(start, rewrittenOffset(changes, span.end)) };
}

function rewrittenOffset(changes: Changes, given: number): number {
  const before = countWhere(changes, (change) => change[1] <= given);
  const [at, from] = changes[before - 1] ?? [0, 0];
  return Math.min(at + given - from, changes[before]?.[0] ?? Infinity);
}
