import type { AnalysedArticle } from "../model/analysed-article.ts";
import type { LinkedActors } from "../model/linked-actors.ts";

/** Which actors of which articles are one. */
export function linkArticles(_articles: readonly AnalysedArticle[]): LinkedActors {
  return { actors: [], issues: [] };
}
