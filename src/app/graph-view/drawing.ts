import type { ActorPair } from "../../core/graph/actor-pairs.ts";
import { copiesInSteps, countOrigins } from "../../core/graph/count-origins.ts";
import type { Neighbourhood } from "../../core/graph/neighbourhood.ts";
import type { GraphEdge, GraphNode } from "../../core/graph/schema.ts";
import type { Grade } from "../../core/model/attribution.ts";
import type { NodeId, QuoteId } from "../../core/model/ids.ts";
import type { Steps } from "../../core/model/steps.ts";
import type { Collection } from "../collection.ts";
import { nameApart } from "../wording/name-apart.ts";
import { bends } from "./bends.ts";
import { edgeLines, lineWidth, nodeLookOf, nodeRadius, pairLines, type LineName, type NodeLookName } from "./encode.ts";

/** A node as it is drawn: what is true of it is in the graph under the same id. */
export type DrawnNode = {
  readonly id: NodeId;
  readonly kind: GraphNode["kind"];
  readonly look: NodeLookName;
  /** In pixels. */
  readonly radius: number;
  readonly label: string;
  /** Reading order among quotes and claims; 0 for others. */
  readonly order: number;
  /** How many neighbours are not drawn. */
  readonly more: number;
  /** Those for whom it stands, itself first; without it only for itself. */
  readonly members?: readonly NodeId[];
  /** The position made at build time. */
  readonly x: number;
  readonly y: number;
};

/** A line as it is drawn. `behind`: the edges it stands for. */
export type DrawnLine = {
  readonly id: string;
  readonly from: NodeId;
  readonly to: NodeId;
  readonly line: LineName;
  readonly grade: Grade;
  /** In pixels. */
  readonly width: number;
  /** How far it bows out, as a share of its length; lines between one pair bow apart. */
  readonly bend: number;
  readonly behind: readonly GraphEdge[];
  readonly quotes: readonly QuoteId[];
};

export type Drawing = {
  readonly nodes: readonly DrawnNode[];
  readonly lines: readonly DrawnLine[];
  /** The ids at the other end of each node's lines. */
  readonly neighbours: ReadonlyMap<NodeId, ReadonlySet<NodeId>>;
};

const batch = 256; // nodes or lines a step

/** What to draw of a neighbourhood, in steps: there may be thousands of lines. */
export function* drawingInSteps(collection: Collection, around: Neighbourhood): Steps<Drawing> {
  yield* copiesInSteps(collection.graph); // which origins are counted by
  const more = new Map(around.stubs.map((stub) => [stub.at, stub.hidden]));
  const order = new Map([...collection.quotes, ...collection.claims].map(({ id }, index) => [id as NodeId, index]));
  const nodes: DrawnNode[] = [];
  for (const [index, id] of around.nodes.entries()) {
    const node = collection.node(id);
    if (node !== null) nodes.push(drawnNode(collection, node, order.get(id) ?? 0, more.get(id) ?? 0));
    if (index % batch === 0) yield;
  }
  const straight: Straight[] = around.edges.flatMap((id) => collection.graph.edge(id) ?? []).map(edgeLine);
  for (const [index, pair] of around.pairs.entries()) {
    straight.push(pairLine(collection, pair));
    if (index % batch === 0) yield;
  }
  const bent = bends(straight);
  yield;
  const lines = straight.map((line, index) => ({ ...line, bend: bent[index] ?? 0 }));
  yield;
  return { nodes, lines, neighbours: neighboursIn(lines) };
}

function drawnNode(collection: Collection, node: GraphNode, order: number, more: number): DrawnNode {
  const look = nodeLookOf(node);
  const radius = nodeRadius(look, originsOf(collection, node));
  return { id: node.id, kind: node.kind, look, radius, label: labelOf(collection, node), order, more, x: node.x, y: node.y };
}

/** Words that are quoted as they were said stand in quotation marks. */
function labelOf(collection: Collection, node: GraphNode): string {
  const name = nameApart(collection, node);
  return node.kind === "quote" && node.type === "direct" && !/^["“‘']/.test(name) ? `“${name}”` : name;
}

/** How many independent origins a node's words have. */
function originsOf(collection: Collection, node: GraphNode): number {
  const quotes =
    node.kind === "actor"
      ? collection.from(node.id, "said").map(({ to }) => to)
      : node.kind === "claim"
        ? collection.to(node.id, "expresses").map(({ from }) => from)
        : [];
  return quotes.length < 2 ? quotes.length : countOrigins(collection.graph, quotes as QuoteId[]).origins;
}

type Straight = Omit<DrawnLine, "bend">;

function edgeLine(edge: GraphEdge): Straight {
  const line = edgeLines[edge.kind];
  const { id, from, to, grade } = edge;
  return { id, from, to, line, grade, width: lineWidth(line, 1), behind: [edge], quotes: [from, to].filter(isQuote) };
}

function pairLine(collection: Collection, { id, from, to, sign, grade, edges, quotes }: ActorPair): Straight {
  const line = pairLines[sign];
  const origins = quotes.length < 2 ? quotes.length : countOrigins(collection.graph, quotes).origins;
  return { id, from, to, line, grade, width: lineWidth(line, origins), behind: edges, quotes };
}

const isQuote = (id: NodeId): id is QuoteId => id.startsWith("quote:");

function neighboursIn(lines: readonly Straight[]): ReadonlyMap<NodeId, ReadonlySet<NodeId>> {
  const found = new Map<NodeId, Set<NodeId>>();
  const join = (a: NodeId, b: NodeId): void => void (found.get(a)?.add(b) ?? found.set(a, new Set([b])));
  for (const { from, to } of lines) {
    join(from, to);
    join(to, from);
  }
  return found;
}
