import { expect, test } from "vitest";
import { isShown, usualSift } from "../../../src/core/graph/is-shown.ts";
import { sourcing } from "../../../src/app/reading-view/sourcing.ts";
import { goldCollection } from "../gold-collection.ts";

const collection = goldCollection();

test("an article stands on each speaker once, kind by kind, however often they speak, and on no belief", () => {
  const shown = collection.quotes.filter((quote) => isShown(quote, usualSift));
  expect(shown.length).toBeLessThan(collection.quotes.length); // some are beliefs
  expect(sourcing(collection, shown)).toMatchObject([
    { kind: "person", name: "Named people", sources: 3 }, // Kris Warner, Michael Watson, Harmeet Dhillon
    { kind: "organization", name: "Organisations and outlets", sources: 2 }, // Kentucky State Board of Elections, CNN
    { kind: "unnamed", sources: 2, note: "a reason is given for each" },
    { kind: "group", name: "Group", sources: 1 }, // “GOP election officials”
  ]);
});

test("words that somebody only imagines make no source", () => {
  const imagined = collection.quotes.filter(({ nested }) => nested?.as === "imagined");
  expect(imagined).toHaveLength(1);
  expect(sourcing(collection, imagined)).toEqual([]);
});
