import type { ArticleText } from "../model/article.ts";
import type { Attribution } from "../model/attribution.ts";
import type { Quotation } from "../model/quotation.ts";
import { addFloatingQuotations } from "./add-floating-quotations.ts";
import { readWords } from "./clause.ts";
import { completeAttributions } from "./complete-attributions.ts";
import { draftByRules } from "./draft-by-rules.ts";
import { hearings } from "./hearings.ts";
import { joinBroken } from "./join-broken.ts";
import { isLeftToRules } from "./long-article.ts";
import { mendContents } from "./mend-contents.ts";
import { draftByModel } from "./model/draft-by-model.ts";
import type { AttributionModel } from "./model/model.ts";
import { ownSubjects } from "./own-subjects.ts";
import { partPassives } from "./part-passives.ts";
import { partSentences } from "./part-sentences.ts";
import { quoteBlocks } from "./quote-blocks.ts";
import { signQuotations } from "./sign-quotations.ts";
import { trimSources } from "./trim-sources.ts";
import { wholeSubjects } from "./whole-subjects.ts";

/**
 * Every attribution of one article, in the order of their contents, nested quotations after what holds them: found by the model, or by the
 * rules where there is none, or the article is too long for it.
 */
export function findAttributions(
  text: ArticleText,
  quotations: readonly Quotation[],
  model: AttributionModel | null = null,
): readonly Attribution[] {
  const drafts = model === null || isLeftToRules(text.article) ? draftByRules(text, quotations) : draftByModel(text, quotations, model);
  const words = readWords(text, quotations);
  const subjects = trimSources(text.text, wholeSubjects(words, partPassives(text.text, ownSubjects(words, drafts))));
  const mended = joinBroken(text.text, quotations, mendContents(text.text, quotations, partSentences(text.text, text.sentences, subjects)));
  const signed = signQuotations(text, quotations, quoteBlocks(words, hearings(text, quotations, mended)));
  return completeAttributions(words, addFloatingQuotations(text, quotations, signed));
}
