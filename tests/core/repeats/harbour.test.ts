import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { sha256 } from "../../../scripts/sha256.ts";
import { copiesIn, countOrigins } from "../../../src/core/graph/count-origins.ts";
import { findConflicts } from "../../../src/core/graph/find-conflicts.ts";
import { findCircles, findCredits } from "../../../src/core/graph/find-credits.ts";
import { openGraph } from "../../../src/core/graph/open-graph.ts";
import { wordingsOf } from "../../../src/core/graph/repeats-of.ts";
import type { QuoteNode } from "../../../src/core/graph/schema.ts";
import { runPipeline } from "../../../src/core/pipeline.ts";
import { articleFromText } from "../../../src/core/text/read-article.ts";
import { tagger } from "../../support/tagger.ts";

// What the harbour collection holds, as its writers know it. Articles are called by their ids.
const folder = fileURLToPath(new URL("../../../graph-data/samples/harbour/", import.meta.url));
const articles = readdirSync(folder)
  .toSorted()
  .flatMap((file) => articleFromText(file, readFileSync(`${folder}${file}`, "utf8")).article ?? []);
const graph = openGraph(runPipeline(articles, { tagger, sha256, rates: [], issues: [] }));

function quote(article: string, opening: string): QuoteNode {
  const [found, ...more] = graph
    .nodesOf("quote")
    .filter((one) => one.article === article && (one.content[0]?.exact ?? "").replace(/^“/, "").startsWith(opening));
  if (found === undefined || more.length > 0) throw new Error(`harbour: ${article} has not one quote that begins “${opening}”.`);
  return found;
}
const repeatOf = (later: QuoteNode, earlier: QuoteNode) => graph.edgesFrom(later.id, "repeats").find(({ to }) => to === earlier.id);
const wall = quote("gull-06-03-interview", "The old harbour wall");

test("every article of the collection says that it is invented", () => {
  expect(articles.length).toBeGreaterThanOrEqual(14);
  expect(articles.filter(({ invented }) => invented !== true)).toEqual([]);
});

test.each([
  ["post-06-05-winter", "The old harbour wall", "shortened"],
  ["courier-06-06-cost", "The old harbour wall", "number-changed"],
  ["herald-06-06-dues", "The old harbour wall", "negation-changed"],
  ["ledger-06-07-quay", "The old harbour wall", "cut-unmarked"],
  ["courier-06-09-correction", "We cannot ask", "shortened"],
])("the mayor's words in %s go back to the interview: %s… is %3$s", (article, opening, change) => {
  expect(repeatOf(quote(article, opening), wall)).toMatchObject({ order: "known", alterations: [change] });
});

test("the mayor's words in the harbour master's mouth are a conflict, and so are the two costs", () => {
  expect(findConflicts(graph).map(({ kind, earlier, later }) => [kind, earlier.quote.article, later.quote.article])).toEqual([
    ["two-numbers", "gull-06-03-interview", "courier-06-06-cost"],
    ["two-speakers", "gull-06-03-interview", "post-06-07-hotel"],
  ]);
});

test("three papers that run the agency's story, one of them cut and without credit, are one origin", () => {
  expect([...copiesIn(graph).keys()].toSorted()).toEqual([
    "source:courier-06-04-wall",
    "source:herald-06-05-wall",
    "source:ledger-06-04-wall",
  ]);
  const trawlers = wordingsOf(graph, quote("herald-06-05-wall", "Three trawlers").id).map(({ id }) => id);
  expect(countOrigins(graph, trawlers)).toEqual({ articles: 3, origins: 1 });
});

test("six articles lean on one interview", () => {
  const wordings = wordingsOf(graph, wall.id).map(({ id }) => id);
  expect(countOrigins(graph, wordings)).toEqual({ articles: 6, origins: 1 });
});

test("two papers that credit each other are a circle, and nobody else is in one", () => {
  expect(findCircles(findCredits(graph))).toEqual([["source:herald-06-11-ferry", "source:post-06-11-ferry"]]);
});

test("an unnamed official whom two papers describe differently stays two speakers of one utterance", () => {
  const later = quote("post-06-10-tender", "Two of the three bids");
  expect(repeatOf(later, quote("ledger-06-09-bids", "Two of the three bids"))).toMatchObject({ alterations: ["same"] });
  const speakers = [later, quote("ledger-06-09-bids", "Two of the three bids")].flatMap(({ id }) =>
    graph.edgesTo(id, "said").map(({ from }) => from),
  );
  expect(new Set(speakers).size).toBe(2);
});

test("what everybody says links nobody", () => {
  for (const [article, opening] of [
    ["ledger-06-09-bids", "We will leave no stone unturned"],
    ["post-06-10-tender", "We will leave no stone unturned"],
    ["gull-06-12-town", "At the end of the day"],
    ["gull-06-12-town", "We are all in the same boat"],
  ] as const)
    expect(wordingsOf(graph, quote(article, opening).id), opening).toHaveLength(1);
});
