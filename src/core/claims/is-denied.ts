import type { ArticleText } from "../model/article.ts";
import type { Attribution } from "../model/attribution.ts";
import { spansAt } from "../text/first-token-from.ts";

/**
 * Whether an attribution reports a statement only to deny it: who "denied that the town is broke" did not say that it is. "Denied the allegations" and a
 * quotation in the denier's own words state something themselves.
 */
export const isDenied = (text: ArticleText, { act, type, content, speech, nested }: Attribution): boolean =>
  act === "denies" &&
  speech &&
  nested === null &&
  type !== "direct" &&
  content.some((span) => spansAt(text.tokens, span).some(({ pos }) => pos === "VERB" || pos === "AUX"));
