import type { Article } from "../model/article.ts";
import type { Issue } from "../model/issue.ts";

/**
 * The longest article that a model reads, in UTF-16 units: a longer one takes it minutes where the rules take seconds. The longest of the 924 annotated
 * articles has less than an eighth of it.
 */
export const longestForModel = 300_000;

/** Whether the article is left to the rules although there is a model. */
export const isLeftToRules = ({ text }: Article): boolean => text.length > longestForModel;

/** That the article is left to the rules, for those who read what came of it; `null` when it is not. `file` is how issues name its file. */
export function leftToRulesNote(article: Article, file: string): Issue | null {
  if (!isLeftToRules(article)) return null;
  const [length, longest] = [article.text.length, longestForModel].map(inThousands);
  return {
    rule: "left-to-rules",
    severity: "note",
    file,
    place: null,
    message: `The article has ${length} characters. Above ${longest}, attributions are found by rules, without the trained model.`,
    remedy: "Rules miss more. Give each part of it, a chapter or a page, as an article of its own.",
  };
}

/** 300,000: without a locale, so that every machine writes the same. */
const inThousands = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
