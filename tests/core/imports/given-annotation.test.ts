import { describe, expect, test } from "vitest";
import { sha256 } from "../../../scripts/sha256.ts";
import { openGraph, type SaysoGraph } from "../../../src/core/graph/open-graph.ts";
import { verifyGraph } from "../../../src/core/graph/verify-graph.ts";
import { readCitronArticle, withBrat } from "../../../src/core/imports/read-annotated.ts";
import type { Article } from "../../../src/core/model/article.ts";
import { runPipeline } from "../../../src/core/pipeline.ts";
import { articleFromText } from "../../../src/core/text/read-article.ts";
import { tagger } from "../../support/tagger.ts";

// An emoji before the words, Windows line ends and a letter in two parts: whatever moves offsets. Two statements, of which the annotation has one.
const text =
  "🚢 Café pier\r\n\r\n“The pier is safe,” said Ada Quill, the mayor of Lorrin. “It was never in doubt.”\r\n\r\nJonas Reeve said the pier would close in May.";
const points = (words: string): string => {
  const start = Array.from(text.slice(0, text.indexOf(words))).length;
  return `${start} ${start + Array.from(words).length}`;
};
const standoff = [
  `T1\tSource ${points("Ada Quill")}\tAda Quill`,
  `T2\tCue ${points("said")}\tsaid`,
  `T3\tContent ${points("“The pier is safe,”")};${points("“It was never in doubt.”")}\t“The pier is safe,” “It was never in doubt.”`,
  `T4\tAttribution ${points("said")}\tsaid`,
  "E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3",
].join("\n");

const graphOf = (article: Article | null): SaysoGraph =>
  openGraph(runPipeline(article === null ? [] : [article], { tagger, sha256, rates: [], issues: [] }));
const quotesOf = (graph: SaysoGraph) =>
  graph.nodesOf("quote").map(({ content, rule }) => ({ words: content.map(({ exact }) => exact), rule }));
const bratOf = (given: string, file = "pier.ann", annotation = standoff) =>
  withBrat(articleFromText("pier.txt", given), given, file, annotation);

describe("an article with brat's annotation", () => {
  const { article, issues } = bratOf(text);
  const graph = graphOf(article);
  test("has the statements that are given, every piece of them, under the file's name, and no other", () =>
    expect(quotesOf(graph)).toEqual([{ words: ["“The pier is safe,”", "“It was never in doubt.”"], rule: "given by pier.ann" }]));
  test("has its speakers resolved as in any other", () => {
    const [quote] = graph.nodesOf("quote");
    expect(quote && graph.edgesTo(quote.id, "said").map(({ from }) => from)).toEqual(["actor:ada-quill"]);
  });
  test("states nothing in its own voice: what the annotation leaves out may be somebody's words", () =>
    expect(graph.records.edges.filter(({ kind }) => kind === "asserts")).toEqual([]));
  test("says every word at its place", () => expect(verifyGraph(graph.records, sha256)).toEqual([]));
  test("says whose the annotation is, on the article and when it is read", () => {
    expect(graph.node("source:pier", "source")?.annotation).toBe("pier.ann");
    expect(issues).toMatchObject([{ rule: "annotation-taken", severity: "note", message: expect.stringContaining("1 attribution.") }]);
  });
});

test("brat's offsets count in the whole file, front matter and all", () => {
  const front = "---\ntitle: The pier\n---\n";
  const moved = standoff.replace(
    /(\t\S+ )([\d ;]+)(?=\t)/g,
    (_, head: string, places: string) => head + places.replace(/\d+/g, (place) => String(Number(place) + front.length)),
  );
  const { article } = bratOf(front + text, "pier.ann", moved);
  expect(article?.title).toBe("The pier");
  expect(quotesOf(graphOf(article))).toEqual([{ words: ["“The pier is safe,”", "“It was never in doubt.”"], rule: "given by pier.ann" }]);
});

test("an article with Citron's JSON has the quotes that are given", () => {
  const span = (words: string) => ({ start: Number(points(words).split(" ")[0]), end: Number(points(words).split(" ")[1]), text: words });
  const quotes = [{ cue: span("said the"), sources: [span("Jonas Reeve")], contents: [span("the pier would close in May")] }];
  const { article } = readCitronArticle("pier.json", JSON.stringify({ text, quotes }));
  expect(quotesOf(graphOf(article))).toEqual([{ words: ["the pier would close in May"], rule: "given by pier.json" }]);
});

test("an annotation without attributions leaves the article without statements: theirs are what is asked for", () =>
  expect(quotesOf(graphOf(bratOf(text, "pier.ann", "").article))).toEqual([]));

test.each([
  ["a span outside the text", [{ content: [{ start: 5, end: 9_000 }], cue: [], source: null }], 0],
  ["a span that runs backwards", [{ content: [{ start: 9, end: 5 }], cue: [], source: null }], 0],
  [
    "pieces that overlap",
    [
      {
        content: [
          { start: 16, end: 30 },
          { start: 20, end: 35 },
        ],
        cue: [{ start: -1, end: 2 }],
        source: { start: 3, end: 3 },
      },
    ],
    1,
  ],
])("%s in a given annotation is left out, and the graph holds", (_what, attributions, left) => {
  const graph = graphOf({ id: "pier", text, annotation: { file: "x.ann", attributions } });
  expect(graph.nodesOf("quote")).toHaveLength(left);
  expect(verifyGraph(graph.records, sha256)).toEqual([]);
});
