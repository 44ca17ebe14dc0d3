import { winkTagger } from "../../src/core/text/wink-tagger.ts";
import type { Article, ArticleText } from "../../src/core/model/article.ts";
import { readArticleText } from "../../src/core/text/read-article-text.ts";

/** One tagger for a test file: its model takes a while to read. */
export const tagger = winkTagger();

/** The text of an article that is only this. */
export const textOf = (text: string, facts: Partial<Article> = {}): ArticleText => readArticleText({ id: "test", ...facts, text }, tagger);

/** The words at the spans. */
export const words = (text: string, spans: readonly { start: number; end: number }[]): string[] =>
  spans.map((span) => text.slice(span.start, span.end));
