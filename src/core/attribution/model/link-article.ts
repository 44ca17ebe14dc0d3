import type { ArticleText } from "../../model/article.ts";
import { roles } from "./labels.ts";
import { linkSpans, type LinkedSpans, type LinkEvidence } from "./link-spans.ts";
import type { TokenRange } from "./model.ts";
import type { QuotedTokens } from "./quote-states.ts";
import type { LikelySpan } from "./span-posteriors.ts";

/**
 * The article's spans linked paragraph by paragraph, and across two where one ends with a colon: its last cue, when nothing follows it there,
 * takes the quotation that the next begins with. Quotations that paragraphs reopen are joined later, with those that no span lies over.
 */
export function linkArticle(
  text: ArticleText,
  stretches: readonly TokenRange[],
  spans: readonly LikelySpan[],
  quoted: QuotedTokens,
  evidence: LinkEvidence,
): readonly LinkedSpans[] {
  const linked: LinkedSpans[] = [];
  let next = 0;
  let waiting: number | null = null; // index in `linked` of the cue before the colon
  for (const stretch of stretches) {
    const own: LikelySpan[] = [];
    for (; next < spans.length && (spans[next]?.from ?? 0) < stretch.to; next++) own.push(spans[next] as LikelySpan);
    const first = linked.length;
    if (goesOnFromLabel(own, linked.at(-1))) {
      linked[first - 1] = { ...(linked[first - 1] as LinkedSpans), contents: [...(linked[first - 1]?.contents ?? []), ...own] };
      continue;
    }
    linked.push(...linkSpans(own, evidence));
    if (waiting !== null) giveQuotation(linked, waiting, first, stretch, quoted);
    waiting = waitingCue(text, linked, first, stretch);
  }
  return linked;
}

/** Whether a transcript's paragraph without a label of its own goes on with what the last one's speaker says. */
const goesOnFromLabel = (own: readonly LikelySpan[], last: LinkedSpans | undefined): boolean =>
  own.length > 0 &&
  own.every((span) => span.by === "speaker label" && span.role === roles.indexOf("content")) &&
  last?.cue?.by === "speaker label";

/** The last cue of a paragraph that ends with a colon, when no content follows it. */
function waitingCue({ text, tokens }: ArticleText, linked: readonly LinkedSpans[], first: number, { to }: TokenRange): number | null {
  const last = tokens[to - 1];
  if (last === undefined || text[last.end - 1] !== ":") return null;
  let waiting: number | null = null;
  for (let index = first; index < linked.length; index++) {
    const cue = linked[index]?.cue ?? null;
    if (cue !== null && (waiting === null || cue.from > (linked[waiting]?.cue?.from ?? 0))) waiting = index;
  }
  const found = waiting === null ? undefined : linked[waiting];
  const goesOn = found?.contents.some((content) => content.from > (found.cue?.from ?? 0)) ?? false;
  return goesOn ? null : waiting;
}

/** Gives the waiting cue the quotation that the stretch begins with, unless somebody in the stretch says it. */
function giveQuotation(
  linked: LinkedSpans[],
  waiting: number,
  first: number,
  { from }: TokenRange,
  { quotations, ranges }: QuotedTokens,
): void {
  const index = ranges.findIndex((range, at) => range.from === from && quotations[at]?.depth === 0 && quotations[at]?.use === "speech");
  const range = ranges[index];
  const before = linked[waiting];
  if (range === undefined || before === undefined) return;
  const holder = linked.findIndex(
    ({ contents }, at) => at >= first && contents.some((content) => content.from < range.to && content.to > range.from),
  );
  const held = linked[holder];
  if (held !== undefined && held.cue !== null) return;
  const contents = held?.contents ?? [
    { role: roles.indexOf("content"), ...range, probability: before.cue?.probability ?? 0, by: "quotation marks" },
  ];
  linked[waiting] = { ...before, contents: [...before.contents, ...contents], link: "after a colon" };
  if (held !== undefined) linked.splice(holder, 1);
}
