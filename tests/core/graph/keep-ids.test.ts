import { describe, expect, test } from "vitest";
import { sha256 } from "../../../scripts/sha256.ts";
import { buildGraph } from "../../../src/core/graph/build-graph.ts";
import { keepIds, noLock } from "../../../src/core/graph/keep-ids.ts";
import { renameNodes } from "../../../src/core/graph/rename-nodes.ts";
import type { GraphRecords } from "../../../src/core/graph/schema.ts";
import { verifyGraph } from "../../../src/core/graph/verify-graph.ts";
import { goldArticle } from "../../support/gold-article.ts";

const { article, linked, repeats, claims, stances } = goldArticle();
const records = buildGraph([article], linked, repeats, claims, stances, { sha256, rates: [], issues: [] });
const first = keepIds(records, noLock);
const renamed = (names: Readonly<Record<string, string>>) => renameNodes(records, new Map(Object.entries(names)));
const without = (id: string): GraphRecords => ({
  ...records,
  nodes: records.nodes.filter((node) => node.id !== id),
  edges: records.edges.filter(({ from, to }) => from !== id && to !== id),
});
const warner = "actor:kris-warner";
const watson = "actor:michael-watson";

test("a first build keeps every id and locks those that may grow", () => {
  expect(first.records).toEqual(records);
  expect(Object.keys(first.lock.ids)).toContain(warner);
  expect(Object.keys(first.lock.ids).some((id) => id.startsWith("claim:"))).toBe(true);
  expect(Object.keys(first.lock.ids).some((id) => id.startsWith("quote:") || id.includes("official"))).toBe(false);
});

test("the same build again changes nothing", () => {
  expect(keepIds(records, first.lock)).toEqual(first);
});

describe("an actor whose name has grown", () => {
  const kept = keepIds(renamed({ [warner]: "actor:kristopher-j-warner" }), first.lock);
  test("goes by the id it had", () => expect(kept.records.nodes.map(({ id }) => id)).toEqual(records.nodes.map(({ id }) => id)));
  test("has its edges go with it", () => {
    expect(kept.records.edges.map(({ id }) => id)).toEqual(records.edges.map(({ id }) => id));
    expect(verifyGraph(kept.records, sha256)).toEqual([]);
  });
});

test("somebody else with the name of one who is gone gets an id of their own", () => {
  const stranger = renameNodes(without(warner), new Map([[watson, warner]]));
  const kept = keepIds(stranger, first.lock);
  expect(kept.records.nodes.some(({ id }) => id === watson)).toBe(true);
  expect(kept.records.nodes.some(({ id }) => id === warner)).toBe(false);
});

test("an id that nothing has any more says what its words stood in", () => {
  const { records: now, lock } = keepIds(without(warner), first.lock);
  expect(now.moved).toEqual([{ id: warner, to: [], because: "The words it rested on are not in this collection any more: voter-rolls." }]);
  expect(keepIds(records, lock).lock).toEqual(first.lock); // and when the article is back, so is the id
});

test("of two that were found to be one, one id leads to the other", () => {
  const node = records.nodes.find(({ id }) => id === warner);
  const merged = without(warner);
  const nodes = merged.nodes.map((one) =>
    one.id === watson && one.kind === "actor" ? { ...one, evidence: [...one.evidence, ...(node?.evidence ?? [])] } : one,
  );
  const { lock } = keepIds(
    { ...merged, nodes },
    { ...first.lock, ids: { ...first.lock.ids, [warner]: [...(first.lock.ids[warner] ?? [])] } },
  );
  expect(lock.moved.map(({ id }) => id)).toContain(warner);
});

test("a link across two moves leads to where the last one went", () => {
  const before = { ...first.lock, moved: [{ id: "actor:k-warner", to: [warner], because: "It was found to be one with this." }] };
  expect(keepIds(without(warner), before).lock.moved).toContainEqual({
    id: "actor:k-warner",
    to: [],
    because: "The words it rested on are not in this collection any more: voter-rolls.",
  });
});
