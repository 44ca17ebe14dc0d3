import { isShown, type Sift } from "../../core/graph/is-shown.ts";
import { pairsOf } from "../../core/graph/neighbourhood.ts";
import type { GraphNode } from "../../core/graph/schema.ts";
import type { NodeId } from "../../core/model/ids.ts";
import type { Collection } from "../collection.ts";
import type { NetworkModel } from "./network-model.ts";

/** The neighbours of a node, in the present lens, that are not drawn; by name. */
export function hiddenBeside(collection: Collection, model: NetworkModel, at: NodeId, sift: Sift): readonly GraphNode[] {
  const shown = new Set(model.around.nodes);
  const { lens } = model;
  const lines = lens === "provenance" ? collection.graph.records.edges : pairsOf(collection.graph, lens, sift);
  const ids = new Set(lines.flatMap(({ from, to }) => (from === at ? [to] : to === at ? [from] : [])));
  return [...ids].flatMap((id) => {
    const node = shown.has(id) ? null : collection.node(id);
    const isLeftOut = node?.kind === "quote" && (node.nested?.as === "imagined" || !isShown(node, sift));
    return node === null || isLeftOut ? [] : [node];
  });
}
