import type { SourceId } from "./ids.ts";
import { textAt, type Span } from "./span.ts";

/** Where a source says it: the span, and the words there, so that either can check the other. */
export type Evidence = { readonly source: SourceId; readonly span: Span; readonly exact: string };

/** Evidence for `span` of `source`, whose text is `text`. Throws a `RangeError` when the span does not fit. */
export const evidenceAt = (source: SourceId, text: string, span: Span): Evidence => ({
  source,
  span: { start: span.start, end: span.end },
  exact: textAt(text, span),
});
