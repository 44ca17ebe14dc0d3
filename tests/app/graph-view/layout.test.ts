import { describe, expect, test } from "vitest";
import type { DrawnNode } from "../../../src/app/graph-view/drawing.ts";
import { forceLayout } from "../../../src/app/graph-view/force-layout.ts";
import { columnsOf, layeredLayout, spreadRows } from "../../../src/app/graph-view/layered-layout.ts";
import type { NodeId } from "../../../src/core/model/ids.ts";
import { goldCollection, goldModel } from "./drawn-gold.ts";

const box = { width: 1000, height: 700 };

describe("the layered layout", () => {
  const { drawing } = goldModel();
  const layout = layeredLayout(drawing, box);
  const x = (id: string) => layout.places.get(id as never)?.x ?? Number.NaN;

  test("has a place in its box for every node", () => {
    for (const { id } of drawing.nodes) {
      const place = layout.places.get(id);
      expect(place && place.x >= 0 && place.x <= layout.width && place.y >= 0 && place.y <= layout.height).toBe(true);
    }
  });

  test("runs from the speaker on the left to the article on the right", () => {
    const said = drawing.lines.find(({ behind }) => behind[0]?.kind === "said");
    const appears = drawing.lines.find(({ behind }) => behind[0]?.kind === "appears");
    expect(x(said?.from ?? "")).toBeLessThan(x(said?.to ?? ""));
    expect(x(appears?.from ?? "")).toBeLessThan(x(appears?.to ?? ""));
  });

  test("keeps quotes in reading order from top to bottom", () => {
    const drawn = goldCollection.quotes.flatMap(({ id }) => layout.places.get(id)?.y ?? []);
    expect(drawn.length).toBeGreaterThan(1);
    expect(drawn).toEqual(drawn.toSorted((a, b) => a - b));
  });

  test("puts what has neighbours in a later column only beside them", () => {
    const node = (id: NodeId, kind: DrawnNode["kind"]): DrawnNode => ({
      id,
      kind,
      look: kind === "source" ? "article" : kind === "actor" ? "organization" : "quote",
      radius: 8,
      label: id,
      order: 0,
      more: 0,
      x: 0,
      y: 0,
    });
    const [quote, outlet, article] = [node("quote:a:1", "quote"), node("actor:the-mail", "actor"), node("source:a", "source")] as const;
    const neighbours = new Map([
      [quote.id, new Set([article.id])],
      [outlet.id, new Set([article.id])],
      [article.id, new Set([quote.id, outlet.id])],
    ]);
    const { places } = layeredLayout({ nodes: [quote, outlet, article], lines: [], neighbours }, box);
    const [y, beside] = [places.get(outlet.id)?.y ?? 0, places.get(article.id)?.y ?? 0];
    expect(Math.abs(y - beside)).toBeLessThan(box.height / 4);
  });

  test("puts no two nodes in one place", () => {
    const places = [...layout.places.values()].map((place) => `${Math.round(place.x)} ${Math.round(place.y)}`);
    expect(new Set(places).size).toBe(places.length);
  });

  test("lets claims and sources share a column where there is little width", () => {
    expect(new Set(columnsOf(drawing, 400).values())).toEqual(new Set(["speakers", "quotes", "around"]));
    expect(new Set(columnsOf(drawing, 1000).values())).toContain("sources");
  });

  test("grows downwards with its rows, in the box's proportions", () => {
    const low = layeredLayout(drawing, { width: 500, height: 100 });
    expect(low.height).toBeGreaterThan(100);
    expect(low.width / low.height).toBeCloseTo(5);
  });
});

describe("rows", () => {
  test("stay where they are wanted where there is room", () => {
    expect(spreadRows([20, 80, 140], 30, 200)).toEqual([20, 80, 140]);
  });

  test("are moved apart, and back into the height", () => {
    const ys = spreadRows([190, 190, 190], 30, 200);
    expect(ys.at(-1)).toBeLessThanOrEqual(200);
    expect(Math.min(...ys.slice(1).map((y, index) => y - (ys[index] ?? 0)))).toBeGreaterThanOrEqual(30);
  });
});

describe("the layout by forces", () => {
  const { drawing } = goldModel({ lens: "actors" });

  test("gives the same places each time, all in the box", () => {
    const [one, other] = [forceLayout(drawing, box), forceLayout(drawing, box)];
    expect(one.places).toEqual(other.places);
    for (const { x, y } of one.places.values()) expect(x >= 0 && x <= box.width && y >= 0 && y <= box.height).toBe(true);
  });

  test("keeps shapes apart", () => {
    const places = [...forceLayout(drawing, box).places.values()];
    for (const [index, a] of places.entries())
      for (const b of places.slice(index + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(16);
  });

  test("puts nodes without a line on a shelf beneath the others, each with room for its words", () => {
    const alone = [1, 2, 3, 4, 5, 6, 7].map((number) => ({ id: `actor:${number}` as const, x: 0, y: 0 }));
    const { places } = forceLayout({ nodes: [...drawing.nodes, ...alone], lines: drawing.lines }, box);
    const joined = drawing.nodes.filter(({ id }) => drawing.neighbours.has(id)).map(({ id }) => places.get(id)?.y ?? Infinity);
    const shelf = alone.map(({ id }) => places.get(id) ?? { x: -1, y: -1 });
    expect(Math.min(...shelf.map(({ y }) => y))).toBeGreaterThan(Math.max(...joined));
    for (const [index, a] of shelf.entries()) {
      expect(a.x >= 0 && a.x <= box.width && a.y <= box.height).toBe(true);
      for (const b of shelf.slice(index + 1)) expect(Math.abs(a.x - b.x) > 130 || Math.abs(a.y - b.y) >= 30).toBe(true);
    }
  });

  test("gives a shelf of many in a tablet’s pane two columns, so that a name of two lines has room", () => {
    const alone = Array.from({ length: 21 }, (_, number) => ({ id: `actor:${number}` as const, x: 0, y: 0 }));
    const { places } = forceLayout({ nodes: alone, lines: [] }, { width: 384, height: 420 });
    const shelf = alone.map(({ id }) => places.get(id) ?? { x: -1, y: -1 });
    for (const [index, a] of shelf.entries())
      for (const b of shelf.slice(index + 1)) expect(Math.abs(a.x - b.x) > 160 || Math.abs(a.y - b.y) >= 30).toBe(true);
  });

  test("has a place for a single node", () => {
    const alone = { ...drawing, nodes: drawing.nodes.slice(0, 1), lines: [] };
    expect([...forceLayout(alone, box).places.values()]).toEqual([{ x: 500, y: 350 }]);
  });
});
