import type { SaysoGraph } from "../graph/open-graph.ts";
import type { ExportFile } from "./export-format.ts";
import { edgeAttributes, nodeAttributes, xmlText, type Attributes } from "./network-attributes.ts";

type Domain = "node" | "edge";

/** GraphML for yEd, Cytoscape, igraph, networkx and Gephi: directed, parallel edges kept, every value under its own key. */
export function toGraphml(graph: SaysoGraph): readonly ExportFile[] {
  const nodes = graph.records.nodes.map((node) => ({
    open: `<node id="${attribute(node.id)}">`,
    close: "</node>",
    values: nodeAttributes(node),
  }));
  const edges = graph.records.edges.map((edge) => ({
    open: `<edge id="${attribute(edge.id)}" source="${attribute(edge.from)}" target="${attribute(edge.to)}">`,
    close: "</edge>",
    values: edgeAttributes(edge),
  }));
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys(
      "node",
      nodes.map(({ values }) => values),
    ),
    ...keys(
      "edge",
      edges.map(({ values }) => values),
    ),
    '<graph id="sayso" edgedefault="directed">',
    ...nodes.map(({ open, close, values }) => `${open}${data("node", values)}${close}`),
    ...edges.map(({ open, close, values }) => `${open}${data("edge", values)}${close}`),
    "</graph>",
    "</graphml>",
  ];
  return [{ name: "sayso.graphml", text: `${lines.join("\n")}\n` }];
}

const types = { string: "string", number: "int", boolean: "boolean" } as const;

function keys(domain: Domain, all: readonly Attributes[]): readonly string[] {
  const seen = new Map(
    all.flatMap((values) => Object.entries(values).map(([name, value]) => [name, types[typeof value as keyof typeof types]] as const)),
  );
  return [...seen].map(([name, type]) => `<key id="${domain}-${name}" for="${domain}" attr.name="${name}" attr.type="${type}"/>`);
}

const data = (domain: Domain, values: Attributes): string =>
  Object.entries(values)
    .map(([name, value]) => `<data key="${domain}-${name}">${content(String(value))}</data>`)
    .join("");

const content = (text: string): string => xmlText(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const attribute = (text: string): string => content(text).replaceAll('"', "&quot;");
