import type { ArticleText } from "../../model/article.ts";
import type { Quotation } from "../../model/quotation.ts";
import type { Span } from "../../model/span.ts";
import { addFloatingQuotations } from "../add-floating-quotations.ts";
import type { Draft } from "../draft.ts";
import { makeLattice, runLattice } from "./crf.ts";
import { fillLinks } from "./fill-links.ts";
import { decodeSpans, type Thresholds } from "./decode-spans.ts";
import { linkArticle } from "./link-article.ts";
import { linkEvidence, type LinkedSpans } from "./link-spans.ts";
import type { AttributionModel, TokenRange } from "./model.ts";
import { quotedTokens } from "./quote-states.ts";
import { snapToQuotations } from "./snap-to-quotations.ts";
import { likelySpans, type LikelySpan } from "./span-posteriors.ts";
import { articleFeatures } from "./token-features.ts";
import { stretchesOf, windowsOf } from "./windows-of.ts";

/** What the model finds in an article, as drafts of attributions. */
export function modelDrafts(text: ArticleText, quotations: readonly Quotation[], model: AttributionModel): readonly Draft[] {
  const features = articleFeatures(text, quotations, (stem) => model.cuePrior.get(stem) ?? 0);
  const emissions = model.score(features, windowsOf(text), stretchesOf(text));
  return draftsOfSpans(text, quotations, articleSpans(text, quotations, emissions, model.transitions, [0.36, 0.36, 0.36]), model.version);
}

/** The spans decoded from the emissions, none of which cuts a quotation, in order. */
export function articleSpans(
  text: ArticleText,
  quotations: readonly Quotation[],
  emissions: Float32Array,
  transitions: ArrayLike<number>,
  thresholds: Thresholds,
): readonly LikelySpan[] {
  const lattice = makeLattice(transitions);
  const least = Math.min(...thresholds);
  const quoted = quotedTokens(text, quotations);
  const evidence = linkEvidence(text, quoted);
  return stretchesOf(text).flatMap(({ from, to }) => {
    runLattice(lattice, emissions, from, to - from);
    const decoded = decodeSpans(likelySpans(lattice, least), thresholds, to - from).map((span) => shifted(span, from));
    const snapped = snapToQuotations(decoded, quoted);
    const filled = fillLinks(snapped, lattice, emissions, { from, to }, fillAt.values, evidence);
    return snapToQuotations(filled, quoted);
  });
}

export const fillAt: { values: Thresholds } = { values: [0.15, 0.15, 0.08] };
const shifted = (span: LikelySpan, by: number): LikelySpan => ({ ...span, from: span.from + by, to: span.to + by });

export function draftsOfSpans(
  text: ArticleText,
  quotations: readonly Quotation[],
  spans: readonly LikelySpan[],
  rule: string,
): readonly Draft[] {
  const quoted = quotedTokens(text, quotations);
  const linked = linkArticle(text, stretchesOf(text), spans, quoted, linkEvidence(text, quoted));
  const drafts = linked.map((one) => draftOf(text, one, rule));
  return addFloatingQuotations(
    text,
    quotations,
    drafts.filter(({ content }) => content.length > 0),
  );
}

function draftOf(text: ArticleText, { contents, cue, source }: LinkedSpans, rule: string): Draft {
  return {
    content: contents.map((content) => spanOf(text, content)),
    cue: cue ? [spanOf(text, cue)] : [],
    sourceSpan: source ? spanOf(text, source) : null,
    grade: "stated",
    rule,
  };
}

const spanOf = ({ tokens }: ArticleText, { from, to }: TokenRange): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});
