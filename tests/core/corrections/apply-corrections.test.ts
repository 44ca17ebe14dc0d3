import { describe, expect, test } from "vitest";
import { sha256 } from "../../../scripts/sha256.ts";
import { applyCorrections } from "../../../src/core/corrections/apply-corrections.ts";
import { correctionsAbout } from "../../../src/core/corrections/corrections-about.ts";
import { buildGraph } from "../../../src/core/graph/build-graph.ts";
import type { GraphRecords } from "../../../src/core/graph/schema.ts";
import { verifyGraph } from "../../../src/core/graph/verify-graph.ts";
import type { Decision } from "../../../src/core/model/correction.ts";
import type { ActorId, QuoteId } from "../../../src/core/model/ids.ts";
import { goldArticle } from "../../support/gold-article.ts";

const { article, linked, repeats, claims, stances } = goldArticle();
const records = buildGraph([article], linked, repeats, claims, stances, { sha256, rates: [], issues: [] });
const signed = { who: "Ida Falk", when: "2031-04-02", why: "The paragraph before names her." };
const corrected = (decision: Decision, from: GraphRecords = records) => applyCorrections(from, [{ ...decision, ...signed }]);
const failureOf = (decision: Decision) => corrected(decision).corrections?.[0]?.failed;

const quoteHolding = (words: string): QuoteId => {
  const quote = records.nodes.find((node) => node.kind === "quote" && node.content.some(({ exact }) => exact.includes(words)));
  if (quote?.kind !== "quote") throw new Error(`No quote holds “${words}”.`);
  return quote.id;
};
const said = (graph: GraphRecords, quote: QuoteId) => graph.edges.filter((edge) => edge.kind === "said" && edge.to === quote);
const saidBy = (graph: GraphRecords, actor: string) =>
  graph.edges.filter((edge) => edge.kind === "said" && edge.from === actor).map(({ to }) => to as QuoteId);
const edgeOf = (graph: GraphRecords, kind: string) => graph.edges.find((edge) => edge.kind === kind);

const warner = "actor:kris-warner";
const watson = "actor:michael-watson";
const adamant = quoteHolding("We were adamant");

describe("a wrong speaker", () => {
  const graph = corrected({ decision: "speaker", about: adamant, to: [warner] });
  test("is replaced by the right one, stated, with who decided it", () => {
    expect(said(graph, adamant)).toMatchObject([{ from: warner, grade: "stated", rule: "decided by Ida Falk" }]);
    expect(graph.nodes.find(({ id }) => id === adamant)).toMatchObject({ because: [expect.stringContaining("names her")] });
  });
  test("keeps the quote's address", () => expect(graph.nodes.map(({ id }) => id)).toEqual(records.nodes.map(({ id }) => id)));
  test("leaves every span and edge in order", () => expect(verifyGraph(graph, sha256)).toEqual([]));
  test("can be open: nobody is named", () => {
    const open = corrected({ decision: "speaker", about: adamant, to: [] });
    expect(said(open, adamant)).toEqual([]);
    expect(open.nodes.find(({ id }) => id === adamant)).toMatchObject({ grade: "open" });
  });
  test("tells its repeats that the speakers differ", () => {
    const cudgel = edgeOf(records, "repeats")?.from as QuoteId;
    expect(edgeOf(corrected({ decision: "speaker", about: cudgel, to: [warner] }), "repeats")).toMatchObject({
      alterations: ["speaker-changed", "reworded"],
    });
  });
  test("named twice is one", () => {
    const twice = corrected({ decision: "speaker", about: adamant, to: [warner, warner] });
    expect(said(twice, adamant)).toHaveLength(1);
  });
  test("is never given to an imagined quotation", () => {
    expect(failureOf({ decision: "speaker", about: quoteHolding("‘See"), to: [warner] })).toBeNull(); // the outer quote holds it
    const imagined = records.nodes.find((node) => node.kind === "quote" && node.nested?.as === "imagined")?.id as QuoteId;
    expect(failureOf({ decision: "speaker", about: imagined, to: [warner] })).toMatch(/nobody said it/);
  });
});

describe("what is not a quote", () => {
  const graph = corrected({ decision: "not-a-quote", about: adamant });
  test("goes, with its edges and the claim that only it states", () => {
    expect(graph.nodes.some(({ id }) => id === adamant)).toBe(false);
    expect(graph.edges.some(({ from, to }) => from === adamant || to === adamant)).toBe(false);
    expect(graph.nodes.filter(({ kind }) => kind === "claim").length).toBeLessThan(
      records.nodes.filter(({ kind }) => kind === "claim").length,
    );
    expect(verifyGraph(graph, sha256)).toEqual([]);
  });
  test("takes along the quotation that is imagined in it", () => {
    const left = corrected({ decision: "not-a-quote", about: quoteHolding("‘See") });
    expect(left.nodes.some((node) => node.kind === "quote" && node.nested?.as === "imagined")).toBe(false);
  });
});

describe("wrong boundaries", () => {
  test("become the words given, under the same id", () => {
    const graph = corrected({
      decision: "boundaries",
      about: adamant,
      words: ["maintaining voter rolls should be done on the state level"],
    });
    expect(graph.nodes.find(({ id }) => id === adamant)).toMatchObject({
      content: [{ exact: "maintaining voter rolls should be done on the state level" }],
    });
    expect(verifyGraph(graph, sha256)).toEqual([]);
  });
  test("are refused where the article does not have the words", () =>
    expect(failureOf({ decision: "boundaries", about: adamant, words: ["never said"] })).toMatch(/“never said” are not in voter-rolls/));
});

