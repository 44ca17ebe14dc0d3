import { describe, expect, test } from "vitest";
import { readGraph } from "../../../src/core/graph/read-graph.ts";
import type { GraphRecords } from "../../../src/core/graph/schema.ts";
import { writeGraph } from "../../../src/core/graph/write-graph.ts";
import { goldRecords } from "./gold-graph.ts";

const good = goldRecords();
const written = writeGraph(good);
const lines = written.split("\n");
const lineWith = (words: string) => lines.findIndex((line) => line.includes(words)) + 1;

describe("write and read", () => {
  test("give back the same graph", () => {
    expect(readGraph(written)).toEqual({ graph: good, issues: [] });
  });

  test("one record stands on each line", () => {
    const records = lines.filter((line) => line.startsWith('{"') && !line.startsWith('{"version"'));
    expect(records).toHaveLength(good.nodes.length + good.edges.length);
    for (const line of records) expect(() => JSON.parse(line.replace(/[,]$/, "")) as unknown).not.toThrow();
  });

  test("an empty graph survives too", () => {
    const none: GraphRecords = { version: 1, nodes: [], edges: [], rates: [], issues: [] };
    expect(readGraph(writeGraph(none))).toEqual({ graph: none, issues: [] });
  });
});

const issuesOf = (text: string) => {
  const { graph, issues } = readGraph(text);
  expect(graph).toBeNull();
  expect(issues.length).toBeGreaterThan(0);
  for (const issue of issues)
    expect(issue).toMatchObject({ severity: "error", file: "graph.json", remedy: expect.stringContaining("Build") });
  return issues;
};

describe("a damaged file", () => {
  test("that is empty says so", () => {
    expect(issuesOf(" \n")).toMatchObject([{ rule: "not-json", message: "The file is empty." }]);
  });

  test("that is cut off in a record is told with its line", () => {
    const cut = written.slice(0, written.indexOf('"actor:kris-warner"') + 10);
    expect(issuesOf(cut)).toMatchObject([{ rule: "not-json", place: { line: lineWith('"id":"actor:kris-warner"') } }]);
  });

  test("that is cut off between two records is told with its last line", () => {
    const cut = lines.slice(0, 6).join("\n");
    expect(issuesOf(cut)).toMatchObject([{ rule: "not-json", place: { line: 6 } }]);
  });

  test("that has one character wrong is told with its line", () => {
    const at = lineWith('"id":"actor:michael-watson"');
    const broken = lines.map((line, index) => (index === at - 1 ? line.replace('"id"', '"id') : line)).join("\n");
    expect(issuesOf(broken)).toMatchObject([{ rule: "not-json", place: { line: at } }]);
  });

  test("that lacks a field names record, field and what was expected, with the line", () => {
    const broken = written.replace(/("id":"actor:kris-warner".*?)"names":\[[^\]]*\]/, '$1"names":[]');
    expect(issuesOf(broken)).toMatchObject([
      {
        rule: "wrong-shape",
        place: { line: lineWith('"id":"actor:kris-warner"') },
        message: "actor:kris-warner, names: expected at least 1.",
      },
    ]);
  });

  test("that has an unknown word says which are known", () => {
    const broken = written.replace('"grade":"stated"', '"grade":"sure"');
    expect(issuesOf(broken)[0]?.message).toMatch(/grade: expected "stated" or "likely" or "open"\.$/);
  });

  test("that has an unknown kind of record says so", () => {
    const broken = written.replace('"kind":"cites"', '"kind":"likes"');
    expect(issuesOf(broken)[0]?.message).toMatch(/expected a known kind of record|expected /);
  });

  test("of another version says which version this one reads", () => {
    expect(issuesOf(written.replace('{"version":1', '{"version":7'))[0]?.message).toContain("this one reads version 1");
  });

  test("that is something else altogether is told in a few issues, never thrown", () => {
    for (const text of ["[]", "null", "12", '"graph"', "{}", '{"version":1,"nodes":[null],"edges":{}}']) issuesOf(text);
  });

  test("with an id twice or a loose end names the record and its line", () => {
    const twice = writeGraph({ ...good, nodes: [...good.nodes, ...good.nodes.slice(0, 1)] });
    expect(issuesOf(twice)).toMatchObject([{ rule: "same-id", place: { line: expect.any(Number) as number } }]);
    const loose = writeGraph({ ...good, nodes: good.nodes.filter(({ id }) => id !== "actor:kris-warner") });
    const [issue] = issuesOf(loose);
    expect(issue).toMatchObject({ rule: "unknown-end", place: { line: expect.any(Number) as number } });
    expect(issue?.message).toContain("actor:kris-warner, which is not in the file");
  });
});
