import { stanceKinds } from "../model/claim.ts";
import type { ActorId, ClaimId, EdgeId, NodeId } from "../model/ids.ts";
import { atOnce, type Steps } from "../model/steps.ts";
import { actorPairsInSteps, pairSigns, type ActorPair, type PairSign } from "./actor-pairs.ts";
import { isShown, usualSift, type Sift } from "./is-shown.ts";
import type { SaysoGraph } from "./open-graph.ts";
import { nodeKinds, type GraphEdge, type NodeKind } from "./schema.ts";

/** What is left out beside a node that is shown: how many of its neighbours, by kind. */
export type Stub = { readonly at: NodeId; readonly hidden: number; readonly byKind: Readonly<Record<NodeKind, number>> };

/** The part of the graph that is drawn, and how much more there is. */
export type Neighbourhood = {
  /** Nearest and weightiest first; the focus leads. */
  readonly nodes: readonly NodeId[];
  /** Only between nodes shown; by id. In the Actors lens the pairs' lines are drawn instead. */
  readonly edges: readonly EdgeId[];
  readonly pairs: readonly ActorPair[];
  readonly stubs: readonly Stub[];
  /** How many nodes could be reached from the focus in this lens. */
  readonly total: number;
  readonly hidden: number;
};

/** What is drawn: words and where they come from; or actors, and of their lines all, those of office and membership, or those of answer. */
export type NetworkLens = "provenance" | "actors" | "speaks-for" | "answers";

/** The signs of the lines that each lens of actors draws. */
export const lensSigns: Readonly<Record<Exclude<NetworkLens, "provenance">, readonly PairSign[]>> = {
  actors: pairSigns,
  "speaks-for": ["belongs to"],
  answers: ["disputes", "supports", "leaves open"],
};

export type NeighbourhoodOptions = {
  readonly lens: NetworkLens;
  /** Most nodes to show; `Infinity` for *draw all*. Without it: 40, or for the provenance of one article what is within two steps of it, up to 120. */
  readonly budget?: number;
  /** Which quotes are drawn; without it the usual ones. */
  readonly sift?: Sift;
};

export const articleBudget = 120;
export const budget = 40;

type Link = { readonly from: NodeId; readonly to: NodeId };
type Links = ReadonlyMap<NodeId, readonly NodeId[]>;

/**
 * What to draw around a focus, ranked by degree of interest (Furnas 1986; van Ham & Perer 2009): the weight of a node less its distance from the
 * focus. An empty focus starts from the weightiest nodes. Imagined quotations are no part of it: nobody said them.
 */
export const neighbourhood = (graph: SaysoGraph, focus: readonly NodeId[], options: NeighbourhoodOptions): Neighbourhood =>
  atOnce(neighbourhoodInSteps(graph, focus, options));

/** The same in steps: to find all lines of a large collection takes long. */
export function* neighbourhoodInSteps(graph: SaysoGraph, focus: readonly NodeId[], options: NeighbourhoodOptions): Steps<Neighbourhood> {
  const { lens, sift = usualSift } = options;
  const { pairs, edges, links } = yield* linesInSteps(graph, lens, sift);
  yield;
  const seeds = seedsOf(graph, focus, lens, links);
  const distances = distancesFrom(seeds, links);
  yield;
  const ranked = rank(focus.length === 0 ? withTheRest(distances, [...links.keys(), ...alone(graph, lens)]) : distances, links);
  yield;
  const shown = new Set(ranked.slice(0, options.budget ?? defaultBudget(graph, focus, lens, distances)));
  return {
    nodes: [...shown],
    edges: edges.filter(({ from, to }) => shown.has(from) && shown.has(to)).map(({ id }) => id),
    pairs: pairs.filter(({ from, to }) => shown.has(from) && shown.has(to)),
    stubs: stubsOf(graph, shown, links),
    total: ranked.length,
    hidden: ranked.length - shown.size,
  };
}

