import type { GraphNode } from "../../core/graph/schema.ts";
import type { NodeId } from "../../core/model/ids.ts";
import type { Collection } from "../collection.ts";
import { selectedIn, type View } from "../state/view.ts";

/** What a reader has open, to take along: its nodes, and the one to call it by. */
export type WhatIsOpen = { readonly called: GraphNode; readonly ids: readonly NodeId[] };

/** What is selected or drawn around in `view`, with all that is joined to it and who said the quotations in that; `null` where nothing is open. */
export function whatIsOpen(collection: Collection, view: View): WhatIsOpen | null {
  const selected = selectedIn(view);
  const chosen = [...(selected === null ? [] : [selected]), ...view.focus].filter((id) => collection.node(id) !== null);
  const called = chosen[0] === undefined ? null : collection.node(chosen[0]);
  if (called === null) return null;
  const isChosen = new Set<string>(chosen);
  const beside = collection.graph.records.edges.flatMap(({ from, to }) => (isChosen.has(from) ? [to] : isChosen.has(to) ? [from] : []));
  const speakers = beside.flatMap((id) => collection.to(id, "said").map(({ from }) => from));
  return { called, ids: [...new Set([...chosen, ...beside, ...speakers])] };
}
