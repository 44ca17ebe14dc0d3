import { describe, expect, test } from "vitest";
import { edgesOf } from "../graph/gold-graph.ts";
import { actorOf, goldAttribution, hasCue, hasSpeaker, quoteOf, readTwin, speakersInWords, wordsBetween, type Twin } from "./read-twin.ts";

// What must hold on the shipped article, and on three of our own with the same constructions in other orders.
const twins = [
  readTwin("voter-rolls", "graph-data/articles/voter-rolls.md"),
  readTwin("twin-a", "tests/gold/twin-a.md"),
  readTwin("twin-b", "tests/gold/twin-b.md"),
  readTwin("twin-c", "tests/gold/twin-c.md"),
];

const quoteOfId = (twin: Twin, id: string) => quoteOf(twin, goldAttribution(twin, id));
const quoteIdOf = (twin: Twin, id: string) => quoteOfId(twin, id)?.id ?? "quote:none";
const outletOf = (twin: Twin): string => twin.gold.actors.find(({ is }) => is === "outlet")?.name ?? "";

/** The unnamed of the annotation, with their nodes. */
const unnamed = (twin: Twin) =>
  twin.gold.actors.filter(({ label }) => label !== undefined).map((wanted) => ({ wanted, actor: actorOf(twin, wanted.label ?? "") }));

