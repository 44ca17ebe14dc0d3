import type { QuoteNode, SourceNode } from "../../core/graph/schema.ts";
import type { ClaimId, QuoteId } from "../../core/model/ids.ts";
import type { Span } from "../../core/model/span.ts";
import type { Collection } from "../collection.ts";
import type { MarkKind } from "../state/view.ts";

/** A stretch of an article that means something: whose words, the cue, who speaks, a claim, what was searched. */
export type TextMark = Span & {
  readonly kind: MarkKind | "hit" | "words";
  readonly quote: QuoteId | null;
  readonly claim: ClaimId | null;
  /** Nobody is reported to have said it. */
  readonly imagined: boolean;
};

/**
 * What the marks of `quotes` and of the article's own claims cover; kinds that are switched off are left out, but the
 * words of the selected quotation stay.
 */
export function textMarks(
  collection: Collection,
  article: SourceNode,
  quotes: readonly QuoteNode[],
  unmarked: readonly MarkKind[],
  selected: QuoteId | null,
): readonly TextMark[] {
  const marks = [...quotes.flatMap(marksOfQuote), ...ownClaims(collection, article)];
  const isKept = (mark: TextMark): boolean => mark.kind === "content" && mark.quote === selected && selected !== null;
  return marks.filter((mark) => isKept(mark) || !unmarked.some((kind) => kind === mark.kind));
}

/** A stretch to point at that is neither quotation nor claim: a hit, or words an address names. */
export const plainMark = (span: Span, kind: "hit" | "words"): TextMark => ({ ...span, kind, quote: null, claim: null, imagined: false });

function marksOfQuote(quote: QuoteNode): readonly TextMark[] {
  const imagined = quote.nested?.as === "imagined";
  const mark = (kind: MarkKind, span: Span): TextMark => ({
    start: span.start,
    end: span.end,
    kind,
    quote: quote.id,
    claim: null,
    imagined,
  });
  return [
    ...quote.content.map(({ span }) => mark("content", span)),
    ...(imagined ? [] : quote.cue.map(({ span }) => mark("cue", span))),
    ...(quote.sourceSpan && !imagined ? [mark("source", quote.sourceSpan.span)] : []),
  ];
}

const ownClaims = (collection: Collection, article: SourceNode): readonly TextMark[] =>
  collection.from(article.id, "asserts").flatMap((edge) => {
    const claim = collection.claim(edge.to);
    return claim
      ? edge.evidence.map(({ span }) => ({
          start: span.start,
          end: span.end,
          kind: "claim" as const,
          quote: null,
          claim: claim.id,
          imagined: false,
        }))
      : [];
  });

/** The quotation a place in the text belongs to: the shortest one around it, so that one inside another can be chosen. */
export function quoteUnder(marks: readonly TextMark[]): QuoteId | null {
  const [inner] = marks.filter((mark) => mark.quote !== null).toSorted((a, b) => a.end - a.start - (b.end - b.start));
  return inner?.quote ?? null;
}
