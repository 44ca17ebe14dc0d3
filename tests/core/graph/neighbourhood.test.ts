import { usualSift } from "../../../src/core/graph/is-shown.ts";
import { describe, expect, test } from "vitest";
import { actorPairs } from "../../../src/core/graph/actor-pairs.ts";
import { neighbourhood, pathBetween } from "../../../src/core/graph/neighbourhood.ts";
import { goldGraph, quoteStarting } from "./gold-graph.ts";

const graph = goldGraph();
const watson = "actor:michael-watson";

describe("neighbourhood", () => {
  test("leads with its focus and shows no more than its budget", () => {
    const { nodes, total, hidden } = neighbourhood(graph, [watson], { lens: "provenance", budget: 5 });
    expect(nodes[0]).toBe(watson);
    expect(nodes).toHaveLength(5);
    expect(total - hidden).toBe(5);
  });

  test("shows only edges between nodes that are shown", () => {
    const { nodes, edges } = neighbourhood(graph, [watson], { lens: "provenance", budget: 8 });
    const shown = new Set<string>(nodes);
    for (const id of edges) expect(shown.has(graph.edge(id)?.from ?? "") && shown.has(graph.edge(id)?.to ?? "")).toBe(true);
  });

  test("a stub counts the neighbours left out beside a node, by kind", () => {
    const { nodes, stubs } = neighbourhood(graph, [watson], { lens: "provenance", budget: 3 });
    expect(stubs.length).toBeGreaterThan(0);
    for (const { at, hidden, byKind } of stubs) {
      expect(nodes).toContain(at);
      expect(Object.values(byKind).reduce((sum, count) => sum + count, 0)).toBe(hidden);
    }
  });

  test("without a budget, draw all hides nothing and has no stubs", () => {
    const all = neighbourhood(graph, [watson], { lens: "provenance", budget: Infinity, sift: { ...usualSift, beliefs: true } });
    expect(all.hidden).toBe(0);
    expect(all.stubs).toEqual([]);
    expect(all.nodes).toHaveLength(all.total);
  });

  test("leaves out beliefs unless asked for, and imagined quotations always", () => {
    const belief = quoteStarting(graph, "the true intent").id;
    const imagined = quoteStarting(graph, "‘See, it’s because").id;
    const draw = (beliefs: boolean) =>
      neighbourhood(graph, [], { lens: "provenance", budget: Infinity, sift: { ...usualSift, beliefs } }).nodes;
    expect(draw(false)).not.toContain(belief);
    expect(draw(true)).toContain(belief);
    expect(draw(true)).not.toContain(imagined);
  });

  test("the Actors lens draws actors and the lines between them", () => {
    const { nodes, edges, pairs } = neighbourhood(graph, [watson], { lens: "actors" });
    expect(nodes.every((id) => id.startsWith("actor:"))).toBe(true);
    expect(edges).toEqual([]);
    expect(pairs).toContainEqual(expect.objectContaining({ from: watson, to: "actor:cnn", sign: "told" }));
  });

  test("a focus that is not there is passed over", () => {
    expect(neighbourhood(graph, ["actor:nobody"], { lens: "provenance" }).nodes.length).toBeGreaterThan(0);
  });

  test("the same question gives the same answer", () => {
    const [one, other] = [7, 7].map((budget) => neighbourhood(graph, [watson], { lens: "provenance", budget }));
    expect(one).toEqual(other);
  });
});

describe("the path between two nodes", () => {
  test("is the shortest along the lines of a lens, with both its ends", () => {
    expect(pathBetween(graph, watson, "actor:cnn", { lens: "actors" })).toEqual([watson, "actor:cnn"]);
    const way = pathBetween(graph, "actor:kentucky-state-board-of-elections", "actor:cnn", { lens: "actors" });
    expect(way?.at(0)).toBe("actor:kentucky-state-board-of-elections");
    expect(way?.at(-1)).toBe("actor:cnn");
    expect(new Set(way).size).toBe(way?.length);
  });

  test("is not there where no line leads", () => {
    expect(pathBetween(graph, watson, "actor:harmeet-dhillon", { lens: "actors" })).toBeNull();
    expect(pathBetween(graph, watson, "actor:nobody", { lens: "actors" })).toBeNull();
  });
});

describe("actor pairs", () => {
  const pairs = actorPairs(graph);
  const signs = (from: string, to: string) => pairs.filter((pair) => pair.from === from && pair.to === to).map(({ sign }) => sign);

  test("have one line for each ordered pair and sign, with what is behind it", () => {
    expect(new Set(pairs.map(({ id }) => id)).size).toBe(pairs.length);
    for (const { edges, evidence, count } of pairs) {
      expect(edges.length).toBeGreaterThan(0);
      expect(evidence.length).toBeGreaterThan(0);
      expect(count).toBeGreaterThan(0);
    }
  });

  test("say who told, spoke of, disputes and belongs to whom", () => {
    expect(signs(watson, "actor:cnn")).toEqual(["told"]);
    expect(signs(watson, "actor:justice-department")).toEqual(["spoke of"]);
    expect(signs(watson, "actor:national-association-of-secretaries-of-state")).toEqual(["belongs to"]);
    expect(signs("actor:harmeet-dhillon", "actor:voter-rolls:gop-election-officials")).toEqual(["disputes"]);
  });

  test("two unnamed officials who may be one are joined by an open line", () => {
    expect(pairs.filter(({ sign }) => sign === "may be")).toMatchObject([{ grade: "open", count: 1 }]);
  });

  test("nobody is paired with themselves", () => {
    expect(pairs.filter(({ from, to }) => from === to)).toEqual([]);
  });
});
