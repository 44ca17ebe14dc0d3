import { expect, test } from "vitest";
import { exportFormats } from "../../../src/core/exports/export-formats.ts";
import { selectRecords } from "../../../src/core/exports/select-records.ts";
import { toMarkdown } from "../../../src/core/exports/to-markdown.ts";
import { openGraph } from "../../../src/core/graph/open-graph.ts";
import { verifyGraph } from "../../../src/core/graph/verify-graph.ts";
import { sha256 } from "../../../scripts/sha256.ts";
import { bridgeGraph } from "./bridge-article.ts";

const sheet = (graph = bridgeGraph()) => toMarkdown(graph)[0]?.text ?? "";

test("a sheet gives the words, who said them and what is not known", () => {
  expect(sheet()).toMatch(/^# Quote `quote:bridge:[0-9a-f]+`\n\n> “The bridge will cost €42 million,”\n>\n> “and not a cent more\.”/);
  expect(sheet()).toContain("Ada Quill (stated; rule: fixture)");
  expect(sheet()).toContain("- The article does not name who said it.");
});

test("words of an article never become markup", () => {
  const { records } = bridgeGraph();
  const hostile = "[x](javascript:alert(1)) <script>\n# Head";
  const nodes = records.nodes.map((node) => (node.kind === "quote" ? { ...node, because: [hostile] } : node));
  expect(sheet(openGraph({ ...records, nodes }))).toContain("- \\[x\\](javascript:alert(1)) \\<script\\> \\# Head");
});

test("a selection stands on its own: its words are in it", () => {
  const graph = bridgeGraph();
  const [quote] = graph.nodesOf("quote");
  const selected = selectRecords(graph, quote ? [quote.id] : []);
  expect(selected.nodesOf("quote")).toHaveLength(1);
  expect(verifyGraph(selected.records, sha256)).toEqual([]);
});

test("a sheet of one selected quotation still names its speaker", () => {
  const graph = bridgeGraph();
  const quote = graph.nodesOf("quote").find(({ content }) => content[0]?.exact.includes("bridge"));
  expect(sheet(selectRecords(graph, quote ? [quote.id] : []))).toContain("Ada Quill (stated");
});

test("a selected claim brings the quotations that state it", () => {
  const graph = bridgeGraph();
  const [claim] = graph.nodesOf("claim");
  expect(selectRecords(graph, claim ? [claim.id] : []).nodesOf("quote")).toHaveLength(1);
});

test.each(exportFormats)("$name writes the same characters twice", ({ write }) => {
  expect(write(bridgeGraph())).toEqual(write(bridgeGraph()));
});
