import { findActors } from "./actors/find-actors.ts";
import { linkArticles } from "./actors/link-articles.ts";
import { nameOutlets } from "./actors/name-outlets.ts";
import { addRelayed } from "./actors/relayed.ts";
import { findAttributions } from "./attribution/find-attributions.ts";
import type { AttributionModel } from "./attribution/model/model.ts";
import { givenAttributions } from "./attribution/given-attributions.ts";
import { findClaims } from "./claims/find-claims.ts";
import { buildGraph, type GraphEnvironment } from "./graph/build-graph.ts";
import type { GraphRecords } from "./graph/schema.ts";
import type { AnalysedArticle } from "./model/analysed-article.ts";
import type { Article } from "./model/article.ts";
import { findQuotations } from "./quotations/find-quotations.ts";
import { findRepeats } from "./repeats/find-repeats.ts";
import { readArticleText } from "./text/read-article-text.ts";
import type { Tagger } from "./text/tagger.ts";

/** What one article is analysed with: without a model, its attributions are found by rules. */
export type ArticleEnvironment = { readonly tagger: Tagger; readonly model?: AttributionModel | null };

/** What only the environment has: the tagger, the model, a hash, the measured rates; `onProgress` is told how many articles are done. */
export type PipelineEnvironment = GraphEnvironment & ArticleEnvironment & { readonly onProgress?: (articles: number) => void };

/** Everything that one article holds by itself: the stages that take one article, in order. */
export function analyseArticle(article: Article, { tagger, model = null }: ArticleEnvironment): AnalysedArticle {
  const text = readArticleText(article, tagger);
  const quotations = findQuotations(text);
  const attributions =
    article.annotation === undefined ? findAttributions(text, quotations, model) : givenAttributions(text, quotations, article.annotation);
  const actors = findActors(text, quotations, attributions);
  return { text, quotations, attributions, actors };
}

/** The graph of a collection: every article by itself, then the stages that take them all, in order. */
export function runPipeline(articles: readonly Article[], environment: PipelineEnvironment): GraphRecords {
  const analysed = articles.map((article, index) => {
    const one = analyseArticle(article, environment);
    environment.onProgress?.(index + 1);
    return one;
  });
  return joinArticles(analysed, environment);
}

/** The stages that take every article: who is one across them, what repeats what, what is claimed, and the graph of it all. */
export function joinArticles(analysed: readonly AnalysedArticle[], environment: GraphEnvironment): GraphRecords {
  const articles = addRelayed(nameOutlets(analysed));
  const linked = linkArticles(articles);
  const repeats = findRepeats(articles, linked);
  const { claims, stances } = findClaims(articles, repeats);
  return buildGraph(articles, linked, repeats, claims, stances, environment);
}
