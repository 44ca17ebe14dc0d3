import { XMLValidator } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import { palettes } from "../../../src/app/graph-view/colours.ts";
import { layeredLayout } from "../../../src/app/graph-view/layered-layout.ts";
import { legendOf } from "../../../src/app/graph-view/legend-of.ts";
import { cubicOf, trimmed } from "../../../src/app/graph-view/picture-curves.ts";
import { pictureOf } from "../../../src/app/graph-view/picture.ts";
import type { PlacedLabel } from "../../../src/app/graph-view/place-labels.ts";
import { goldModel } from "./drawn-gold.ts";

const { drawing } = goldModel();
const layout = layeredLayout(drawing, { width: 900, height: 700 });
const label: PlacedLabel = { id: "actor:cnn", lines: ["Ruiz & Sons <Ltd>", "of Port\u0000 Lind"], x: 10, y: 10, align: "end", width: 80 };
const parts = { drawing, layout, labels: [label], flow: true, shifts: new Map() };

describe("a picture of the network", () => {
  const svg = pictureOf(parts, palettes.light);

  test("is well-formed SVG, whatever names hold", () => {
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svg).toContain("Ruiz &amp; Sons &lt;Ltd&gt;");
    expect(svg).toContain("of Port Lind");
  });

  test("has the legend of what is drawn in it", () => {
    const { nodes, lines } = legendOf(drawing);
    for (const words of [...nodes.map(({ look }) => look.words), ...lines.map((line) => line.words)])
      expect(svg).toContain(`>${words}</text>`);
  });

  test("stands on the paper that is asked for, and differs in nothing but colours", () => {
    const dark = pictureOf(parts, palettes.dark);
    const plain = (text: string): string => text.replace(/#[0-9a-f]{6}/g, "#");
    expect(dark).toContain(palettes.dark.paper);
    expect(plain(dark)).toBe(plain(svg));
  });

  test("has no number that is not one", () => {
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe("the curve of a line in a picture", () => {
  const [from, to] = [
    { x: 0, y: 0 },
    { x: 100, y: 40 },
  ];

  test("leaves and arrives level where lines flow", () => {
    const [start, one, other, end] = cubicOf(from, to, 0, true);
    expect([one.y, other.y]).toEqual([start.y, end.y]);
  });

  test("bows to its left, as seen along its way", () => {
    const [, handle] = cubicOf({ x: 0, y: 0 }, { x: 90, y: 0 }, 0.2, false);
    expect(handle.y).toBeLessThan(0); // y points down, so left of a way to the right is up
  });

  test("is cut back from both its ends, and left whole where nothing would remain", () => {
    const curve = cubicOf(from, to, 0, false);
    const [start, , , end] = trimmed(curve, 10, 20);
    expect(Math.hypot(start.x, start.y)).toBeGreaterThanOrEqual(10);
    expect(Math.hypot(end.x - to.x, end.y - to.y)).toBeGreaterThanOrEqual(20);
    expect(trimmed(curve, 90, 90)).toBe(curve);
  });
});
