import type { Attribution } from "../model/attribution.ts";
import type { Span } from "../model/span.ts";
import { firstTokenFrom } from "../text/first-token-from.ts";
import { contentSpan, quoteGrade, type ArticleInGraph } from "./article-in-graph.ts";
import type { QuoteNode } from "./schema.ts";

/** One node for each attribution of the article. */
export function buildQuotes(place: ArticleInGraph): readonly QuoteNode[] {
  return place.article.attributions.flatMap((attribution, index) => {
    const id = place.quotes[index];
    return id === undefined ? [] : [quoteNode(place, attribution, index, id)];
  });
}

function quoteNode(place: ArticleInGraph, attribution: Attribution, index: number, id: QuoteNode["id"]): QuoteNode {
  const link = place.article.actors.speakers[index];
  const evidenceOf = (span: Span | null | undefined) => (span === null || span === undefined ? null : place.evidence(span));
  const content = attribution.content.map(place.evidence);
  return {
    id,
    kind: "quote",
    article: place.article.text.article.id,
    type: attribution.type,
    content,
    quoted: attribution.quoted.map(place.evidence),
    cue: attribution.cue.map(place.evidence),
    sourceSpan: evidenceOf(attribution.sourceSpan),
    act: attribution.act,
    speech: attribution.speech,
    grade: link === undefined ? "open" : quoteGrade(attribution, link),
    rule: attribution.rule,
    because: link?.because ?? [],
    antecedent: evidenceOf(link?.antecedent),
    candidates: (link?.candidates ?? []).flatMap((candidate) => place.actors[candidate] ?? []),
    paragraph: paragraphOf(place, contentSpan(attribution)),
    nested: nestedOf(place, attribution),
    evidence: content,
    x: 0,
    y: 0,
  };
}

/** Number of the paragraph that `span` starts in, from 1. */
const paragraphOf = (place: ArticleInGraph, span: Span): number =>
  Math.max(1, firstTokenFrom(place.article.text.paragraphs, span.start + 1));

function nestedOf(place: ArticleInGraph, { nested }: Attribution): QuoteNode["nested"] {
  const inside = nested === null ? undefined : place.quotes[nested.inside];
  return nested === null || inside === undefined ? null : { inside, as: nested.as };
}
