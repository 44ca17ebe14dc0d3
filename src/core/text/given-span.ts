import type { ArticleText } from "../model/article.ts";
import type { Span } from "../model/span.ts";
import { originalSpan } from "./rewrite.ts";

/** The span of the article's text *as given* that `span` of its normalised text was made from. UTF-16 offsets, half open. */
export const givenSpan = (text: Pick<ArticleText, "changes">, span: Span): Span => originalSpan(text.changes, span);
