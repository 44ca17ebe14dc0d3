import type { QuoteNode } from "../../core/graph/schema.ts";
import type { Evidence } from "../../core/model/evidence.ts";
import type { Span } from "../../core/model/span.ts";
import { segments } from "../reading-view/segments.ts";

/** A run of a quote's words: in quotation marks or the reporter's, and whether a search hit it. */
export type QuotePart = { readonly text: string; readonly quoted: boolean; readonly hit: boolean };

type Mark = Span & { readonly kind: "quoted" | "hit" };

/** Each part of the content as runs. Fragments are never stitched: one list for each. `hits` are places in the article. */
export function quoteParts(quote: QuoteNode, hits: readonly Span[] = []): readonly (readonly QuotePart[])[] {
  const marks: Mark[] = [
    ...quote.quoted.map(({ span }) => ({ ...span, kind: "quoted" as const })),
    ...hits.map((span) => ({ ...span, kind: "hit" as const })),
  ];
  return quote.content.map((part) => runs(part, marks, quote.type === "direct"));
}

function runs(part: Evidence, marks: readonly Mark[], allQuoted: boolean): readonly QuotePart[] {
  const moved = marks.map((mark) => ({ ...mark, start: mark.start - part.span.start, end: mark.end - part.span.start }));
  return segments(part.exact, { start: 0, end: part.exact.length }, moved).map((segment) => ({
    text: segment.text,
    quoted: allQuoted || segment.marks.some((mark) => mark.kind === "quoted"),
    hit: segment.marks.some((mark) => mark.kind === "hit"),
  }));
}