describe.each(twins)("$name", (twin) => {
  const { gold, graph, text } = twin;

  test("all four direct quotations have the right speaker and cue", () => {
    const direct = gold.attributions.filter(({ type }) => type === "direct");
    expect(direct).toHaveLength(4);
    for (const wanted of direct) {
      const quote = quoteOf(twin, wanted);
      const found = quote === null ? "not found" : `${speakersInWords(twin, quote)}, cue ${hasCue(quote, wanted) ? "right" : "wrong"}`;
      const right = quote !== null && quote.type === "direct" && hasSpeaker(twin, quote, wanted) && hasCue(quote, wanted);
      expect(`${wanted.id}: ${right ? "right" : found}`).toBe(`${wanted.id}: right`);
    }
  });

  test("at least 13 of the 15 attributions have the content to within a word and the right actor", () => {
    const wrong = gold.attributions.flatMap((wanted) => {
      const quote = quoteOf(twin, wanted);
      if (quote === null) return [`${wanted.id}: no such content`];
      return hasSpeaker(twin, quote, wanted) ? [] : [`${wanted.id}: ${speakersInWords(twin, quote)}, not ${wanted.speaker}`];
    });
    expect(wrong.slice(2), wrong.join("\n")).toEqual([]);
  });

  test("the offices and parties of the named are found, each with its words", () => {
    const named = gold.actors.filter(({ roles }) => (roles?.length ?? 0) > 0);
    expect(named).toHaveLength(3);
    for (const { name, roles, party } of named) {
      const found = actorOf(twin, name ?? "")?.roles ?? [];
      expect(found.map(({ words }) => words)).toEqual(expect.arrayContaining([...(roles ?? [])]));
      if (party !== undefined)
        expect(
          found
            .filter(({ kind }) => kind === "party")
            .map(({ words }) => words)
            .join(),
        ).toContain(party);
      for (const { evidence } of found) expect(text.slice(evidence.span.start, evidence.span.end)).toBe(evidence.exact);
    }
  });

  test("what was told to the outlet is addressed to it and comes through it, both stated", () => {
    const quote = quoteIdOf(twin, "A5");
    const outlet = actorOf(twin, outletOf(twin));
    expect(outlet?.outlet).toBe(true);
    expect(edgesOf(graph, "addressed").filter(({ from }) => from === quote)).toMatchObject([{ to: outlet?.id, grade: "stated" }]);
    expect(edgesOf(graph, "via").filter(({ from }) => from === quote)).toMatchObject([{ grade: "stated" }]);
  });

  test("what the outlet reported comes through it, stated", () => {
    const quote = quoteIdOf(twin, "A1");
    const [via] = edgesOf(graph, "via").filter(({ from }) => from === quote);
    expect(via).toMatchObject({ grade: "stated" });
    expect(graph.node(via?.to ?? "", "source")).toMatchObject({ source: "report", outlet: outletOf(twin) });
  });

  test("anything else comes through the outlet at most likely, on the words that say it reported", () => {
    const stated: readonly string[] = [quoteIdOf(twin, "A1"), quoteIdOf(twin, "A5")];
    const reported = edgesOf(graph, "via").find(({ from }) => from === stated[0])?.words;
    for (const via of edgesOf(graph, "via").filter(({ from }) => !stated.includes(from))) {
      expect(`${graph.node(via.from, "quote")?.content[0]?.exact}: ${via.grade}`).toMatch(/: likely$/);
      expect(via.words).toBe(reported);
    }
  });

  test("the two unnamed officials are two actors, each with the reason the article gives", () => {
    const officials = unnamed(twin);
    expect(new Set(officials.map(({ actor }) => actor?.id)).size).toBe(2);
    expect(graph.nodesOf("actor").filter(({ actor }) => actor === "unnamed")).toHaveLength(2);
    for (const { wanted, actor } of officials) expect(actor?.facts?.reason?.words).toBe(wanted.reason);
  });

  test("a mayBe edge lists why the two may be one, and leaves it open", () => {
    const ids = unnamed(twin).map(({ actor }) => actor?.id ?? "");
    const [edge, ...more] = edgesOf(graph, "mayBe");
    expect(more).toEqual([]);
    expect(edge?.grade).toBe("open");
    expect([edge?.from, edge?.to].toSorted()).toEqual(ids.toSorted());
    expect(edge?.reasons.length).toBeGreaterThanOrEqual(2);
    for (const reason of edge?.reasons ?? []) expect(reason.words).not.toBe("");
  });

  test("the reworded suggestion repeats the earlier one, with the diff", () => {
    const [first, second] = gold.repeats[0]?.quotations ?? [];
    const [edge, ...more] = edgesOf(graph, "repeats");
    expect(more).toEqual([]);
    expect(edge).toMatchObject({ from: quoteIdOf(twin, second ?? ""), to: quoteIdOf(twin, first ?? "") });
    expect(edge?.diff.some(({ op }) => op === "same")).toBe(true);
    expect(edge?.diff.some(({ op }) => op !== "same")).toBe(true);
  });

  test("the dismissal disputes what the officials cite, and nothing else", () => {
    const disputes = edgesOf(graph, "disputes");
    expect(new Set(disputes.map(({ from }) => from))).toEqual(new Set([quoteIdOf(twin, "A6")]));
    const disputed = disputes.flatMap(({ to }) => graph.edgesTo(to, "expresses").map(({ from }): string => from));
    expect(new Set(disputed)).toEqual(new Set([quoteIdOf(twin, "A3")]));
  });

  test("five claims are found with their spans: three in the article's own voice, two through the outlet", () => {
    const claims = graph.nodesOf("claim");
    for (const {
      span: [start, end],
      words,
      through,
    } of gold.claims) {
      const found = claims.filter(({ evidence }) =>
        evidence.some(({ span }) => wordsBetween(text, span.start, start) <= 1 && wordsBetween(text, span.end, end) <= 1),
      );
      expect(found, words).toHaveLength(1);
      const [claim] = found;
      const own = graph.edgesTo(claim?.id ?? "claim:none", "asserts");
      const quoted = graph.edgesTo(claim?.id ?? "claim:none", "expresses").map(({ from }) => from);
      if (through === null)
        expect(
          own.map(({ from }) => from),
          words,
        ).toEqual([`source:${gold.id}`]);
      else expect(quoted, words).toEqual([quoteIdOf(twin, "A1")]);
    }
  });

  test("the quotation inside the last one is imagined, and nobody said it", () => {
    const imagined = graph.nodesOf("quote").filter(({ nested }) => nested?.as === "imagined");
    expect(imagined.map(({ content }) => content[0]?.exact)).toEqual([expect.stringMatching(/^‘(?:See|Look|You see), it’s because.*’$/)]);
    expect(imagined[0]?.nested?.inside).toBe(quoteIdOf(twin, "A15"));
    expect(graph.edgesTo(imagined[0]?.id ?? "quote:none", "said")).toEqual([]);
  });

  test("outlet, title, author and date of the article are not known", () => {
    expect(graph.node(`source:${gold.id}`, "source")).toMatchObject({ outlet: null, title: null, byline: null, published: null });
  });
});
