import { roles } from "./labels.ts";
import type { QuotedTokens } from "./quote-states.ts";
import type { LikelySpan } from "./span-posteriors.ts";

const content = roles.indexOf("content");
const cue = roles.indexOf("cue");

/**
 * The article's spans with no quotation cut: where contents lie over the better part of a quotation that is closed, or goes on in the next paragraph, they and the quotation become
 * one content, and sources inside it go. A quotation that holds a cue is left as it is: it tells what somebody else said.
 */
export function snapToQuotations(spans: readonly LikelySpan[], { quotations, ranges }: QuotedTokens): readonly LikelySpan[] {
  let snapped = spans;
  quotations.forEach(({ depth, ending, use }, index) => {
    const range = ranges[index];
    if (depth > 0 || ending === "unclosed" || use === "imagined" || range === undefined) return;
    const inside = snapped.filter(({ from, to }) => from < range.to && to > range.from);
    if (inside.length > 0 && isCut(inside, range)) snapped = withWhole(snapped, inside, range);
  });
  return snapped;
}

type Range = { readonly from: number; readonly to: number };

function isCut(inside: readonly LikelySpan[], { from, to }: Range): boolean {
  if (inside.some((span) => span.role === cue && span.from > from && span.to < to)) return false;
  const contents = inside.filter(({ role }) => role === content);
  const covered = contents.reduce((sum, span) => sum + Math.min(to, span.to) - Math.max(from, span.from), 0);
  const whole = contents.length === 1 && contents.every((span) => span.from <= from && span.to >= to);
  return !whole && covered * 2 >= to - from;
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
