import { roles } from "./labels.ts";
import { linkSpans, mostSpans, type LinkedSpans, type LinkEvidence } from "./link-spans.ts";
import type { TokenRange } from "./model.ts";
import type { LikelySpan } from "./span-posteriors.ts";

/**
 * A stretch's spans, where "a source said the mayor had told her …" is one attribution: a cue without content beside a whole attribution
 * takes it for its content. Annotators mark the outer one, and on its word we have the rest.
 */
export function takeInInner(spans: readonly LikelySpan[], evidence: LinkEvidence): readonly LikelySpan[] {
  if (spans.length > mostSpans) return spans;
  const bare = linkSpans(spans, evidence).filter(({ cue, contents }) => cue !== null && contents.length === 0);
  return bare.reduce((current, { cue }) => withContentFor(cue, current, evidence), spans);
}

function withContentFor(cue: LikelySpan | null, spans: readonly LikelySpan[], evidence: LinkEvidence): readonly LikelySpan[] {
  const linked = linkSpans(spans, evidence);
  const outer = linked.find((one) => one.cue === cue);
  if (outer === undefined || outer.contents.length > 0) return spans;
  const inner = linked.find(
    (one) => one.cue !== null && one.contents.length > 0 && isSurer(outer, one) && standsBeside(outer, one, evidence),
  );
  const content = inner === undefined ? clauseBefore(outer, spans, evidence) : wholeOf(inner);
  return content === null ? spans : withContent(spans, content);
}

/** Of two cues that cannot both be one, the outer is to be about as sure as the inner. */
const isSurer = (outer: LinkedSpans, inner: LinkedSpans): boolean =>
  (outer.cue?.probability ?? 0) >= (inner.cue?.probability ?? 0) - tolerance;
const tolerance = 0.1;

const farthest = 2; // tokens between the two: a comma, "that"

function standsBeside(outer: LinkedSpans, inner: LinkedSpans, { sentence }: LinkEvidence): boolean {
  const [before, after] = wholeOf(outer).from < wholeOf(inner).from ? [outer, inner] : [inner, outer];
  const gap = wholeOf(after).from - wholeOf(before).to;
  if (gap < 0 || gap > farthest || outer.source === inner.source) return false;
  const [left, right] = [wholeOf(before), wholeOf(after)];
  return sentence[left.to - 1] === sentence[right.from] && sentence[wholeOf(inner).from] === sentence[wholeOf(inner).to - 1];
}

/** From the first to the last token of an attribution. */
function wholeOf({ contents, cue, source }: LinkedSpans): TokenRange {
  const parts = [...contents, ...(cue ? [cue] : []), ...(source ? [source] : [])];
  return { from: Math.min(...parts.map(({ from }) => from)), to: Math.max(...parts.map(({ to }) => to)) };
}

const fewest = 3; // tokens of a clause
const behind = 8; // tokens that may follow: "on Monday."

/** The clause before ", a source said" at a sentence's end, or `null`. */
function clauseBefore(outer: LinkedSpans, spans: readonly LikelySpan[], { sentence, comma, quotation }: LinkEvidence): TokenRange | null {
  const { from, to } = wholeOf(outer);
  const own = sentence[from];
  if (!comma[from - 1] || sentence[from - 1] !== own || spans.some((span) => span.from >= to && sentence[span.from] === own)) return null;
  if (sentence[to + behind] === own) return null;
  let start = from - 1;
  while (start > 0 && sentence[start - 1] === own && quotation[start - 1] === quotation[from - 1]) start--;
  return from - 1 - start < fewest ? null : { from: start, to: from - 1 };
}

/** The spans with one content over all of `range`. */
function withContent(spans: readonly LikelySpan[], range: TokenRange): readonly LikelySpan[] {
  const inside = spans.filter(({ role, from, to }) => role === roles.indexOf("content") && from >= range.from && to <= range.to);
  const probability = Math.min(unsure, ...inside.map((content) => content.probability));
  const content: LikelySpan = { role: roles.indexOf("content"), ...range, probability };
  return [...spans.filter(({ from, to }) => to <= range.from || from >= range.to), content].toSorted((a, b) => a.from - b.from);
}
const unsure = 0.5;
