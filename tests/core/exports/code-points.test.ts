import * as fc from "fast-check";
import { expect, test } from "vitest";
import { codePointCounter } from "../../../src/core/exports/code-points.ts";

test("an emoji before a span moves it by one", () => {
  expect(codePointCounter("\u{1F6A2} said")({ start: 3, end: 7 })).toEqual({ start: 2, end: 6 });
});

test("a lone surrogate counts as one", () => {
  expect(codePointCounter("\ud83da\udea2b")({ start: 1, end: 4 })).toEqual({ start: 1, end: 4 });
});

test("a span in code points says the words it said in UTF-16", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.nat(), fc.nat(), (text, a, b) => {
      const points = [...text];
      const [from, to] = [a % (points.length + 1), b % (points.length + 1)].toSorted((x, y) => x - y) as [number, number];
      const start = points.slice(0, from).join("").length;
      const end = points.slice(0, to).join("").length;
      expect(codePointCounter(text)({ start, end })).toEqual({ start: from, end: to });
    }),
  );
});
