import type { ArticleActors } from "./actor.ts";
import type { ArticleText } from "./article.ts";
import type { Attribution } from "./attribution.ts";
import type { Quotation } from "./quotation.ts";

/** What the article-sized stages find in one article; the corpus-sized stages take a list of these. */
export type AnalysedArticle = {
  readonly text: ArticleText;
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
  readonly actors: ArticleActors;
};
