import { MultiDirectedGraph } from "graphology";
import write from "graphology-gexf/browser/writer.js"; // alone: beside it stands a reader that nothing here uses
import type { SaysoGraph } from "../graph/open-graph.ts";
import type { ExportFile } from "./export-format.ts";
import { edgeAttributes, nodeAttributes } from "./network-attributes.ts";

/**
 * GEXF 1.2 for Gephi and Gephi Lite, one edge an assertion. Without positions and colours: the writer's namespace for those does not validate, and version
 * 1.3 is not read by networkx.
 */
export function toGexf(graph: SaysoGraph): readonly ExportFile[] {
  const written = new MultiDirectedGraph();
  for (const node of graph.records.nodes) written.addNode(node.id, nodeAttributes(node));
  for (const edge of graph.records.edges) written.addEdgeWithKey(edge.id, edge.from, edge.to, edgeAttributes(edge));
  const text = write(written, {
    version: "1.2",
    formatNode: (_key: string, { label, ...attributes }: Record<string, unknown>) => ({ label: String(label), attributes }),
    formatEdge: (_key: string, { label, ...attributes }: Record<string, unknown>) => ({ label: String(label), attributes }),
  });
  return [{ name: "sayso.gexf", text }];
}
