import type { AnalysedArticle } from "../model/analysed-article.ts";
import type { ArticleClaim, Stance } from "../model/claim.ts";
import type { Repeat } from "../model/repeat.ts";

/** What is stated in the articles, apart from who says it, and what quotes do to what others state. */
export type Claims = { readonly claims: readonly ArticleClaim[]; readonly stances: readonly Stance[] };

export function findClaims(_articles: readonly AnalysedArticle[], _repeats: readonly Repeat[]): Claims {
  return { claims: [], stances: [] };
}
