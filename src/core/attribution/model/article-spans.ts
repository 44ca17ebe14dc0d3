import { makeLattice, runLattice } from "./crf.ts";
import { decodeSpans, type Thresholds } from "./decode-spans.ts";
import { fillLinks } from "./fill-links.ts";
import type { LinkEvidence } from "./link-spans.ts";
import type { TokenRange } from "./model.ts";
import type { QuotedTokens } from "./quote-states.ts";
import { takeInInner } from "./take-in-inner.ts";
import { snapToQuotations } from "./snap-to-quotations.ts";
import { leastFor, weighSpans, type AgreedSpans } from "./weigh-spans.ts";
import { inArticle, likelySpans, type LikelySpan } from "./span-posteriors.ts";

/** What a span must be worth to be found: by itself, and where an attribution lacks it. Chosen on dev. */
export type Decoding = { readonly alone: Thresholds; readonly wanted: Thresholds };
export const decoding: Decoding = { alone: [0.25, 0.25, 0.25], wanted: [0.15, 0.15, 0.1] };

/** What a stretch is decoded from: the scores of every token of the article (`model.ts`) and what links are judged by. */
export type SpanEvidence = {
  readonly stretches: readonly TokenRange[];
  readonly scores: Float32Array;
  readonly transitions: ArrayLike<number>;
  readonly quoted: QuotedTokens;
  readonly links: LinkEvidence;
  readonly agreed: AgreedSpans;
  /** The spans of paragraphs that a speaker's label decides, by their first token. */
  readonly labelled: ReadonlyMap<number, readonly LikelySpan[]>;
};

/** The article's spans in order, none overlapping, none cutting a quotation. */
export function articleSpans(evidence: SpanEvidence, { alone, wanted }: Decoding = decoding): readonly LikelySpan[] {
  const { scores, quoted, links, agreed } = evidence;
  const lattice = makeLattice(evidence.transitions);
  const least = leastFor(Math.min(...alone));
  return evidence.stretches.flatMap((stretch) => {
    const known = evidence.labelled.get(stretch.from);
    if (known !== undefined) return known;
    const length = stretch.to - stretch.from;
    runLattice(lattice, scores, stretch.from, length);
    const weighed = weighSpans(likelySpans(lattice, least), agreed, stretch.from);
    const decoded = decodeSpans(weighed, alone, length).map((span) => inArticle(span, stretch));
    const whole = takeInInner(snapToQuotations(decoded, quoted), links);
    return snapToQuotations(fillLinks(whole, lattice, scores, stretch, wanted, links, agreed), quoted);
  });
}
