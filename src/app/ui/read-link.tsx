import type { QuoteNode } from "../../core/graph/schema.ts";
import { ViewLink } from "./view-link.tsx";

/** Opens the article at the words of a quote. */
export const ReadLink = ({ quote }: { readonly quote: QuoteNode }) => (
  <ViewLink
    className="action"
    change={{ place: { at: "article", id: quote.article, quote: quote.id, words: null }, text: null, part: null }}
    data-read=""
  >
    Read in article
  </ViewLink>
);
