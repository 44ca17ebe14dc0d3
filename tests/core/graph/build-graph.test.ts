import { describe, expect, test } from "vitest";
import { openGraph } from "../../../src/core/graph/open-graph.ts";
import { edgeKinds, type EdgeKind } from "../../../src/core/graph/schema.ts";
import { writeGraph } from "../../../src/core/graph/write-graph.ts";
import { goldArticle, type GoldArticle } from "../../support/gold-article.ts";
import { edgesOf, goldGraph, goldRecords, quoteStarting } from "./gold-graph.ts";

const graph = goldGraph();
const text = graph.textOf("source:voter-rolls") ?? "";
const withFacts = (facts: Partial<GoldArticle["article"]["text"]["article"]>): GoldArticle => {
  const found = goldArticle();
  const article = { ...found.article.text.article, ...facts };
  return { ...found, article: { ...found.article, text: { ...found.article.text, article } } };
};

describe("nodes", () => {
  test("every node and edge carries evidence whose words stand at its span", () => {
    for (const { evidence } of [...graph.records.nodes, ...graph.records.edges]) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const { span, exact } of evidence) expect(text.slice(span.start, span.end)).toBe(exact);
    }
  });

  test("what the front matter leaves out is null", () => {
    expect(graph.node("source:voter-rolls", "source")).toMatchObject({
      outlet: null,
      title: null,
      byline: null,
      published: null,
      url: null,
    });
  });

  test("an article without a title is called by its first words", () => {
    expect(graph.node("source:voter-rolls")).toMatchObject({ label: "The Donald Trump administration's aggressive push to obtain …" });
    expect(openGraph(goldRecords(withFacts({ title: "Rolls" }))).node("source:voter-rolls")).toMatchObject({ label: "Rolls" });
  });

  test("a quote's grade is the weaker of its spans' and its speaker's", () => {
    const found = goldArticle();
    const attributions = found.article.attributions.map((one) => ({ ...one, grade: "likely" as const }));
    const weak = openGraph(goldRecords({ ...found, article: { ...found.article, attributions } }));
    expect(quoteStarting(weak, "\"They're not going").grade).toBe("likely");
    expect(quoteStarting(graph, "“They don’t need").grade).toBe("likely");
  });

  test("two quotes in the same words have two ids", () => {
    const found = goldArticle();
    const twice = { ...found.article, attributions: [...found.article.attributions, ...found.article.attributions.slice(1, 2)] };
    const ids = goldRecords({ ...found, article: twice }).nodes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.startsWith("quote:") && id.endsWith("-2"))).toHaveLength(1);
  });

  test("records are sorted by id", () => {
    for (const records of [graph.records.nodes, graph.records.edges]) {
      const ids = records.map(({ id }) => id as string);
      expect(ids).toEqual(ids.toSorted((a, b) => (a < b ? -1 : 1)));
    }
  });
});

