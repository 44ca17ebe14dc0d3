import { expect, test } from "vitest";
import { lineAt } from "../../../src/app/graph-view/canvas/line-at.ts";
import { cubicOf } from "../../../src/app/graph-view/picture-curves.ts";

const level = cubicOf({ x: 0, y: 100 }, { x: 200, y: 100 }, 0, false);
const bowed = cubicOf({ x: 0, y: 100 }, { x: 200, y: 100 }, 0.4, false); // at its middle 60 pixels above

test("finds the line that is pressed, and not one that is further away than the reach", () => {
  expect(lineAt([["level", level]], { x: 90, y: 103 }, 5)).toBe("level");
  expect(lineAt([["level", level]], { x: 90, y: 106 }, 5)).toBeNull();
  expect(lineAt([["level", level]], { x: 206, y: 100 }, 5)).toBeNull();
});

test("follows a curve, not its chord", () => {
  expect(lineAt([["bowed", bowed]], { x: 100, y: 40 }, 2)).toBe("bowed");
  expect(lineAt([["bowed", bowed]], { x: 100, y: 100 }, 5)).toBeNull();
});

test("of two within reach takes the nearer one", () => {
  const lower = cubicOf({ x: 0, y: 106 }, { x: 200, y: 106 }, 0, false);
  const lines = [["level", level] as const, ["lower", lower] as const];
  expect(lineAt(lines, { x: 50, y: 102 }, 8)).toBe("level");
  expect(lineAt(lines, { x: 50, y: 104.5 }, 8)).toBe("lower");
});
