import type { SourceNode } from "../../core/graph/schema.ts";
import type { Evidence } from "../../core/model/evidence.ts";
import { overlaps, type Span } from "../../core/model/span.ts";

/** The paragraphs that some words stand in, and the one before, where a speaker is often named. */
export function contextOf({ paragraphs, text }: SourceNode, words: readonly Span[]): Span {
  const held = paragraphs.flatMap((paragraph, index) => (words.some((span) => overlaps(span, paragraph)) ? index : []));
  const start = paragraphs[Math.max(0, (held[0] ?? 0) - 1)]?.start ?? 0;
  return { start, end: paragraphs[held.at(-1) ?? 0]?.end ?? text?.length ?? 0 };
}

/** A stretch of text and what it is marked as. */
export type Piece = { readonly span: Span; readonly mark: "words" | "beside" | null };

/** The context cut where its marks begin and end, in order and without gaps; of marks that overlap the first stands. */
export function markedPieces(context: Span, words: readonly Evidence[], beside: readonly Evidence[]): readonly Piece[] {
  const marks: readonly Piece[] = [
    ...words.map(({ span }): Piece => ({ span, mark: "words" })),
    ...beside.map(({ span }): Piece => ({ span, mark: "beside" })),
  ].toSorted((a, b) => a.span.start - b.span.start);
  const pieces: Piece[] = [];
  let at = context.start;
  for (const { span, mark } of marks) {
    if (span.start < at || span.end > context.end) continue;
    if (span.start > at) pieces.push({ span: { start: at, end: span.start }, mark: null });
    pieces.push({ span, mark });
    at = span.end;
  }
  if (at < context.end) pieces.push({ span: { start: at, end: context.end }, mark: null });
  return pieces;
}