describe("edges", () => {
  test("every edge joins kinds that the schema allows", () => {
    for (const edge of graph.records.edges) {
      const { from, to }: { from: readonly string[]; to: readonly string[] } = edgeKinds[edge.kind];
      expect(from).toContain(graph.node(edge.from)?.kind);
      expect(to).toContain(graph.node(edge.to)?.kind);
    }
  });

  test("the article gives all kinds but those it has no case of", () => {
    const there = new Set<string>(graph.records.edges.map(({ kind }) => kind));
    const absent = (Object.keys(edgeKinds) as EdgeKind[]).filter((kind) => !there.has(kind));
    expect(absent).toEqual(["supports", "leavesOpen", "acted"]);
  });

  test("said carries the cue and rests on the words that name the speaker", () => {
    const quote = quoteStarting(graph, "\"They're not going");
    const [said] = graph.edgesTo(quote.id, "said");
    expect(said).toMatchObject({ from: "actor:kris-warner", cue: "said", grade: "stated", rule: "gold" });
    expect(said?.evidence.map(({ exact }) => exact)).toEqual(["West Virginia Secretary of State Kris Warner, a Republican", "said"]);
  });

  test("a quotation that is imagined is said by nobody, comes through nobody and states nothing", () => {
    const quote = quoteStarting(graph, "‘See, it’s because");
    expect(quote.nested).toMatchObject({ as: "imagined", inside: quoteStarting(graph, "“If states don’t").id });
    expect(graph.edgesTo(quote.id)).toEqual([]);
    expect(graph.edgesFrom(quote.id).map(({ kind }) => kind)).toEqual(["appears"]);
  });

  test("an open speaker says nothing, whoever it could have been", () => {
    const found = goldArticle();
    const speakers = found.article.actors.speakers.map((link) => ({ ...link, grade: "open" as const }));
    const open = goldRecords({ ...found, article: { ...found.article, actors: { ...found.article.actors, speakers } } });
    expect(open.edges.filter(({ kind }) => kind === "said")).toEqual([]);
  });

  test("Watson's quote was told to CNN and has come through CNN, both stated", () => {
    const quote = quoteStarting(graph, '"We were adamant');
    expect(graph.edgesFrom(quote.id, "addressed")).toMatchObject([{ to: "actor:cnn", grade: "stated" }]);
    expect(graph.edgesFrom(quote.id, "via")).toMatchObject([{ to: "source:voter-rolls:report-cnn", grade: "stated", words: "told CNN" }]);
  });

  test("only what the article says came through CNN is stated; the rest is likely and rests on the same words", () => {
    const stated = edgesOf(graph, "via").filter(({ grade }) => grade === "stated");
    expect(stated.map(({ words }) => words).toSorted()).toEqual(["reported CNN", "told CNN"]);
    for (const edge of edgesOf(graph, "via").filter(({ grade }) => grade !== "stated"))
      expect(edge).toMatchObject({ grade: "likely", words: "reported CNN", to: "source:voter-rolls:report-cnn" });
  });

  test("an article whose outlet is known may have heard for itself, so nothing else comes through CNN", () => {
    const known = openGraph(goldRecords(withFacts({ outlet: "The Harbour Post" })));
    expect(edgesOf(known, "via").map(({ grade }) => grade)).toEqual(["stated", "stated"]);
    expect(
      edgesOf(known, "published")
        .map(({ from }) => from)
        .toSorted(),
    ).toEqual(["actor:cnn", "actor:the-harbour-post"]);
  });

  test("CNN's own article leans on nobody", () => {
    const own = openGraph(goldRecords(withFacts({ outlet: "CNN" })));
    expect(edgesOf(own, "via")).toEqual([]);
    expect(edgesOf(own, "cites")).toEqual([]);
    expect(edgesOf(own, "published")).toMatchObject([{ from: "actor:cnn", to: "source:voter-rolls" }]);
  });

  test("the later cudgel repeats the earlier with the word diff", () => {
    const [repeat, ...more] = edgesOf(graph, "repeats");
    expect(more).toEqual([]);
    expect(repeat).toMatchObject({
      from: quoteStarting(graph, "the data could be used").id,
      to: quoteStarting(graph, "the data could be weaponized").id,
      order: "known",
    });
    const kept = repeat?.diff.filter(({ op }) => op === "same").map(({ later }) => text.slice(later?.start, later?.end));
    expect(kept).toEqual(expect.arrayContaining(["data", "immigration", "enforcement", "cudgel"]));
  });

  test("Dhillon disputes what the officials cite, over a distance", () => {
    const [dispute, ...more] = edgesOf(graph, "disputes");
    expect(more).toEqual([]);
    expect(dispute).toMatchObject({ from: quoteStarting(graph, "these concerns as").id, grade: "likely" });
    expect(graph.node(dispute?.to ?? "", "claim")?.words).toContain("state privacy laws");
  });

  test("the article asserts three claims, and two come through CNN's sentence", () => {
    expect(edgesOf(graph, "asserts")).toHaveLength(3);
    const through = quoteStarting(graph, "While the Justice Department");
    expect(graph.edgesFrom(through.id, "expresses")).toHaveLength(2);
  });

  test("the two officials may be one, open, with the reasons", () => {
    const [edge, ...more] = edgesOf(graph, "mayBe");
    expect(more).toEqual([]);
    expect(edge?.grade).toBe("open");
    expect(edge?.reasons.length).toBeGreaterThan(1);
    for (const reason of edge?.reasons ?? []) expect(reason.evidence.length).toBeGreaterThan(0);
  });

  test("a speaker's own pronoun is no mention of somebody else", () => {
    for (const { from, to } of edgesOf(graph, "mentions")) {
      const speakers = graph.edgesTo(from, "said").map((said) => said.from);
      if (speakers.includes(to)) expect(graph.node(to, "actor")?.actor).not.toBe("person");
    }
  });
});

describe("the same input", () => {
  test("gives the same bytes", () => {
    expect(writeGraph(goldRecords())).toBe(writeGraph(graph.records));
  });

  test("rates of rules that do not occur are left out", () => {
    const rates = [
      { rule: "said-after", right: 3, tested: 4 },
      { rule: "gold", right: 9, tested: 9 },
    ];
    expect(goldRecords(goldArticle(), { rates }).rates).toEqual([{ rule: "gold", right: 9, tested: 9 }]);
  });

  test("what the build was told of skipped files stands in the graph", () => {
    const issue = {
      rule: "empty-file",
      severity: "error",
      file: "a.md",
      place: null,
      message: "It is empty.",
      remedy: "Fill it.",
    } as const;
    expect(goldRecords(goldArticle(), { issues: [issue] }).issues).toEqual([
      { rule: "empty-file", severity: "error", file: "a.md", message: "It is empty.", remedy: "Fill it." },
    ]);
  });
});
