import type { Evidence } from "../../core/model/evidence.ts";
import type { QuoteId } from "../../core/model/ids.ts";
import { useCollection } from "./use-collection.ts";
import { ViewLink } from "./view-link.tsx";

/** Words of an article that open it at those words. */
export function EvidenceLink({
  evidence,
  quote = null,
  label,
}: {
  readonly evidence: Evidence;
  readonly quote?: QuoteId | null;
  readonly label?: string;
}) {
  const article = useCollection().source(evidence.source);
  const words = label ?? `“${evidence.exact}”`;
  if (!article || article.article === null) return <q className="evidence">{evidence.exact}</q>;
  return (
    <ViewLink
      className="evidence"
      title="Show these words in the article"
      change={{ place: { at: "article", id: article.article, quote, words: evidence.span }, text: null, part: null }}
    >
      {words}
    </ViewLink>
  );
}
