import type { AnalysedArticle } from "../model/analysed-article.ts";
import type { LinkedActors } from "../model/linked-actors.ts";
import type { Repeat } from "../model/repeat.ts";
import { collectQuotes, type Quote } from "./collect-quotes.ts";
import { toDiffSteps } from "./diff-words.ts";
import { findAlterations } from "./find-alterations.ts";
import { repeatsAcrossArticles } from "./repeats-across-articles.ts";
import { repeatsInArticle, type InnerRepeat } from "./repeats-in-article.ts";

/** Every quotation that says an earlier one again, with what changed. */
export function findRepeats(articles: readonly AnalysedArticle[], linked: LinkedActors): readonly Repeat[] {
  const quotes = collectQuotes(articles, linked);
  const byArticle = articles.map((): Quote[] => []);
  for (const quote of quotes) byArticle[quote.at.article]?.push(quote);
  const inside = articles.flatMap((article, index) => repeatsInArticle(article, byArticle[index] ?? []).map(toRepeat));
  return [...inside, ...repeatsAcrossArticles(articles, quotes)];
}

const toRepeat = ({ earlier, later, steps, score }: InnerRepeat): Repeat => ({
  later: later.at,
  earlier: earlier.at,
  order: "known",
  alterations: findAlterations(earlier, later, steps),
  diff: toDiffSteps(steps),
  score: Math.round(score * 1000) / 1000,
});
