import { expect, test } from "vitest";
import { networkModel } from "../../../src/app/graph-view/network-model.ts";
import { startView, type View } from "../../../src/app/state/view.ts";
import { articleBudget } from "../../../src/core/graph/neighbourhood.ts";
import { harbourCollection, harbourQuote } from "../harbour-collection.ts";

const harbour = harbourCollection();
const modelOf = (change: Partial<View>) => networkModel(harbour, { ...startView, ...change });

test("a larger collection opens with its actors, and with provenance where a quotation is opened", () => {
  expect(harbour.graph.records.nodes.length).toBeGreaterThan(articleBudget);
  expect(modelOf({}).lens).toBe("actors");
  const { id } = harbourQuote("gull-06-03-interview", "The old harbour wall");
  const { lens, focus, selected } = modelOf({ place: { at: "quote", id } });
  expect([lens, focus, selected]).toEqual(["provenance", [id], id]);
});

test("an actor without a line to another is drawn with where the words come from, unless a lens was chosen", () => {
  const { neighbours } = modelOf({}).drawing;
  const alone = harbour.actors.find(({ id }) => !neighbours.has(id) && harbour.from(id, "said").length > 0);
  if (alone === undefined) throw new Error("harbour: every speaker has a line to another.");
  const place = { at: "actor", id: alone.id } as const;
  expect(modelOf({ place })).toMatchObject({ lens: "provenance", selected: alone.id });
  expect(modelOf({ place, lens: "actors" })).toMatchObject({ lens: "actors", selected: alone.id });
});

test("the lens of actors draws everybody, those too to whom no line leads", () => {
  const { drawing, around } = modelOf({});
  expect(drawing.nodes.map(({ id }) => id).toSorted()).toEqual(harbour.actors.map(({ id }) => id).toSorted());
  expect(around.total).toBe(harbour.actors.length);
  expect(modelOf({ lens: "answers" }).drawing.nodes.every(({ id }) => modelOf({ lens: "answers" }).drawing.neighbours.has(id))).toBe(true);
});

test("on the network's own page the lens stays, whatever is selected", () => {
  const { id } = harbourQuote("herald-06-11-ferry", "The ferry will be moved");
  expect(modelOf({ place: { at: "network", selected: id } }).lens).toBe("actors");
});

test("an article's provenance ends where other articles' begins", () => {
  const { drawing } = modelOf({ place: { at: "article", id: "courier-06-06-cost", quote: null, words: null } });
  const drawn = new Set<string>(drawing.nodes.map(({ id }) => id));
  const own = harbour.quotes.filter(({ article, speech }) => article === "courier-06-06-cost" && speech);
  expect(own.filter(({ grade, id }) => grade !== "open" && !drawn.has(id))).toEqual([]);
  expect(drawn.size).toBeLessThan(articleBudget / 2);
});
