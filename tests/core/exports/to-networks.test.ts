// @vitest-environment jsdom
import { XMLValidator } from "fast-xml-parser";
import { MultiDirectedGraph } from "graphology";
import { parse as parseGexf } from "graphology-gexf/browser";
import { parse as parseGraphml } from "graphology-graphml/browser";
import { expect, test } from "vitest";
import { toGexf } from "../../../src/core/exports/to-gexf.ts";
import { toGraphml } from "../../../src/core/exports/to-graphml.ts";
import { openGraph } from "../../../src/core/graph/open-graph.ts";
import { bridgeGraph } from "./bridge-article.ts";

const formats = [
  { name: "GEXF", write: toGexf, parse: (text: string) => parseGexf(MultiDirectedGraph, text) },
  { name: "GraphML", write: toGraphml, parse: (text: string) => parseGraphml(MultiDirectedGraph, text) },
] as const;

test.each(formats)("graphology reads $name back with every node, edge and end", ({ write, parse }) => {
  const graph = bridgeGraph();
  const read = parse(write(graph)[0]?.text ?? "");
  expect(read.nodes().toSorted()).toEqual(graph.records.nodes.map(({ id }) => id).toSorted());
  expect(read.mapEdges((edge: string, _attributes: object, from: string, to: string) => [edge, from, to]).toSorted()).toEqual(
    graph.records.edges.map(({ id, from, to }) => [id, from, to]).toSorted(),
  );
});

test.each(formats)("$name carries what a node is and where its words are", ({ write, parse }) => {
  const read = parse(write(bridgeGraph())[0]?.text ?? "");
  expect(read.getNodeAttributes("actor:bridge:port-official")).toMatchObject({
    kind: "actor",
    actor: "unnamed",
    evidence: expect.stringMatching(/^source:bridge \d+-\d+/),
  });
});

test.each(formats)("$name is well-formed whatever a name holds", ({ write, parse }) => {
  const { records } = bridgeGraph();
  const odd = "a\u0001<b>&\"'\ud83d \ufffe]]>";
  const nodes = records.nodes.map((node) => (node.id === "actor:ada-quill" && node.kind === "actor" ? { ...node, names: [odd] } : node));
  const text = write(openGraph({ ...records, nodes }))[0]?.text ?? "";
  expect(XMLValidator.validate(text)).toBe(true);
  expect(parse(text).getNodeAttribute("actor:ada-quill", "names")).toBe("a\ufffd<b>&\"'\ufffd \ufffd]]>");
});
