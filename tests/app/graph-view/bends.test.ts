import { expect, test } from "vitest";
import { bends } from "../../../src/app/graph-view/bends.ts";

test("the only line of a pair is straight", () => {
  expect(bends([{ from: "a", to: "b" }])).toEqual([0]);
});

test("lines of one pair bow to different sides, whichever way they run", () => {
  const lines = [
    { from: "a", to: "b" },
    { from: "a", to: "b" },
    { from: "b", to: "a" },
  ];
  // As seen from a: what runs the other way has its left on the other side.
  const sides = bends(lines).map((bend, index) => (lines[index]?.from === "a" ? bend : -bend));
  expect(new Set(sides).size).toBe(3);
});

test("other pairs are not counted", () => {
  expect(
    bends([
      { from: "a", to: "b" },
      { from: "a", to: "c" },
    ]),
  ).toEqual([0, 0]);
});
