import { describe, expect, test } from "vitest";
import { directionOf, nextInDirection } from "../../../src/app/graph-view/walk.ts";
import type { NodeId } from "../../../src/core/model/ids.ts";

const places = new Map<NodeId, { x: number; y: number }>([
  ["actor:middle", { x: 100, y: 100 }],
  ["actor:right", { x: 200, y: 110 }],
  ["actor:far-right", { x: 300, y: 100 }],
  ["actor:left", { x: 20, y: 90 }],
  ["actor:below", { x: 110, y: 200 }],
]);
const nobody = new Set<NodeId>();

describe("an arrow key", () => {
  test("leads to the nearest node in its direction", () => {
    expect(nextInDirection(places, nobody, "actor:middle", "right")).toBe("actor:right");
    expect(nextInDirection(places, nobody, "actor:middle", "left")).toBe("actor:left");
    expect(nextInDirection(places, nobody, "actor:middle", "down")).toBe("actor:below");
  });

  test("leads along a line before it leads to what is merely near", () => {
    expect(nextInDirection(places, new Set<NodeId>(["actor:far-right"]), "actor:middle", "right")).toBe("actor:far-right");
  });

  test("leads nowhere at the edge, or from a node that is not drawn", () => {
    expect(nextInDirection(places, nobody, "actor:middle", "up")).toBeNull();
    expect(nextInDirection(places, nobody, "actor:gone", "up")).toBeNull();
  });

  test("of two equally near nodes the lesser id is taken, so that a walk can be repeated", () => {
    const twins = new Map<NodeId, { x: number; y: number }>([
      ["actor:start", { x: 0, y: 0 }],
      ["actor:b", { x: 50, y: 10 }],
      ["actor:a", { x: 50, y: -10 }],
    ]);
    expect(nextInDirection(twins, nobody, "actor:start", "right")).toBe("actor:a");
  });
});

test("only arrow keys have a direction", () => {
  expect(["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Enter", "a"].map(directionOf)).toEqual([
    "up",
    "down",
    "left",
    "right",
    null,
    null,
  ]);
});
