import { runLattice, type Lattice } from "./crf.ts";
import type { Thresholds } from "./decode-spans.ts";
import { beginOf, insideOf, labelCount, roles } from "./labels.ts";
import { linkSpans, mostSpans, type LinkEvidence } from "./link-spans.ts";
import type { TokenRange } from "./model.ts";
import { leastFor, weighSpans, type AgreedSpans } from "./weigh-spans.ts";
import { inArticle, likelySpans, type LikelySpan } from "./span-posteriors.ts";

/**
 * The stretch's spans and, where they leave a link open (a cue without a content or a source, a content without a cue), the likeliest
 * span that closes it, given all that was found before: a span that would not do by itself does where a partner waits for it.
 */
export function fillLinks(
  spans: readonly LikelySpan[],
  lattice: Lattice,
  emissions: Float32Array,
  stretch: TokenRange,
  least: Thresholds,
  evidence: LinkEvidence,
  agreed: AgreedSpans,
): readonly LikelySpan[] {
  if (spans.length === 0 || spans.length > mostSpans || openLinks(spans, evidence) === 0) return spans;
  runLattice(lattice, emissionsGiven(emissions, spans, stretch), 0, stretch.to - stretch.from);
  const candidates = weighSpans(likelySpans(lattice, leastFor(Math.min(...least))), agreed, stretch.from)
    .filter(({ role, probability }) => probability >= (least[role] ?? 1))
    .map((span) => inArticle(span, stretch))
    .toSorted((a, b) => b.probability - a.probability);
  return candidates.reduce<readonly LikelySpan[]>((filled, candidate) => withIfItLinks(filled, candidate, evidence), spans);
}

/** The spans with the candidate where it overlaps none and leaves fewer links open. */
function withIfItLinks(spans: readonly LikelySpan[], candidate: LikelySpan, evidence: LinkEvidence): readonly LikelySpan[] {
  if (spans.some(({ from, to }) => from < candidate.to && to > candidate.from)) return spans;
  const more = [...spans, candidate].toSorted((a, b) => a.from - b.from);
  return openLinks(more, evidence) < openLinks(spans, evidence) ? more : spans;
}

/** How many parts the attributions of these spans lack. */
function openLinks(spans: readonly LikelySpan[], evidence: LinkEvidence): number {
  let open = 0;
  for (const { contents, cue, source } of linkSpans(spans, evidence))
    open += (cue === null ? 2 : 0) + (contents.length === 0 ? 1 : 0) + (cue !== null && source === null ? 1 : 0);
  const linkedSources = new Set(linkSpans(spans, evidence).flatMap(({ source }) => (source === null ? [] : [source])));
  return open + spans.filter((span) => span.role === roles.indexOf("source") && !linkedSources.has(span)).length * 2;
}

const certain = 60; // taken off the scores of all other labels

/** The stretch's emissions with the labels of the spans certain. */
function emissionsGiven(emissions: Float32Array, spans: readonly LikelySpan[], { from, to }: TokenRange): Float32Array {
  const scores = emissions.slice(from * labelCount, to * labelCount);
  for (const span of spans) {
    for (let at = span.from; at < span.to; at++) {
      const row = (at - from) * labelCount;
      const own = row + (at === span.from ? beginOf(span.role) : insideOf(span.role));
      for (let label = row; label < row + labelCount; label++) if (label !== own) scores[label]! -= certain; // rows lie within the slice
    }
    if (span.to < to) scores[(span.to - from) * labelCount + insideOf(span.role)]! -= certain; // it ends here
  }
  return scores;
}
