import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placeLabels, rectOf, type LabelWish } from "../../../src/app/graph-view/place-labels.ts";

const view = { width: 600, height: 400 };
const measure = (text: string): number => text.length * 7;
const wish = (id: number, given: Partial<LabelWish> = {}): LabelWish => ({
  id: `actor:${id}`,
  lines: [`Name ${id}`],
  x: 100,
  y: 100,
  radius: 8,
  rank: 1,
  side: "right",
  ...given,
});
const idsOf = (labels: ReturnType<typeof placeLabels>) => labels.map(({ id }) => id);

describe("labels", () => {
  test("stand beside their shape, on the side they want", () => {
    const [right, left] = [placeLabels([wish(1)], view, measure)[0], placeLabels([wish(1, { side: "left" })], view, measure)[0]];
    expect(right).toMatchObject({ align: "start", y: 100 });
    expect(right?.x).toBeGreaterThan(108);
    expect(left).toMatchObject({ align: "end" });
    expect(left?.x).toBeLessThan(92);
  });

  test("take the other side at the edge of the view", () => {
    expect(placeLabels([wish(1, { x: 580 })], view, measure)[0]).toMatchObject({ align: "end" });
  });

  test("at an edge with no room beside them stand below, pushed into the view", () => {
    const beside = wish(2, { x: 40 });
    const [label] = placeLabels([wish(1, { x: 12, rank: 2 }), beside], view, measure);
    expect(label).toMatchObject({ id: "actor:1", align: "center" });
    expect(label === undefined ? -1 : rectOf(label).left).toBe(0);
  });

  test("that belong to a column never change sides: at the edge they are cut, and where another stands they are left out", () => {
    expect(placeLabels([wish(1, { x: 580, isFixed: true })], view, measure)[0]).toMatchObject({ align: "start" });
    const [taken, ...others] = placeLabels(
      [wish(1, { rank: 2 }), wish(2, { x: 120, radius: 2, isDot: true, isFixed: true })],
      view,
      measure,
    );
    expect(taken?.id).toBe("actor:1");
    expect(others).toEqual([]);
  });

  test("of two in one place that of higher rank is drawn first", () => {
    const crowd = Array.from({ length: 12 }, (_, index) => wish(index, { rank: index }));
    const drawn = idsOf(placeLabels(crowd, view, measure));
    expect(drawn[0]).toBe("actor:11");
    expect(drawn.length).toBeLessThan(crowd.length);
  });

  test("out of sight take no place", () => {
    expect(placeLabels([wish(1, { x: -500 }), wish(2, { y: 900 })], view, measure)).toEqual([]);
  });

  test("never lie on each other or on a shape, and stay in the view", () => {
    const wishes = fc.array(
      fc.record({
        x: fc.integer({ min: 0, max: 600 }),
        y: fc.integer({ min: 0, max: 400 }),
        radius: fc.integer({ min: 4, max: 14 }),
        rank: fc.integer({ min: 0, max: 3 }),
        lines: fc.array(fc.string({ minLength: 1, maxLength: 20 }), { minLength: 1, maxLength: 3 }),
        side: fc.constantFrom("left" as const, "right" as const),
      }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(wishes, (given) => {
        const all = given.map((one, index) => wish(index, one));
        const rects = placeLabels(all, view, measure).map(rectOf);
        const shapes = all.map(({ x, y, radius }) => ({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }));
        for (const [index, rect] of rects.entries()) {
          expect(rect.left >= 0 && rect.right <= view.width && rect.top >= 0 && rect.bottom <= view.height).toBe(true);
          for (const other of [...rects.slice(index + 1), ...shapes])
            expect(rect.left < other.right && other.left < rect.right && rect.top < other.bottom && other.top < rect.bottom).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });
});
