import type { AttributionType, SpeechAct } from "../model/attribution.ts";
import type { ActorId, ArticleId, SourceId } from "../model/ids.ts";
import type { SaysoGraph } from "../graph/open-graph.ts";
import type { GraphNode, NodeKind, QuoteNode } from "../graph/schema.ts";

/** What may be asked of a hit besides its words; an absent key asks nothing. All but `kind` and `article` leave quotes only. */
export type Filters = {
  readonly kind?: NodeKind;
  readonly article?: ArticleId;
  readonly speaker?: ActorId | SourceId;
  readonly type?: AttributionType;
  readonly act?: SpeechAct;
  /** Whether the speaker is named (people and organisations), or not: `unnamed`, a `group` or `open`. */
  readonly named?: "named" | "unnamed" | "group" | "open";
  /** Only those with a repeat in the collection. */
  readonly repeated?: "yes" | "no";
};
export type FilterName = keyof Filters;
export const filterNames = ["kind", "article", "speaker", "type", "act", "named", "repeated"] as const satisfies readonly FilterName[];

/** The values that a node has for a filter; a filter keeps a node that has its value among them. */
export function filterValues(graph: SaysoGraph, node: GraphNode, filter: FilterName): readonly string[] {
  if (filter === "kind") return [node.kind];
  if (filter === "article") return articlesOf(node);
  if (node.kind !== "quote") return [];
  if (filter === "speaker") return graph.edgesTo(node.id, "said").map(({ from }) => from);
  if (filter === "type") return [node.type];
  if (filter === "act") return [node.act];
  if (filter === "named") return namedValues(graph, node);
  return [graph.edgesFrom(node.id, "repeats").length + graph.edgesTo(node.id, "repeats").length > 0 ? "yes" : "no"];
}

const articlesOf = (node: GraphNode): readonly ArticleId[] => [
  ...new Set(node.evidence.map(({ source }) => source.slice("source:".length))),
];

function namedValues(graph: SaysoGraph, quote: QuoteNode): readonly string[] {
  const speakers = graph.edgesTo(quote.id, "said").flatMap(({ from }) => graph.node(from) ?? []);
  if (speakers.length === 0) return ["open"];
  return [
    ...new Set(
      speakers.map((speaker) =>
        speaker.kind === "actor" && (speaker.actor === "unnamed" || speaker.actor === "group") ? speaker.actor : "named",
      ),
    ),
  ];
}
