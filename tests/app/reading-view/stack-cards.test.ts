import * as fc from "fast-check";
import { expect, test } from "vitest";
import { stackCards } from "../../../src/app/reading-view/stack-cards.ts";

const gap = 10;
const cards = fc.array(fc.record({ wanted: fc.integer({ min: 0, max: 3000 }), height: fc.integer({ min: 1, max: 120 }) }), {
  maxLength: 40,
});

test("cards that have room stand level with their words", () => {
  expect(
    stackCards(
      [
        { wanted: 0, height: 40 },
        { wanted: 60, height: 40 },
      ],
      gap,
    ),
  ).toEqual([0, 60]);
});

test("cards that would meet share the shift, so that neither is far from its words", () => {
  expect(
    stackCards(
      [
        { wanted: 100, height: 40 },
        { wanted: 110, height: 40 },
      ],
      gap,
    ),
  ).toEqual([80, 130]);
});

test("no card overlaps the next or stands above the text, and all keep their order", () => {
  fc.assert(
    fc.property(cards, (given) => {
      const tops = stackCards(given, gap);
      expect(tops).toHaveLength(given.length);
      tops.forEach((top, index) => {
        const above = given[index - 1];
        const floor = above ? (tops[index - 1] ?? 0) + above.height + gap : 0;
        expect(top).toBeGreaterThanOrEqual(floor - 1e-6);
      });
    }),
  );
});
