/** A stretch of text: UTF-16 offsets, `start` included, `end` excluded. */
export type Span = { readonly start: number; readonly end: number };

/** The words at `span`. Throws a `RangeError` when the span does not fit the text. */
export function textAt(text: string, span: Span): string {
  if (!(Number.isInteger(span.start) && Number.isInteger(span.end)) || span.start < 0 || span.start > span.end || span.end > text.length)
    throw new RangeError(`textAt: span ${span.start}-${span.end} does not fit a text of ${text.length} characters.`);
  return text.slice(span.start, span.end);
}

/** Whether `outer` holds all of `inner`. */
export const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Whether the two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The smallest span that holds all of `spans`, or `null` for none. */
export function cover(spans: readonly Span[]): Span | null {
  if (spans.length === 0) return null;
  return { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) };
}
