import type { ArticleText, Paragraph } from "../model/article.ts";
import type { Span } from "../model/span.ts";

/** A paragraph from its first word to its last: what marks it up as a list's item, a quoted passage or bold stands outside. Where it holds no word, all of it. */
export const wordsSpan = ({ tokens }: Pick<ArticleText, "tokens">, { start, end, from, to }: Paragraph): Span =>
  from < to ? { start: tokens[from]?.start ?? start, end: tokens[to - 1]?.end ?? end } : { start, end };
