import type { ArticleText } from "../model/article.ts";
import type { Attribution } from "../model/attribution.ts";
import type { Quotation } from "../model/quotation.ts";
import { readWords } from "./clause.ts";
import { completeAttributions } from "./complete-attributions.ts";
import { draftByRules } from "./draft-by-rules.ts";
import { isLeftToRules } from "./long-article.ts";
import { mendDrafts } from "./mend-drafts.ts";
import { draftByModel } from "./model/draft-by-model.ts";
import type { AttributionModel } from "./model/model.ts";

/**
 * Every attribution of one article, in the order of their contents, nested quotations after what holds them: found by the model, or by the
 * rules where there is none, or the article is too long for it.
 */
export function findAttributions(
  text: ArticleText,
  quotations: readonly Quotation[],
  model: AttributionModel | null = null,
): readonly Attribution[] {
  const words = readWords(text, quotations);
  const drafts = model === null || isLeftToRules(text.article) ? draftByRules(words) : draftByModel(words, model);
  return completeAttributions(words, mendDrafts(words, drafts));
}
