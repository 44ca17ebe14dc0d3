import type { Grade } from "../model/attribution.ts";
import type { Evidence } from "../model/evidence.ts";
import type { ActorId, QuoteId } from "../model/ids.ts";
import { groupBy } from "./group-by.ts";
import { isShown, usualSift, type Sift } from "./is-shown.ts";
import type { SaysoGraph } from "./open-graph.ts";
import type { GraphEdge } from "./schema.ts";

export const pairSigns = ["told", "spoke of", "disputes", "supports", "leaves open", "acted on", "belongs to", "may be"] as const;
export type PairSign = (typeof pairSigns)[number];

/** One line of the Actors lens: everything of one sign that the graph has from one actor to another. */
export type ActorPair = {
  /** Made from the two actors and the sign. */
  readonly id: string;
  readonly from: ActorId;
  readonly to: ActorId;
  readonly sign: PairSign;
  /** How many quotes or acts are behind it. */
  readonly count: number;
  readonly quotes: readonly QuoteId[];
  readonly edges: readonly GraphEdge[];
  readonly evidence: readonly Evidence[];
  /** The surest of what is behind it. */
  readonly grade: Grade;
};

type Line = {
  readonly from: ActorId;
  readonly to: ActorId;
  readonly sign: PairSign;
  readonly edge: GraphEdge;
  readonly quote: QuoteId | null;
};

/** One line per ordered pair of actors and sign, sorted by id. What is not to be shown does not count; imagined quotations never do. */
export function actorPairs(graph: SaysoGraph, sift: Sift = usualSift): readonly ActorPair[] {
  const lines = [...quoteLines(graph, sift), ...actorLines(graph)].filter(({ from, to }) => from !== to);
  const pairs = groupBy(lines, ({ from, to, sign }) => `${from}>${to}:${sign}`);
  return [...pairs].map(([id, behind]) => pairOf(id, behind)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function pairOf(id: string, behind: readonly Line[]): ActorPair {
  const [first] = behind;
  if (first === undefined) throw new Error(`actorPairs: nothing is behind ${id}.`);
  const edges = [...new Map(behind.map(({ edge }) => [edge.id, edge])).values()];
  const quotes = [...new Set(behind.flatMap(({ quote }) => quote ?? []))];
  const grade = edges.some((edge) => edge.grade === "stated")
    ? "stated"
    : edges.some((edge) => edge.grade === "likely")
      ? "likely"
      : "open";
  const { from, to, sign } = first;
  return {
    id,
    from,
    to,
    sign,
    count: quotes.length > 0 ? quotes.length : edges.length,
    quotes,
    edges,
    evidence: edges.flatMap((edge) => edge.evidence),
    grade,
  };
}

/** The edges by which a quote answers what others state: against it, for it, or by questioning it or saying nothing to it. */
const stands = [
  { kind: "disputes", sign: "disputes" },
  { kind: "supports", sign: "supports" },
  { kind: "leavesOpen", sign: "leaves open" },
] as const;

function quoteLines(graph: SaysoGraph, sift: Sift): readonly Line[] {
  return graph.nodesOf("quote").flatMap((quote) => {
    if (!isShown(quote, sift) || quote.nested?.as === "imagined") return [];
    const speakers = graph.edgesTo(quote.id, "said").flatMap(({ from }) => graph.node(from, "actor")?.id ?? []);
    const ends = [
      ...graph.edgesFrom(quote.id, "addressed").map((edge) => ({ sign: "told" as const, edge, to: edge.to })),
      ...graph.edgesFrom(quote.id, "mentions").map((edge) => ({ sign: "spoke of" as const, edge, to: edge.to })),
      ...stands.flatMap(({ kind, sign }) =>
        graph.edgesFrom(quote.id, kind).flatMap((edge) => statersOf(graph, edge).map((to) => ({ sign, edge, to }))),
      ),
    ];
    return speakers.flatMap((from) =>
      ends.flatMap(({ sign, edge, to }) => {
        const actor = graph.node(to, "actor");
        return actor === null ? [] : [{ from, to: actor.id, sign, edge, quote: quote.id }];
      }),
    );
  });
}

/** Who states the claim that an edge ends at. */
const statersOf = (graph: SaysoGraph, edge: GraphEdge): readonly ActorId[] => [
  ...new Set(
    graph
      .edgesTo(edge.to, "expresses")
      .flatMap(({ from }) => graph.edgesTo(from, "said"))
      .flatMap(({ from }) => graph.node(from, "actor")?.id ?? []),
  ),
];

const signs = { acted: "acted on", affiliated: "belongs to", mayBe: "may be" } as const;

function actorLines(graph: SaysoGraph): readonly Line[] {
  return graph.nodesOf("actor").flatMap(({ id }) =>
    (["acted", "affiliated", "mayBe"] as const).flatMap((kind) =>
      graph.edgesFrom(id, kind).flatMap((edge) => {
        const to = graph.node(edge.to, "actor");
        return to === null ? [] : [{ from: id, to: to.id, sign: signs[kind], edge, quote: null }];
      }),
    ),
  );
}
