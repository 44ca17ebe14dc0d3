import { describe, expect, test } from "vitest";
import { Labels, type Seen } from "../../../src/app/graph-view/canvas/labels.ts";
import { LaidOut } from "../../../src/app/graph-view/canvas/laid-out.ts";
import type { Drawing, DrawnNode } from "../../../src/app/graph-view/drawing.ts";
import { emphasisOf, noAttention } from "../../../src/app/graph-view/emphasis.ts";

const node = (number: number, x = number * 3, y = 0): DrawnNode => ({
  id: `actor:${number}`,
  kind: "actor",
  look: "person",
  radius: 8,
  label: `Ana Ruiz ${number}`,
  order: 0,
  more: 0,
  x,
  y,
});
const drawingOf = (count: number): Drawing => ({
  nodes: Array.from({ length: count }, (_, number) => node(number, number % 50, Math.floor(number / 50))),
  lines: [],
  neighbours: new Map([["actor:1", new Set(["actor:2"] as const)]]),
});
const box = { width: 900, height: 600 };
const camera = { graphToViewport: (at: { x: number; y: number }) => at, scaleSize: (size = 1) => size };
const measure = (text: string): number => text.length * 7;
const laidOut = (count: number) => new LaidOut({ drawing: drawingOf(count), arrangement: "force", box }, camera, measure);
const seen = (given: Partial<Seen> = {}): Seen => ({
  frame: { left: 0, top: 0, scale: 1 },
  size: 1,
  attention: noAttention,
  emphasis: emphasisOf(drawingOf(0), noAttention),
  ...box,
  ...given,
});

describe("labels", () => {
  const places = new Map([1, 2].map((number) => [node(number).id, { x: 100 * number, y: 50 }]));
  const labels = new Labels(
    { nodes: [node(1), node(2)], lines: [], neighbours: new Map() },
    { places, rooms: new Map(), ...box },
    { isLayered: false, isCrowd: false, side: () => "right", measure },
  );

  test("move along while the drawing is only moved, and do not look for another place", () => {
    const before = labels.placed(seen());
    const after = labels.placed(seen({ frame: { left: 30, top: -10, scale: 1 } }));
    expect(before).toHaveLength(2);
    expect(after).toEqual(before.map((label) => ({ ...label, x: label.x + 30, y: label.y - 10 })));
  });

  test("keep beside their nodes while one zooms, and are placed anew once they are asked to", () => {
    const before = labels.placed(seen());
    const near = labels.placed(seen({ frame: { left: 0, top: 0, scale: 3 } }));
    expect(near.map(({ id, x }) => [id, x])).toEqual(before.map(({ id, x }) => [id, x + 2 * (places.get(id)?.x ?? 0)]));
    const moved = seen({ frame: { left: -150, top: 0, scale: 1 } });
    expect(labels.placed(moved)).toHaveLength(2);
    labels.forget();
    expect(labels.placed(moved).map(({ id }) => id)).toEqual(["actor:2"]); // the first is out of sight
  });
});

test("what is pointed at is the node whose shape is there, or the nearest within reach", () => {
  const { places } = laidOut(2);
  const at = places.of("actor:1");
  expect(places.nodeAt({ x: at.x + 7, y: at.y })).toBe("actor:1");
  expect(places.nodeAt({ x: at.x + 12, y: at.y })).toBeNull();
  expect(places.nodeAt({ x: at.x + 12, y: at.y }, 22)).toBe("actor:1");
});

describe("a crowd", () => {
  const crowd = laidOut(2_000);

  test("is drawn as dots that cover a small part of the view, and grow to shapes as one comes nearer", () => {
    const covered = (ratio: number): number => 2_000 * Math.PI * (8 / crowd.shrink(ratio)) ** 2;
    expect(covered(1)).toBeLessThan(0.13 * box.width * box.height);
    expect(crowd.shrink(0.05)).toBeLessThan(crowd.shrink(0.3));
    expect(laidOut(20).shrink(1)).toBe(1);
  });

  test("keeps only the words of what stands out, where something does", () => {
    const attention = { ...noAttention, hovered: "actor:1" } as const;
    const emphasis = emphasisOf(crowd.drawing, attention);
    const words = (given: Partial<Seen>): readonly string[] => {
      crowd.labels.forget();
      return crowd.labels.placed(seen({ size: 1 / crowd.shrink(1), ...given })).map(({ id }) => id);
    };
    expect(words({}).length).toBeGreaterThan(10);
    expect(words({ attention, emphasis }).toSorted()).toEqual(["actor:1", "actor:2"]);
  });
});
