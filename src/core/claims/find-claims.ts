import type { AnalysedArticle } from "../model/analysed-article.ts";
import type { ArticleClaim, Stance } from "../model/claim.ts";
import type { Repeat } from "../model/repeat.ts";
import { claimsInArticle } from "./claims-in-article.ts";
import { findStances } from "./find-stances.ts";

/** What is stated in the articles, apart from who says it, and what quotes do to what others state. */
export type Claims = { readonly claims: readonly ArticleClaim[]; readonly stances: readonly Stance[] };

/** Everything stated in the articles, by those quoted and in their own voice, and which quotes dispute or support what others state. */
export function findClaims(articles: readonly AnalysedArticle[], _repeats: readonly Repeat[]): Claims {
  return { claims: articles.flatMap(claimsInArticle), stances: articles.flatMap(findStances) };
}
