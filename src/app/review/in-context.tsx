import type { Evidence } from "../../core/model/evidence.ts";
import type { Span } from "../../core/model/span.ts";
import { useCollection } from "../ui/use-collection.ts";
import { ViewLink } from "../ui/view-link.tsx";
import { sourceName, venueOf } from "../wording/names.ts";
import { contextOf, markedPieces } from "./context-of.ts";

/** Words in the paragraph they stand in and the one before, with the way to the article. */
export function InContext({ words, beside = [] }: { readonly words: readonly Evidence[]; readonly beside?: readonly Evidence[] }) {
  const collection = useCollection();
  const source = words[0] === undefined ? null : collection.source(words[0].source);
  if (source?.text == null || source.article === null) return null;
  const text = source.text;
  const context = contextOf(
    source,
    words.map(({ span }) => span),
  );
  const at: Span = words[0]?.span ?? context;
  return (
    <figure className="review-context">
      <blockquote>
        {markedPieces(context, words, beside).map(({ span, mark }) => {
          const piece = text.slice(span.start, span.end);
          if (mark === "words") return <mark key={span.start}>{piece}</mark>;
          return mark === "beside" ? <strong key={span.start}>{piece}</strong> : piece;
        })}
      </blockquote>
      <figcaption className="quiet">
        <bdi>{sourceName(source)}</bdi>, {venueOf(source)}{" "}
        <ViewLink
          className="action"
          change={{ place: { at: "article", id: source.article, quote: null, words: at }, text: null, part: null }}
          data-read=""
        >
          Read in article
        </ViewLink>
      </figcaption>
    </figure>
  );
}
