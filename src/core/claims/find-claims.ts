import type { AnalysedArticle } from "../model/analysed-article.ts";
import type { ArticleClaim, Stance } from "../model/claim.ts";
import type { Repeat } from "../model/repeat.ts";
import { claimsInArticle } from "./claims-in-article.ts";
import { findStances } from "./find-stances.ts";
import { stancesAcross } from "./stances-across.ts";

/** What is stated in the articles, apart from who says it, and what quotes do to what others state. */
export type Claims = { readonly claims: readonly ArticleClaim[]; readonly stances: readonly Stance[] };

/** Everything stated in the articles, by those quoted and in their own voice, and which quotes dispute or support what is stated there or in other articles. */
export function findClaims(articles: readonly AnalysedArticle[], _repeats: readonly Repeat[]): Claims {
  const claims = articles.flatMap(claimsInArticle).filter((claim) => !isLeftOpen(articles, claim));
  const stances = stancesAcross(articles, claims, articles.flatMap(findStances));
  return { claims, stances: stances.filter(({ of, elsewhere }) => of.length > 0 || elsewhere !== undefined) };
}

/** What others' annotation of an article leaves out may be somebody's words all the same, so it is not the article's own voice. */
const isLeftOpen = (articles: readonly AnalysedArticle[], { article, attribution }: ArticleClaim): boolean =>
  attribution === null && articles[article]?.text.article.annotation !== undefined;
