import { describe, expect, test } from "vitest";
import { sha256 } from "../../../scripts/sha256.ts";
import { buildGraph } from "../../../src/core/graph/build-graph.ts";
import { keepIds, noLock } from "../../../src/core/graph/keep-ids.ts";
import { numberBuild } from "../../../src/core/graph/number-build.ts";
import { readGraph } from "../../../src/core/graph/read-graph.ts";
import { renameNodes } from "../../../src/core/graph/rename-nodes.ts";
import type { GraphRecords } from "../../../src/core/graph/schema.ts";
import { verifyGraph } from "../../../src/core/graph/verify-graph.ts";
import { writeGraph } from "../../../src/core/graph/write-graph.ts";
import { writeLock } from "../../../src/core/graph/write-lock.ts";
import type { IdLock } from "../../../src/core/model/id-lock.ts";
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
  expect(now.moved).toEqual([
    { id: warner, to: [], because: "The words it rested on did not stand in voter-rolls any more, or they were read otherwise." },
  ]);
  expect(keepIds(records, lock).lock).toEqual(first.lock); // and when the article is back, so is the id
});

test("what rested on two articles says which of them is gone and which is not", () => {
  const claim = "claim:tide:5f3a9c1b";
  const before = { ...first.lock, ids: { ...first.lock.ids, [claim]: ["tide:5f3a9c1b", "voter-rolls:5f3a9c1b"] } };
  expect(keepIds(records, before).records.moved).toEqual([
    {
      id: claim,
      to: [],
      because:
        "The collection did not have the article tide any more. The words it rested on did not stand in voter-rolls any more, or they were read otherwise.",
    },
  ]);
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

describe("what an article has to itself", () => {
  const adamant =
    records.nodes.find((node) => node.kind === "quote" && node.content.some(({ exact }) => exact.includes("We were adamant")))?.id ?? "";
  const numbered = { ...first.lock, build: { number: 4, content: "" } };
  const goneNow = (now: GraphRecords) => keepIds(now, numbered).records.moved ?? [];
  test("is remembered, and said to be read otherwise once it is gone while its article is here", () =>
    expect(goneNow(without(adamant)).find(({ id }) => id === adamant)).toEqual({
      id: adamant,
      to: [],
      because: "The words it rested on did not stand in voter-rolls any more, or they were read otherwise.",
      until: 4,
    }));
  test("goes with its article, which is said, and no other address changes", () => {
    const other = { version: 1, ids: {}, own: { tide: ["quote:tide:5f3a9c1b", "source:tide"] }, moved: [] } as const;
    const lock = { ...other, ids: first.lock.ids, own: { ...first.lock.own, ...other.own } };
    const { records: now } = keepIds(records, lock);
    expect(now.moved?.map(({ id, because }) => [id, because])).toEqual([
      ["quote:tide:5f3a9c1b", "The collection did not have the article tide any more."],
      ["source:tide", "The collection did not have the article tide any more."],
    ]);
    expect(now.nodes).toEqual(records.nodes);
  });
  test("is no more said to be gone once it is back", () => {
    const { lock } = keepIds(without(adamant), numbered);
    expect(keepIds(records, lock).records.moved).toBeUndefined();
  });
});

describe("an article whose file is renamed", () => {
  const called = (id: string): GraphRecords => JSON.parse(JSON.stringify(records).replaceAll("voter-rolls", id)) as GraphRecords;
  const kept = keepIds(called("rolls-of-voters"), first.lock);
  const claimIds = (graph: GraphRecords) => graph.nodes.filter(({ kind }) => kind === "claim").map(({ id }) => id);
  test("keeps the ids of what grows, and has those of its quotations lead to the new ones", () => {
    expect(claimIds(kept.records)).toEqual(claimIds(records));
    const quotes = records.nodes.filter(({ kind }) => kind === "quote").map(({ id }) => id);
    for (const id of quotes)
      expect(kept.records.moved).toContainEqual({
        id,
        to: [id.replace("voter-rolls", "rolls-of-voters")],
        because: "Its article is called rolls-of-voters now.",
      });
    expect(verifyGraph(kept.records, sha256)).toEqual([]);
  });
  test("is not said to be gone where something of it is", () => {
    const lost = { ...first.lock, own: { "voter-rolls": ["quote:voter-rolls:5f3a9c1b"] } };
    expect(keepIds(called("rolls-of-voters"), lost).records.moved).toContainEqual({
      id: "quote:voter-rolls:5f3a9c1b",
      to: [],
      because: "The words it rested on did not stand in rolls-of-voters any more, or they were read otherwise.",
    });
  });
  test("leads on when it is renamed again, and is quiet when it is called as before", () => {
    const again = keepIds(called("the-rolls"), kept.lock);
    const moved = again.records.moved?.find(({ id }) => id === "source:voter-rolls");
    expect(moved?.to).toEqual(["source:the-rolls"]);
    expect(keepIds(records, kept.lock).records.moved?.some(({ id }) => id.includes(":voter-rolls"))).toBe(false);
  });
  test("is not taken for one of the same text in another outlet", () => {
    const elsewhere = called("copy");
    const nodes = elsewhere.nodes.map((node) => (node.kind === "source" && node.article !== null ? { ...node, outlet: "The Copy" } : node));
    const { records: now } = keepIds({ ...elsewhere, nodes }, first.lock);
    expect(now.moved?.find(({ id }) => id === "source:voter-rolls")).toMatchObject({ to: [] });
  });
});

describe("the number of a build", () => {
  const again = (now: GraphRecords, lock: IdLock) => numberBuild(keepIds(now, lock), lock, sha256);
  const one = again(records, noLock);
  const two = again(without(warner), one.lock);
  test("begins at 1 and stays while the graph does", () => {
    expect(one.records.build).toBe(1);
    expect(again(records, one.lock)).toEqual(one);
  });
  test("goes up when the graph changes, and what went says the last build that had it", () => {
    expect(two.records.build).toBe(2);
    expect(two.records.moved?.find(({ id }) => id === warner)).toMatchObject({ until: 1 });
  });
  test("stays when a changed graph is built again, and so does what was said of what went", () =>
    expect(again(without(warner), two.lock)).toEqual(two));
  test("is in the graph's file and the lock's, which give it back", () => {
    expect(two.graph).toBe(writeGraph(two.records));
    expect(readGraph(two.graph).graph).toEqual(two.records);
    expect(JSON.parse(writeLock(two.lock))).toEqual(two.lock);
  });
});

test("a link across two moves leads to where the last one went", () => {
  const before = { ...first.lock, moved: [{ id: "actor:k-warner", to: [warner], because: "It was found to be one with this." }] };
  expect(keepIds(without(warner), before).lock.moved).toContainEqual({
    id: "actor:k-warner",
    to: [],
    because: "The words it rested on did not stand in voter-rolls any more, or they were read otherwise.",
  });
});
