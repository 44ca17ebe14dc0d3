import { expect, test } from "vitest";
import { sha256 } from "../../../scripts/sha256.ts";
import { collect } from "../../../src/app/collection.ts";
import { nameApart } from "../../../src/app/wording/name-apart.ts";
import { nodeName } from "../../../src/app/wording/names.ts";
import { openGraph } from "../../../src/core/graph/open-graph.ts";
import { runPipeline } from "../../../src/core/pipeline.ts";
import { articleFromText } from "../../../src/core/text/read-article.ts";
import { tagger } from "../../support/tagger.ts";
import { goldCollection } from "../gold-collection.ts";
import { harbourCollection } from "../harbour-collection.ts";

test("accounts of one name that several articles credit are told apart by the article that credits each", () => {
  const harbour = harbourCollection();
  const reports = harbour.sources.filter((source) => nodeName(source) === "Tarnhaven Gull’s report");
  const names = reports.map((report) => nameApart(harbour, report));
  expect(names.length).toBeGreaterThan(1);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain("Tarnhaven Gull’s report, credited by Saltmarsh Herald (6 Jun 2031)");
});

test("no two things of the harbour that are not quotations or claims bear one name", () => {
  const harbour = harbourCollection();
  const names = [...harbour.actors, ...harbour.sources].map((node) => nameApart(harbour, node));
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test("an account whose name is its own keeps it, and so does every article", () => {
  const gold = goldCollection();
  expect(gold.sources.map((source) => nameApart(gold, source))).toEqual(gold.sources.map(nodeName));
  const harbour = harbourCollection();
  const own = harbour.sources.filter(({ source }) => source === "article");
  expect(own.map((article) => nameApart(harbour, article))).toEqual(own.map(nodeName));
});

test("bodies of one name in several articles are told apart by the article that speaks of each", () => {
  const harbour = harbourCollection();
  const councils = harbour.actors.filter((actor) => nodeName(actor) === "council");
  expect(councils.length).toBeGreaterThan(1);
  for (const council of councils) expect(nameApart(harbour, council)).toMatch(/^council, in .+ \(\d+ Jun 2031\)$/);
});

test("of two people of one name who are kept apart, one whom several articles speak of goes with how many those are", () => {
  const written = [
    ["Coast One", "Ana Ruiz, a Republican, said on Monday that the port would close."],
    ["Coast Two", "“It will not open again,” said Ana Ruiz, a Republican."],
    ["Coast Three", "Ana Ruiz, a Democrat, said on Tuesday that the port would open."],
  ] as const;
  const articles = written.flatMap(
    ([outlet, words], index) => articleFromText(`${index}.md`, `---\noutlet: ${outlet}\n---\n${words}\n`).article ?? [],
  );
  const collection = collect(openGraph(runPipeline(articles, { tagger, sha256, rates: [], issues: [] })));
  const named = collection.actors.filter((actor) => nodeName(actor) === "Ana Ruiz").map((actor) => nameApart(collection, actor));
  expect(named.toSorted()).toEqual(["Ana Ruiz, in 2 articles", "Ana Ruiz, in Coast Three (date not known)"]);
});
