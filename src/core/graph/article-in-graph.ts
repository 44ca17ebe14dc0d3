import type { AnalysedArticle } from "../model/analysed-article.ts";
import type { SpeakerLink } from "../model/actor.ts";
import type { Attribution, Grade } from "../model/attribution.ts";
import { evidenceAt, type Evidence } from "../model/evidence.ts";
import { articleSourceId, type ActorId, type QuoteId, type SourceId } from "../model/ids.ts";
import type { LinkedActors } from "../model/linked-actors.ts";
import { cover, holds, textAt, type Span } from "../model/span.ts";
import { quoteIds, slug } from "./content-ids.ts";
import type { GivenWords } from "./schema.ts";

/** One article with the ids that its parts have in the graph. */
export type ArticleInGraph = {
  readonly article: AnalysedArticle;
  readonly source: SourceId;
  readonly quotes: readonly QuoteId[]; // one for each attribution, in order
  readonly actors: readonly (ActorId | undefined)[]; // one for each of the article's actors, in order
  readonly documents: readonly SourceId[]; // one for each of the article's documents, in order
  readonly evidence: (span: Span) => Evidence;
};

/** The articles with the ids that their parts have in the graph. */
export function placeArticles(articles: readonly AnalysedArticle[], linked: LinkedActors): readonly ArticleInGraph[] {
  const actors = articles.map((): (ActorId | undefined)[] => []);
  for (const { id, members } of linked.actors) for (const member of members) (actors[member.article] ?? [])[member.actor] = id;
  return articles.map((article, index) => {
    const id = article.text.article.id;
    const source = articleSourceId(id);
    return {
      article,
      source,
      quotes: quoteIds(article),
      actors: actors[index] ?? [],
      documents: article.actors.documents.map(({ name }) => `source:${id}:document-${slug(name)}` as const),
      evidence: (span) => evidenceAt(source, article.text.text, span),
    };
  });
}

/** Words of the article with their place. */
export const givenWords = (place: ArticleInGraph, span: Span): GivenWords => ({
  words: textAt(place.article.text.text, span),
  evidence: place.evidence(span),
});

/** The whole stretch an attribution's content takes up. Throws when it has none, which the contract rules out. */
export function contentSpan(attribution: Attribution): Span {
  const span = cover(attribution.content);
  if (span === null) throw new Error("contentSpan: an attribution has no content.");
  return span;
}

/** Whether all of the inner attribution's content stands in the outer's. */
export const isInside = (inner: Attribution, outer: Attribution): boolean =>
  inner.content.every((part) => outer.content.some((whole) => holds(whole, part)));

const order: readonly Grade[] = ["stated", "likely", "open"];

/** How sure a quote is: the weaker of spans and speaker. A floating quotation is open only until a speaker is carried to it: its marks are sure. */
export function quoteGrade({ sourceSpan, cue, nested, grade }: Attribution, link: SpeakerLink): Grade {
  return sourceSpan === null && cue.length === 0 && nested === null ? link.grade : weaker(grade, link.grade);
}

/** The less sure of two grades. */
const weaker = (a: Grade, b: Grade): Grade => (order.indexOf(a) > order.indexOf(b) ? a : b);
