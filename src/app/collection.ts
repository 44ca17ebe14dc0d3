import type { EdgeOf, SaysoGraph } from "../core/graph/open-graph.ts";
import type { ActorNode, ClaimNode, EdgeKind, GraphNode, QuoteNode, RuleRate, SourceNode } from "../core/graph/schema.ts";
import { articleSourceId, type ArticleId, type NodeId } from "../core/model/ids.ts";

export type { EdgeOf };

/** The graph under the short names that pages ask by. */
export type Collection = {
  readonly graph: SaysoGraph;
  /** In reading order, article by article. */
  readonly quotes: readonly QuoteNode[];
  readonly actors: readonly ActorNode[];
  /** In reading order. */
  readonly claims: readonly ClaimNode[];
  readonly sources: readonly SourceNode[];
  readonly node: (id: NodeId) => GraphNode | null;
  readonly quote: (id: NodeId) => QuoteNode | null;
  readonly actor: (id: NodeId) => ActorNode | null;
  readonly claim: (id: NodeId) => ClaimNode | null;
  readonly source: (id: NodeId) => SourceNode | null;
  readonly article: (id: ArticleId) => SourceNode | null;
  readonly from: <K extends EdgeKind>(id: NodeId, kind: K) => readonly EdgeOf<K>[];
  readonly to: <K extends EdgeKind>(id: NodeId, kind: K) => readonly EdgeOf<K>[];
  readonly rate: (rule: string) => RuleRate | null;
};

/** Puts the short names over a graph. */
export function collect(graph: SaysoGraph): Collection {
  const rates = new Map(graph.records.rates.map((rate) => [rate.rule, rate]));
  return {
    graph,
    quotes: graph.nodesOf("quote").toSorted(inReadingOrder),
    actors: graph.nodesOf("actor"),
    claims: graph.nodesOf("claim").toSorted(inReadingOrder),
    sources: graph.nodesOf("source"),
    node: (id) => graph.node(id),
    quote: (id) => graph.node(id, "quote"),
    actor: (id) => graph.node(id, "actor"),
    claim: (id) => graph.node(id, "claim"),
    source: (id) => graph.node(id, "source"),
    article: (id) => graph.node(articleSourceId(id), "source"),
    from: (id, kind) => graph.edgesFrom(id, kind),
    to: (id, kind) => graph.edgesTo(id, kind),
    rate: (rule) => rates.get(rule) ?? null,
  };
}

function inReadingOrder(a: GraphNode, b: GraphNode): number {
  const [one, other] = [a.evidence[0], b.evidence[0]];
  if (one?.source !== other?.source) return (one?.source ?? "") < (other?.source ?? "") ? -1 : 1;
  return (one?.span.start ?? 0) - (other?.span.start ?? 0) || (a.id < b.id ? -1 : 1);
}
