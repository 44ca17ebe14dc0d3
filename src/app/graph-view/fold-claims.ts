import type { Neighbourhood } from "../../core/graph/neighbourhood.ts";
import type { NodeId } from "../../core/model/ids.ts";
import type { Collection } from "../collection.ts";

/** A neighbourhood without the claims that only repeat a quotation's own words, and how many those are. */
export type Folded = { readonly around: Neighbourhood; readonly folded: number };

/**
 * Leaves out claims that one quotation states and nothing else touches: drawn, they would say a second time what the quotation says beside them.
 * `keep` stays, whatever it is.
 */
export function foldClaims(collection: Collection, around: Neighbourhood, keep: NodeId | null): Folded {
  const isLone = (id: NodeId): boolean => {
    if (id === keep || collection.claim(id) === null) return false;
    const edges = collection.graph.edgesTo(id);
    return edges.length === 1 && edges[0]?.kind === "expresses";
  };
  const left = new Set(around.nodes.filter(isLone));
  const edges = around.edges.filter((id) => {
    const edge = collection.graph.edge(id);
    return edge !== null && !left.has(edge.from) && !left.has(edge.to);
  });
  return { around: { ...around, nodes: around.nodes.filter((id) => !left.has(id)), edges }, folded: left.size };
}
