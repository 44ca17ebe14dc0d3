import type { Span } from "../model/span.ts";

/**
 * Turns UTF-16 offsets into `text` into Unicode code points, which the W3C's selectors and brat count in. A pair of surrogates is one; a lone one
 * counts as one. Binary search, so a long article with many spans stays cheap.
 */
export function codePointCounter(text: string): (span: Span) => Span {
  const pairs: number[] = []; // where the second half of each pair stands
  for (let at = 1; at < text.length; at++) if (isLow(text.charCodeAt(at)) && isHigh(text.charCodeAt(at - 1))) pairs.push(at++);
  const at = (offset: number): number => offset - pairsBefore(pairs, offset);
  return ({ start, end }) => ({ start: at(start), end: at(end) });
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

function pairsBefore(pairs: readonly number[], offset: number): number {
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pairs[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
