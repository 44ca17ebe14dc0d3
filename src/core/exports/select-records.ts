import { endsOf } from "../corrections/corrections-about.ts";
import { stanceKinds } from "../model/claim.ts";
import type { NodeId } from "../model/ids.ts";
import { openGraph, type SaysoGraph } from "../graph/open-graph.ts";
import type { Evidence } from "../model/evidence.ts";
import type { GraphEdge, GraphNode, GraphRecords } from "../graph/schema.ts";

/**
 * The part of a graph that stands on its own around `ids`: those nodes, who said the quotations among them and what takes a stand on the claims, the
 * edges between all these, and the articles whose words any of it rests on. A quotation without its speaker would read as one that nobody is known to
 * have said. Ids that are not there are passed over; none at all gives the whole graph.
 */
export function selectRecords(graph: SaysoGraph, ids: readonly NodeId[]): SaysoGraph {
  if (ids.length === 0) return graph;
  const named = ids.filter((id) => graph.node(id) !== null);
  const stances = named.flatMap((id) => stancesOn(graph, id));
  const speakers = [...named, ...stances].flatMap((id) => graph.edgesTo(id, "said").map(({ from }) => from));
  const chosen = new Set<string>([...named, ...stances, ...speakers]);
  const between = graph.records.edges.filter(({ from, to }) => chosen.has(from) && chosen.has(to));
  const picked = graph.records.nodes.filter(({ id }) => chosen.has(id));
  for (const source of [...picked, ...between].flatMap(sourcesOf)) chosen.add(source);
  for (const node of picked) for (const id of leaning(node)) chosen.add(id);
  return openGraph(partOf(graph.records, chosen));
}

/** The chosen nodes, the edges between them, and the decisions and fact-checks that are about any of these. */
function partOf(records: GraphRecords, chosen: ReadonlySet<string>): GraphRecords {
  const { corrections, reviews } = records;
  const isThere = (id: string): boolean => chosen.has(id);
  return {
    ...records,
    nodes: records.nodes.filter(({ id }) => isThere(id)),
    edges: records.edges.filter(({ from, to }) => isThere(from) && isThere(to)),
    ...(corrections && { corrections: corrections.filter(({ about }) => [about, ...endsOf(about)].some(isThere)) }),
    ...(reviews && { reviews: reviews.filter(({ matches }) => matches.some(({ to }) => isThere(to))) }),
  };
}

const stancesOn = (graph: SaysoGraph, id: NodeId): readonly NodeId[] =>
  (["expresses", ...stanceKinds] as const).flatMap((kind) => graph.edgesTo(id, kind).map(({ from }) => from));

const sourcesOf = (record: GraphNode | GraphEdge): readonly string[] => record.evidence.map(({ source }: Evidence) => source);

/** What a record names by id in itself: the quotation around a nested one. */
const leaning = (node: GraphNode): readonly string[] => (node.kind === "quote" && node.nested !== null ? [node.nested.inside] : []);
