import type { ArticleText } from "../model/article.ts";
import type { Attribution } from "../model/attribution.ts";
import type { Quotation } from "../model/quotation.ts";
import { addFloatingQuotations } from "./add-floating-quotations.ts";
import { completeAttributions } from "./complete-attributions.ts";
import { draftByRules } from "./draft-by-rules.ts";

/** Every attribution of one article, in the order of their contents, nested quotations after what holds them. */
export function findAttributions(text: ArticleText, quotations: readonly Quotation[]): readonly Attribution[] {
  const drafts = addFloatingQuotations(text, quotations, draftByRules(text, quotations));
  return completeAttributions(text, quotations, drafts);
}
