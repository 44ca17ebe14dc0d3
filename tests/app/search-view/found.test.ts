import { usualSift } from "../../../src/core/graph/is-shown.ts";
import { expect, test } from "vitest";
import { atOnce } from "../../../src/core/model/steps.ts";
import { everything, foundInSteps, hitsIn } from "../../../src/app/search-view/found.ts";
import { listedInSteps } from "../../../src/app/search-view/listed.ts";
import { noFilters } from "../../../src/app/state/view.ts";
import { openSearch } from "../../../src/core/search/open-search.ts";
import { goldCollection } from "../gold-collection.ts";

const collection = goldCollection();
const search = openSearch(collection.graph, null);
const find = (text: string) => {
  const result = search.search({ text, beliefs: true });
  return atOnce(foundInSteps(collection, (number) => collection.graph.records.nodes[number] ?? null, result));
};

test("without a search, quotes stand in reading order and those who say most come first", () => {
  const all = everything(collection);
  const starts = all.quotes.map(({ quote }) => quote.content[0]?.span.start ?? 0);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  const said = all.actors.map((actor) => collection.from(actor.id, "said").length);
  expect(said).toEqual(said.toSorted((a, b) => b - a));
});

test("a hit’s place in the article holds the words that were looked for", () => {
  const text = collection.article("voter-rolls")?.text ?? "";
  const hits = hitsIn(find('"on the state level"'), "voter-rolls");
  expect(hits.map(({ start, end }) => text.slice(start, end))).toEqual(["on the state level"]);
});

test("beliefs are found, and shown only when asked for", () => {
  const found = everything(collection);
  const listed = (beliefs: boolean) =>
    atOnce(listedInSteps(collection, found, { ...usualSift, beliefs, filters: noFilters, order: "found" }));
  const without = listed(false).quotes;
  expect(without.every(({ quote }) => quote.speech)).toBe(true);
  expect(listed(true).quotes.length).toBeGreaterThan(without.length);
  expect(listed(true).unsaid).toBe(listed(false).unsaid);
  expect(listed(false).sifted).toEqual(without.map(({ quote }) => quote));
});
