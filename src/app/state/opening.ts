import type { GraphNode } from "../../core/graph/schema.ts";
import type { ActorId, ClaimId, NodeId, QuoteId, SourceId } from "../../core/model/ids.ts";
import { isPhone } from "./use-media.ts";
import { articleBeside, listBeside, type Place, type View } from "./view.ts";

/** The place that a node's own page is. */
export function placeOf(id: NodeId): Place {
  // An id's first word is its kind, so the casts below cannot be wrong.
  const kind = id.slice(0, id.indexOf(":"));
  switch (kind) {
    case "quote":
      return { at: "quote", id: id as QuoteId };
    case "actor":
      return { at: "actor", id: id as ActorId };
    case "claim":
      return { at: "claim", id: id as ClaimId };
    default:
      return { at: "source", id: id as SourceId };
  }
}

/** The change that opens a node's page; an article on the left stays there. */
export const opening = (view: View, id: NodeId): Partial<View> => ({
  place: placeOf(id),
  text: articleBeside(view),
  list: listBeside(view),
  part: null,
});

/** The change that selects a node where we stand: on the network page or in the article it stands in, else (and on a phone) its page. */
export function selecting(view: View, id: NodeId | null, node: GraphNode | null): Partial<View> {
  if (view.place.at === "network" && id !== null && isPhone()) return opening(view, id);
  if (view.place.at === "network") return { place: { at: "network", selected: id }, part: null };
  const article = articleBeside(view);
  if (id === null)
    return article === null ? { place: { at: "search" } } : { place: { at: "article", id: article, quote: null, words: null } };
  if (node?.kind === "quote" && node.article === article)
    return { place: { at: "article", id: article, quote: node.id, words: null }, text: null, part: null };
  return opening(view, id);
}