type Lines = { readonly pairs: readonly ActorPair[]; readonly edges: readonly GraphEdge[]; readonly links: Links };

// A graph never changes, and each step of a reader asks for the same lines again: 20,000 of them take as long as all the rest.
const linesKept = new WeakMap<SaysoGraph, Map<string, Lines>>();

/** The pairs of actors of a lens, found once for a graph. */
export const pairsOf = (graph: SaysoGraph, lens: NetworkLens, sift: Sift): readonly ActorPair[] =>
  atOnce(linesInSteps(graph, lens, sift)).pairs;

/** Everything that a lens could draw. */
function* linesInSteps(graph: SaysoGraph, lens: NetworkLens, sift: Sift): Steps<Lines> {
  const key = `${lens} ${sift.strictness} ${sift.beliefs}`;
  const ofGraph = linesKept.get(graph) ?? new Map<string, Lines>();
  linesKept.set(graph, ofGraph);
  const before = ofGraph.get(key);
  if (before !== undefined) return before;
  const pairs = lens === "provenance" ? [] : (yield* actorPairsInSteps(graph, sift)).filter(({ sign }) => lensSigns[lens].includes(sign));
  const edges = lens === "provenance" ? provenanceEdges(graph, sift) : [];
  yield;
  const lines = { pairs, edges, links: adjacency(lens === "provenance" ? edges : pairs) };
  ofGraph.set(key, lines);
  return lines;
}

/** Every edge of the typed network, without the quotes that are not to be shown. */
function provenanceEdges(graph: SaysoGraph, sift: Sift): readonly GraphEdge[] {
  const left = new Set<NodeId>(
    graph
      .nodesOf("quote")
      .filter((quote) => quote.nested?.as === "imagined" || !isShown(quote, sift))
      .map(({ id }) => id),
  );
  return graph.records.edges.filter(({ from, to }) => !left.has(from) && !left.has(to));
}

function adjacency(links: readonly Link[]): Links {
  const found = new Map<NodeId, Set<NodeId>>();
  const join = (a: NodeId, b: NodeId) => {
    const here = found.get(a);
    if (here === undefined) found.set(a, new Set([b]));
    else here.add(b);
  };
  for (const { from, to } of links) {
    join(from, to);
    join(to, from);
  }
  return new Map([...found].map(([id, others]) => [id, [...others]]));
}

/** Where to start: the focus; in the Actors lens the actors that a quote, claim or source is about; without a focus the weightiest nodes. */
function seedsOf(graph: SaysoGraph, focus: readonly NodeId[], lens: NetworkLens, links: Links): readonly NodeId[] {
  const known = focus.filter((id) => graph.node(id) !== null);
  if (known.length === 0) return heaviest(links, 12);
  if (lens === "provenance") return known;
  return [...new Set(known.flatMap((id) => actorsAround(graph, id)))];
}

/** The actors that a node is about: itself, a quote's speakers and whom it was told to, or those of the quotes about a claim or source. */
export function actorsAround(graph: SaysoGraph, id: NodeId): readonly ActorId[] {
  const node = graph.node(id);
  if (node === null || node.kind === "actor") return node === null ? [] : [node.id];
  const quotes = node.kind === "quote" ? [id] : quotesAround(graph, node.id);
  const near = quotes.flatMap((quote) => [
    ...graph.edgesTo(quote, "said").map(({ from }) => from),
    ...graph.edgesFrom(quote, "addressed").map(({ to }) => to),
  ]);
  return near.flatMap((one) => graph.node(one, "actor")?.id ?? []);
}

const quotesAround = (graph: SaysoGraph, id: NodeId | ClaimId): readonly NodeId[] =>
  (["expresses", ...stanceKinds, "appears", "via"] as const).flatMap((kind) => graph.edgesTo(id, kind).map(({ from }) => from));

const heaviest = (links: Links, count: number): readonly NodeId[] =>
  [...links.keys()].toSorted((a, b) => weight(links, b) - weight(links, a) || (a < b ? -1 : 1)).slice(0, count);