describe("actors", () => {
  test("merged are one, with the roles and quotes of both", () => {
    const graph = corrected({ decision: "merge", about: warner, with: watson });
    expect(graph.nodes.some(({ id }) => id === warner)).toBe(false);
    expect(graph.nodes.find(({ id }) => id === watson)).toMatchObject({ names: expect.arrayContaining(["Michael Watson", "Kris Warner"]) });
    expect(graph.edges.some(({ from, to }) => from === warner || to === warner)).toBe(false);
    expect(verifyGraph(graph, sha256)).toEqual([]);
  });
  test("an unnamed one is never given a name", () => {
    const unnamed = records.nodes.find((node) => node.kind === "actor" && node.actor === "unnamed")?.id as ActorId;
    expect(failureOf({ decision: "merge", about: unnamed, with: watson })).toMatch(/not for Sayso to say/);
  });
  test("an actor of one article has nothing to be split from", () =>
    expect(failureOf({ decision: "split", about: watson, article: "voter-rolls" })).toMatch(/nothing to part/));
});

describe("two whom an article describes alike", () => {
  const official = records.nodes.find((node) => node.kind === "actor" && node.actor === "unnamed" && saidBy(records, node.id).length > 1);
  if (official?.kind !== "actor") throw new Error("No unnamed actor of the gold article says two things.");
  const [first = "quote:", second = "quote:"] = saidBy(records, official.id);
  const parted = (quotes: readonly QuoteId[]): Decision => ({ decision: "split", about: official.id, article: "voter-rolls", quotes });
  const graph = corrected(parted([second]));
  const [{ from: other } = { from: "" }] = said(graph, second);

  test("are parted by what each says, under an id of its own, still unnamed and with evidence", () => {
    expect([other === official.id, said(graph, first)[0]?.from]).toEqual([false, official.id]);
    expect(graph.nodes.find(({ id }) => id === other)).toMatchObject({ kind: "actor", actor: "unnamed", article: "voter-rolls" });
    expect(verifyGraph(graph, sha256)).toEqual([]);
  });
  test("are each described somewhere", () => {
    const described = graph.nodes.flatMap((node) => (node.id === other || node.id === official.id ? [node] : []));
    expect(described.map((node) => node.kind === "actor" && node.facts?.described?.words)).toEqual([
      expect.any(String),
      expect.any(String),
    ]);
  });
  test("the same decision gives the same id at every build", () => expect(corrected(parted([second]))).toEqual(graph));
  test("are not parted by what another says, or where nothing is left", () => {
    expect(failureOf(parted([adamant]))).toBe(`${official.id} does not say ${adamant} in voter-rolls.`);
    expect(failureOf(parted(saidBy(records, official.id)))).toMatch(/nothing else/);
  });
});

describe("what may be the same", () => {
  test("and is different is joined no more", () => {
    const edge = edgeOf(records, "mayBe");
    expect(edgeOf(corrected({ decision: "different", about: edge?.id ?? "edge:" }), "mayBe")).toBeUndefined();
  });
  test.each(["same", "not-enough"] as const)("%s stays, with the decision listed", (decision) => {
    const about = edgeOf(records, "mayBe")?.id ?? "edge:";
    expect(corrected({ decision, about })).toMatchObject({ edges: records.edges, corrections: [{ decision, about, failed: null }] });
  });
});

test("a correction whose target is gone is reported, not dropped, and changes nothing", () => {
  const graph = corrected({ decision: "note", about: "quote:gone:0" });
  expect(graph.corrections).toMatchObject([{ about: "quote:gone:0", failed: "There is no quote:gone:0 any more." }]);
  expect(graph.nodes).toBe(records.nodes);
});

describe("what goes", () => {
  test("by a merge leads to the one it became, through a further merge too", () => {
    const others = records.nodes.filter((node) => node.kind === "actor" && node.actor === "organization").map(({ id }) => id as ActorId);
    const [first = "actor:none", second = "actor:none"] = others;
    const graph = applyCorrections(records, [
      { decision: "merge", about: first, with: second, ...signed },
      { decision: "merge", about: second, with: watson, ...signed },
    ]);
    expect(graph.moved).toMatchObject([
      { id: first, to: [watson], because: "Ida Falk decided on 2031-04-02 that it is one with this: The paragraph before names her." },
      { id: second, to: [watson] },
    ]);
  });
  test("because it is no quote leads nowhere, and says who decided so", () =>
    expect(corrected({ decision: "not-a-quote", about: adamant }).moved).toEqual([
      { id: adamant, to: [], because: "Ida Falk decided on 2031-04-02 that it is not a quotation: The paragraph before names her." },
    ]));
});

test("corrections are listed behind those that the graph had", () => {
  const once = corrected({ decision: "note", about: watson });
  expect(corrected({ decision: "speaker", about: adamant, to: [] }, once).corrections?.map(({ decision }) => decision)).toEqual([
    "note",
    "speaker",
  ]);
});

describe("the corrections about a record", () => {
  const edge = edgeOf(records, "mayBe");
  const graph = applyCorrections(records, [
    { decision: "different", about: edge?.id ?? "edge:", ...signed },
    { decision: "merge", about: warner, with: watson, ...signed },
    { decision: "note", about: adamant, ...signed },
  ]);
  const about = (id: string) => correctionsAbout(graph, id).map(({ decision }) => decision);
  test("are those at both ends of a line, though the line is gone", () =>
    expect([about(edge?.from ?? ""), about(edge?.to ?? "")]).toEqual([["different"], ["different"]]));
  test("are those that made another one with it", () => expect(about(watson)).toEqual(["merge"]));
  test("are none of another whose id only begins alike", () => expect(about(`${adamant}-2`)).toEqual([]));
});
