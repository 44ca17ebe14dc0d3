import { expect, test } from "vitest";
import { unnamedByOutlet } from "../../../src/app/wording/unnamed-by-outlet.ts";
import { goldCollection } from "../gold-collection.ts";
import { harbourCollection } from "../harbour-collection.ts";

const unnamedIn = (collection: ReturnType<typeof harbourCollection>) => collection.actors.filter(({ actor }) => actor === "unnamed");

test("each unnamed source is counted once, with the outlet of its own article", () => {
  const harbour = harbourCollection();
  const rows = unnamedByOutlet(harbour, unnamedIn(harbour));
  expect(rows.length).toBeGreaterThan(1);
  expect(rows.reduce((sum, { sources }) => sum + sources, 0)).toBe(unnamedIn(harbour).length);
  for (const { outlet, sources, reasoned } of rows) {
    expect(reasoned).toBeLessThanOrEqual(sources);
    expect(outlet).not.toBe("not known");
  }
});

test("an outlet that is not known is one row and no name", () => {
  const gold = goldCollection();
  expect(unnamedByOutlet(gold, unnamedIn(gold))).toEqual([{ outlet: "not known", sources: 2, reasoned: 2, quotes: expect.any(Number) }]);
});
