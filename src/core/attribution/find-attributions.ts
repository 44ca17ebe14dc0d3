import type { ArticleText } from "../model/article.ts";
import type { Attribution } from "../model/attribution.ts";
import type { Quotation } from "../model/quotation.ts";

/** Every attribution of one article, in the order of their contents, nested quotations after what holds them. */
export function findAttributions(_text: ArticleText, _quotations: readonly Quotation[]): readonly Attribution[] {
  return [];
}
