import { byId } from "../model/compare.ts";
import type { SaysoGraph } from "../graph/open-graph.ts";
import type { GraphEdge, QuoteNode } from "../graph/schema.ts";
import type { EdgeId, QuoteId } from "../model/ids.ts";

/** Something the program is not sure of, for a person to decide: who said a quote, whether two descriptions or two quotes are one. */
export type ReviewItem = {
  readonly about: "speaker" | "mayBe" | "repeats";
  readonly id: QuoteId | EdgeId;
  /** 2: open; 1: likely. */
  readonly doubt: 1 | 2;
  /** How many records rest on it, itself included. */
  readonly weight: number;
};

/** What the graph holds open or likely and nobody has decided yet: the open first, then what most rests on, then by id. Beliefs and imagined words are left out. */
export function reviewQueue(graph: SaysoGraph): readonly ReviewItem[] {
  const decided = new Set<string>((graph.records.corrections ?? []).map(({ about }) => about));
  const items = [
    ...graph.nodesOf("quote").flatMap((quote) => speakerItem(graph, quote)),
    ...graph.records.edges.flatMap((edge) => pairItem(graph, edge)),
  ];
  return items.filter(({ id }) => !decided.has(id)).toSorted((a, b) => b.doubt - a.doubt || b.weight - a.weight || byId(a, b));
}

function speakerItem(graph: SaysoGraph, { id, grade, speech, nested }: QuoteNode): readonly ReviewItem[] {
  if (grade === "stated" || !speech || nested?.as === "imagined") return [];
  return [{ about: "speaker", id, doubt: grade === "open" ? 2 : 1, weight: 1 + restingOn(graph, id) }];
}

/** The repeats of a quote and the claims that it states. */
const restingOn = (graph: SaysoGraph, id: QuoteId): number =>
  graph.edgesFrom(id, "repeats").length + graph.edgesTo(id, "repeats").length + graph.edgesFrom(id, "expresses").length;

/** Two descriptions that may be one weigh what both said; a repeat in other words weighs the claims that both state. */
function pairItem(graph: SaysoGraph, { id, kind, grade, from, to }: GraphEdge): readonly ReviewItem[] {
  if ((kind !== "mayBe" && kind !== "repeats") || grade === "stated") return [];
  const resting = kind === "mayBe" ? "said" : "expresses";
  const weight = 1 + graph.edgesFrom(from, resting).length + graph.edgesFrom(to, resting).length;
  return [{ about: kind, id, doubt: grade === "open" ? 2 : 1, weight }];
}
