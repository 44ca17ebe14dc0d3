import type { NodeId } from "../../core/model/ids.ts";
import type { Drawing, DrawnLine, DrawnNode } from "./drawing.ts";

export type ListGroup = {
  readonly heading: string;
  readonly rows: readonly { readonly id: NodeId; readonly node: DrawnNode; readonly lines: readonly DrawnLine[] }[];
};

const headings = [
  ["actor", "People and organisations"],
  ["quote", "Quotations"],
  ["claim", "Claims"],
  ["source", "Sources"],
] as const;

/** What is drawn, by kind: actors and sources as ranked, quotes and claims in reading order; each with its lines. */
export function listGroups(drawing: Drawing): readonly ListGroup[] {
  const lines = new Map<NodeId, DrawnLine[]>();
  for (const line of drawing.lines)
    for (const end of new Set([line.from, line.to])) (lines.get(end) ?? lines.set(end, []).get(end))?.push(line);
  const rows = (kind: DrawnNode["kind"]) =>
    drawing.nodes
      .filter((node) => node.kind === kind)
      .toSorted((a, b) => a.order - b.order)
      .map((node) => ({ id: node.id, node, lines: lines.get(node.id) ?? [] }));
  return headings.map(([kind, heading]) => ({ heading, rows: rows(kind) })).filter((group) => group.rows.length > 0);
}
