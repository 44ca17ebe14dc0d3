import type { ArticleText } from "../../model/article.ts";
import type { Draft } from "../draft.ts";
import { labelTokens } from "./label-tokens.ts";
import type { TokenRange } from "./model.ts";

/** The label (`labels.ts`) that the rules' drafts give each token. */
export type RuleLabels = Uint8Array;

/** The rules' drafts as labels: what the linear model weighs beside words, and what spans are held against. */
export function ruleLabels(text: ArticleText, drafts: readonly Draft[], stretches: readonly TokenRange[]): RuleLabels {
  const annotated = drafts.map(({ content, cue, sourceSpan }) => ({ content, cue, source: sourceSpan === null ? [] : [sourceSpan] }));
  return labelTokens(text.tokens, annotated, stretches);
}
