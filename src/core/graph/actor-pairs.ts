import type { Grade } from "../model/attribution.ts";
import type { Evidence } from "../model/evidence.ts";
import type { StanceKind } from "../model/claim.ts";
import type { ActorId, QuoteId } from "../model/ids.ts";
import { atOnce, type Steps } from "../model/steps.ts";
import { isShown, usualSift, type Sift } from "./is-shown.ts";
import type { SaysoGraph } from "./open-graph.ts";
import type { GraphEdge, QuoteNode } from "./schema.ts";

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
export const actorPairs = (graph: SaysoGraph, sift: Sift = usualSift): readonly ActorPair[] => atOnce(actorPairsInSteps(graph, sift));

const batch = 256; // records a step

/** The same in steps: a large collection has tens of thousands. */
export function* actorPairsInSteps(graph: SaysoGraph, sift: Sift = usualSift): Steps<readonly ActorPair[]> {
  const groups = new Map<string, Line[]>();
  const add = (line: Line): void => {
    if (line.from === line.to) return;
    const id = `${line.from}>${line.to}:${line.sign}`;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [line]);
    else group.push(line);
  };
  for (const [index, quote] of graph.nodesOf("quote").entries()) {
    for (const line of quoteLines(graph, quote, sift)) add(line);
    if (index % batch === 0) yield;
  }
  for (const [index, { id }] of graph.nodesOf("actor").entries()) {
    for (const line of actorLines(graph, id)) add(line);
    if (index % batch === 0) yield;
  }
  const pairs: ActorPair[] = [];
  for (const [id, behind] of groups) {
    pairs.push(pairOf(id, behind));
    if (pairs.length % batch === 0) yield;
  }
  return pairs.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function pairOf(id: string, behind: readonly Line[]): ActorPair {
  const [first, ...more] = behind;
  if (first === undefined) throw new Error(`actorPairs: nothing is behind ${id}.`);
  const { from, to, sign } = first;
  // Most have one edge, and a large collection has tens of thousands.
  const edges = more.length === 0 ? [first.edge] : [...new Map(behind.map(({ edge }) => [edge.id, edge])).values()];
  const quotes = more.length === 0 ? [first.quote ?? []].flat() : [...new Set(behind.flatMap(({ quote }) => quote ?? []))];
  const [surest = "open"] = (["stated", "likely"] as const).filter((grade) => edges.some((edge) => edge.grade === grade));
  return {
    id,
    from,
    to,
    sign,
    count: quotes.length > 0 ? quotes.length : edges.length,
    quotes,
    edges,
    evidence: edges.flatMap((edge) => edge.evidence),
    grade: surest,
  };
}

/** The edges by which a quote answers what others state: against it, for it, or by questioning it or saying nothing to it. */
const stands = [
  { kind: "disputes", sign: "disputes" },
  { kind: "supports", sign: "supports" },
  { kind: "leavesOpen", sign: "leaves open" },
] as const satisfies readonly { readonly kind: StanceKind; readonly sign: string }[];

function quoteLines(graph: SaysoGraph, quote: QuoteNode, sift: Sift): readonly Line[] {
  if (!isShown(quote, sift) || quote.nested?.as === "imagined") return [];
  const speakers = graph.edgesTo(quote.id, "said").flatMap(({ from }) => graph.node(from, "actor")?.id ?? []);
  if (speakers.length === 0) return [];
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

const actorLines = (graph: SaysoGraph, id: ActorId): readonly Line[] =>
  (["acted", "affiliated", "mayBe"] as const).flatMap((kind) =>
    graph.edgesFrom(id, kind).flatMap((edge) => {
      const to = graph.node(edge.to, "actor");
      return to === null ? [] : [{ from: id, to: to.id, sign: signs[kind], edge, quote: null }];
    }),
  );
