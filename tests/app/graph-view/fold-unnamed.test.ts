import { expect, test } from "vitest";
import { sha256 } from "../../../scripts/sha256.ts";
import { collect } from "../../../src/app/collection.ts";
import { drawnName } from "../../../src/app/graph-view/fold-unnamed.ts";
import { nodeInWords } from "../../../src/app/graph-view/line-words.ts";
import { networkModel } from "../../../src/app/graph-view/network-model.ts";
import { startView, type View } from "../../../src/app/state/view.ts";
import { openGraph } from "../../../src/core/graph/open-graph.ts";
import { runPipeline } from "../../../src/core/pipeline.ts";
import { tagger } from "../../support/tagger.ts";

const told = [
  "“The lock is too narrow,” a senior official said on condition of anonymity.",
  "“Nobody has asked the crews,” said a union member who was not authorised to speak.",
  "“The money is gone,” said a person familiar with the accounts.",
];

const collectionOf = (...texts: readonly string[]) =>
  collect(
    openGraph(
      runPipeline(
        texts.map((text, index) => ({ id: `a${index}`, text })),
        { tagger, sha256, rates: [], issues: [] },
      ),
    ),
  );
const drawn = (collection: ReturnType<typeof collectionOf>, change: Partial<View> = {}) =>
  networkModel(collection, { ...startView, lens: "actors", ...change }).drawing;

test("three whom one article does not name stand as one mark, which says how each is described", () => {
  const collection = collectionOf(told.join("\n\n"));
  const { nodes } = drawn(collection);
  expect(nodes.map(({ label }) => label)).toEqual(["3 unnamed"]);
  const [mark] = nodes;
  if (mark === undefined) throw new Error("Nothing is drawn.");
  expect(mark.members).toHaveLength(3);
  const name = drawnName(collection, mark);
  for (const words of ["senior official", "union member", "person familiar with the accounts"]) expect(name).toContain(words);
  expect(nodeInWords(collection, drawn(collection), mark.id)).toContain("3 unnamed");
});

test("the mark opens where one of them is selected, and where all is drawn", () => {
  const collection = collectionOf(told.join("\n\n"));
  const [mark] = drawn(collection).nodes;
  if (mark === undefined) throw new Error("Nothing is drawn.");
  const opened = drawn(collection, { place: { at: "network", selected: mark.id } });
  expect(opened.nodes.map(({ id }) => id).toSorted()).toEqual([...(mark.members ?? [])].toSorted());
  expect(drawn(collection, { drawAll: true }).nodes).toHaveLength(3);
});

test("two of one article stand for themselves, and those of different articles are never put together", () => {
  expect(drawn(collectionOf(told.slice(0, 2).join("\n\n"))).nodes).toHaveLength(2);
  expect(drawn(collectionOf(...told)).nodes).toHaveLength(3);
});
