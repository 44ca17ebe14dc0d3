import type { Quotation } from "../../model/quotation.ts";
import { roles } from "./labels.ts";
import type { QuotedTokens } from "./quote-states.ts";
import type { LikelySpan } from "./span-posteriors.ts";

const content = roles.indexOf("content");
const cue = roles.indexOf("cue");

/**
 * A paragraph's spans, in order, with no quotation cut: where contents lie over a quotation that is speech, or over the better part of another,
 * and it is closed or goes on in the next paragraph, they and the quotation become one content, and sources inside it go. A quotation that
 * holds a cue is left as it is: it tells what somebody else said.
 */
export function snapToQuotations(spans: readonly LikelySpan[], { quotations, ranges }: QuotedTokens): readonly LikelySpan[] {
  const [first] = spans;
  const last = spans.at(-1);
  if (first === undefined || last === undefined) return spans;
  let snapped = spans;
  for (let index = firstReaching(ranges, quotations, first.from); (ranges[index]?.from ?? Infinity) < last.to; index++) {
    const { depth, ending, use } = quotations[index] as Quotation;
    const range = ranges[index] as Range;
    if (depth > 0 || ending === "unclosed" || use === "imagined") continue;
    const inside = snapped.filter(({ from, to }) => from < range.to && to > range.from);
    if (inside.length > 0 && isCut(inside, range, use === "speech")) snapped = withWhole(snapped, inside, range);
  }
  return snapped;
}

/** Index of the outer quotation that holds the token, or else of the first quotation behind it; binary search. */
function firstReaching(ranges: readonly Range[], quotations: readonly Quotation[], token: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.from ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  let before = low - 1;
  while (before > 0 && (quotations[before]?.depth ?? 0) > 0) before--;
  return (ranges[before]?.to ?? 0) > token ? before : low;
}

type Range = { readonly from: number; readonly to: number };

function isCut(inside: readonly LikelySpan[], { from, to }: Range, isSpeech: boolean): boolean {
  if (inside.some((span) => span.role === cue && span.from > from && span.to < to)) return false;
  const contents = inside.filter(({ role }) => role === content);
  const covered = contents.reduce((sum, span) => sum + Math.min(to, span.to) - Math.max(from, span.from), 0);
  const whole = contents.length === 1 && contents.every((span) => span.from <= from && span.to >= to);
  return !whole && (isSpeech ? covered > 0 : covered * 2 >= to - from);
}

function withWhole(spans: readonly LikelySpan[], inside: readonly LikelySpan[], range: Range): readonly LikelySpan[] {
  const contents = inside.filter(({ role }) => role === content);
  const whole: LikelySpan = {
    role: content,
    from: Math.min(range.from, ...contents.map(({ from }) => from)),
    to: Math.max(range.to, ...contents.map(({ to }) => to)),
    probability: Math.max(...contents.map(({ probability }) => probability)),
    by: "quotation marks",
  };
  const left = spans.filter(({ from, to }) => to <= whole.from || from >= whole.to);
  return [...left, whole].toSorted((a, b) => a.from - b.from);
}
