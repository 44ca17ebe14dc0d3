import { expect, test } from "vitest";
import { voicesByOutlet, width } from "../../../src/app/compare/voices.ts";
import { actorsOf } from "../../../src/app/search-view/filter-values.ts";
import { isListed } from "../../../src/app/search-view/facets.ts";
import { usualSift } from "../../../src/core/graph/is-shown.ts";
import { harbourCollection } from "../harbour-collection.ts";

const harbour = harbourCollection();
const { outlets, rows } = voicesByOutlet(harbour, usualSift);

test("each number is the count of quotations that one outlet has of one speaker", () => {
  const mayor = rows.find(({ actor }) => actor?.id === "actor:odile-marchetti");
  const inGull = harbour.quotes.filter(
    (quote) =>
      isListed(quote, usualSift) &&
      harbour.article(quote.article)?.outlet === "Tarnhaven Gull" &&
      actorsOf(harbour, quote).includes("actor:odile-marchetti"),
  );
  expect(inGull.length).toBeGreaterThan(1);
  expect(mayor?.counts[outlets.indexOf("Tarnhaven Gull")]).toBe(inGull.length);
});

test("the unnamed are one row, the last, and nobody unnamed has a row of their own", () => {
  expect(rows.at(-1)?.actor).toBeNull();
  expect(rows.filter(({ actor }) => actor === null || actor.actor === "unnamed").length).toBe(1);
});

test("those whom most outlets quote come first", () => {
  const widths = rows.slice(0, -1).map(width);
  expect(widths).toEqual(widths.toSorted((a, b) => b - a));
  expect(widths[0]).toBeGreaterThan(1);
});
