import type { AnalysedArticle } from "../model/analysed-article.ts";
import type { LinkedActors } from "../model/linked-actors.ts";
import type { Repeat } from "../model/repeat.ts";

/** Every quotation that says an earlier one again, with what changed. */
export function findRepeats(_articles: readonly AnalysedArticle[], _linked: LinkedActors): readonly Repeat[] {
  return [];
}
