import { describe, expect, test } from "vitest";
import { chainOf } from "../../../src/core/graph/chain-of.ts";
import { openGraph } from "../../../src/core/graph/open-graph.ts";
import { goldArticle } from "../../support/gold-article.ts";
import { goldGraph, goldRecords, quoteStarting } from "./gold-graph.ts";

const graph = goldGraph();
const chain = (words: string) => chainOf(graph, quoteStarting(graph, words));

describe("the chain of a quote", () => {
  test("Watson told CNN, the article has it from CNN, and the article's own outlet is not known", () => {
    const { sentence, hops } = chain('"We were adamant');
    expect(sentence).toBe("Michael Watson told CNN; this article has it from CNN; the article’s own outlet is not known.");
    expect(hops.map(({ step }) => step)).toEqual(["words", "speaker", "told", "account", "article", "outlet"]);
    expect(hops.filter(({ gap }) => gap).map(({ step }) => step)).toEqual(["outlet"]);
  });

  test("the cudgel: the article does not say who heard it, and CNN is likely at most", () => {
    const { sentence, hops } = chain("the data could be weaponized");
    expect(sentence).toContain("the article does not say who heard it");
    expect(sentence).toContain("it may come from CNN, the only outlet that the article credits (“reported CNN”): likely at most");
    expect(hops.find(({ step }) => step === "told")).toMatchObject({ gap: true, node: null });
    expect(hops.find(({ step }) => step === "account")).toMatchObject({ grade: "likely" });
  });

  test("an unnamed speaker is described in the article's words and never named", () => {
    expect(chain("the data could be weaponized").sentence).toMatch(/^A Republican official \(not named\) said this;/);
  });

  test("who rejects a thing is not told to have said it", () => {
    expect(chain("the DOJ's proposed agreement").sentence).toMatch(/^Michael Watson is reported here with “rejected”;/);
  });

  test("an article has first-hand what was told to its own outlet, and not what was told to another", () => {
    const quote = quoteStarting(graph, '"We were adamant');
    const records = goldRecords();
    const told = records.edges.find(({ kind, from }) => kind === "addressed" && from === quote.id);
    if (told === undefined) throw new Error("gold: Watson told nobody.");
    const edges = records.edges.filter(({ kind, from }) => kind !== "via" || from !== quote.id);
    const published = { ...told, id: "edge:published", kind: "published", from: told.to, to: "source:voter-rolls" } as typeof told;
    const gaps = (given: typeof edges): number =>
      chainOf(openGraph({ ...records, edges: given }), quote).hops.filter(({ label }) => label === "Not said how the article has it")
        .length;
    expect([gaps(edges), gaps([...edges, published])]).toEqual([1, 0]);
  });

  test("a speaker resolved over a distance is likely", () => {
    expect(chain("“They don’t need").sentence).toContain("(not named) likely said this");
  });

  test("what was asked of somebody is not told on, so how the article knows stays open", () => {
    expect(chain("to explain why").sentence).toContain("the article does not say how it knows");
  });

  test("a belief is not told as speech", () => {
    expect(chain("the true intent").sentence).toMatch(/as a belief or an intention of election officials, not as speech/);
  });

  test("an imagined quotation was said by nobody", () => {
    const { sentence, hops } = chain("‘See, it’s because");
    expect(sentence).toMatch(/^Nobody is said to have said this: .* puts the words in somebody’s mouth/);
    expect(hops.some(({ step }) => step === "speaker" || step === "told")).toBe(false);
  });

  test("every hop with words shows evidence that has them", () => {
    for (const quote of graph.nodesOf("quote"))
      for (const { words, evidence, gap } of chainOf(graph, quote).hops)
        if (words !== null && !gap) expect(evidence.length).toBeGreaterThan(0);
  });
});

const openFor = (change: { readonly sourceSpan?: null; readonly cue?: readonly [] }) => {
  const found = goldArticle();
  const attributions = found.article.attributions.map((one) => ({ ...one, ...change }));
  const speakers = found.article.actors.speakers.map((link) => ({ ...link, actors: [], grade: "open" as const }));
  const open = openGraph(
    goldRecords({ ...found, article: { ...found.article, attributions, actors: { ...found.article.actors, speakers } } }),
  );
  return chainOf(open, quoteStarting(open, "“They don’t need")).sentence;
};

describe("a speaker who is not there", () => {
  test("is not resolved by us where the article has words for them", () => {
    expect(openFor({})).toMatch(/^The article says “that GOP election official”, and we could not tell who that is;/);
  });

  test("is not given by the article where it has a cue alone", () => {
    expect(openFor({ sourceSpan: null })).toMatch(/^The article does not say who said it/);
  });

  test("is not resolved by us where the words stand by themselves", () => {
    expect(openFor({ sourceSpan: null, cue: [] })).toMatch(/^The words stand by themselves, and we could not tell who said them/);
  });
});