const weight = (links: Links, id: NodeId): number => Math.sqrt(links.get(id)?.length ?? 0);

function distancesFrom(seeds: readonly NodeId[], links: Links): ReadonlyMap<NodeId, number> {
  const distances = new Map<NodeId, number>(seeds.map((id) => [id, 0]));
  // A Map keeps growing under its own iteration, so this is a breadth-first walk.
  for (const [id, distance] of distances)
    for (const next of links.get(id) ?? []) if (!distances.has(next)) distances.set(next, distance + 1);
  return distances;
}

/** Whoever is drawn though no line may lead to them: in the Actors lens all, since who speaks of nobody speaks too. */
const alone = (graph: SaysoGraph, lens: NetworkLens): readonly NodeId[] =>
  lens === "actors" ? graph.nodesOf("actor").map(({ id }) => id) : [];

/** Without a focus everything can be reached: what no seed leads to comes last. */
function withTheRest(distances: ReadonlyMap<NodeId, number>, all: readonly NodeId[]): ReadonlyMap<NodeId, number> {
  let farthest = 1;
  for (const distance of distances.values()) farthest = Math.max(farthest, distance + 1);
  return new Map([...all.map((id) => [id, farthest] as const), ...distances]);
}

/** By degree of interest, the focus first; equals by id, so that a link always shows the same. */
function rank(distances: ReadonlyMap<NodeId, number>, links: Links): readonly NodeId[] {
  const interest = new Map(
    [...distances].map(([id, distance]) => [id, distance === 0 ? Infinity : Math.min(9, weight(links, id)) - 10 * distance]),
  );
  return [...distances.keys()].toSorted((a, b) => (interest.get(b) ?? 0) - (interest.get(a) ?? 0) || (a < b ? -1 : 1));
}

/** The usual budget; of one article all that is said in it, by whom and of what, and no more: what lies further is other articles' business. */
function defaultBudget(graph: SaysoGraph, focus: readonly NodeId[], lens: NetworkLens, distances: ReadonlyMap<NodeId, number>): number {
  if (lens !== "provenance") return budget;
  if (focus.length === 0) return graph.nodesOf("source").filter(({ source }) => source === "article").length === 1 ? articleBudget : budget;
  const [only, more] = focus;
  const node = only === undefined || more !== undefined ? null : graph.node(only, "source");
  if (node?.source !== "article") return budget;
  return Math.min(articleBudget, [...distances.values()].filter((distance) => distance <= 2).length);
}

function stubsOf(graph: SaysoGraph, shown: ReadonlySet<NodeId>, links: Links): readonly Stub[] {
  return [...shown].flatMap((at) => {
    const hidden = (links.get(at) ?? []).filter((id) => !shown.has(id));
    if (hidden.length === 0) return [];
    const count = (kind: NodeKind) => hidden.filter((id) => graph.node(id)?.kind === kind).length;
    const byKind = Object.fromEntries(nodeKinds.map((kind) => [kind, count(kind)])) as Record<NodeKind, number>;
    return [{ at, hidden: hidden.length, byKind }];
  });
}

/** The shortest way from one node to another along the lines of a lens, both ends in it; `null` where there is none. Of equal ways always the same. */
export function pathBetween(graph: SaysoGraph, from: NodeId, to: NodeId, options: NeighbourhoodOptions): readonly NodeId[] | null {
  const { links } = atOnce(linesInSteps(graph, options.lens, options.sift ?? usualSift));
  const before = new Map<NodeId, NodeId | null>([[from, null]]);
  // A Map keeps growing under its own iteration, so this is a breadth-first walk.
  for (const [id] of before) {
    if (id === to) break;
    for (const next of links.get(id) ?? []) if (!before.has(next)) before.set(next, id);
  }
  if (!before.has(to)) return null;
  const path: NodeId[] = [];
  for (let at: NodeId | null = to; at !== null; at = before.get(at) ?? null) path.unshift(at);
  return path;
}
