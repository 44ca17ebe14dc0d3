import { describe, expect, test } from "vitest";
import { blend, palettes, type Hue } from "../../../src/app/graph-view/colours.ts";
import { edgeLines, lineLooks, lineWidth, nodeLooks, nodeRadius, pairLines, patternOf } from "../../../src/app/graph-view/encode.ts";
import { pairSigns } from "../../../src/core/graph/actor-pairs.ts";
import { edgeKinds } from "../../../src/core/graph/schema.ts";

describe("the looks of nodes", () => {
  test("no two have shape, fill and rim in common, so that each can be told without its colour", () => {
    const looks = Object.values(nodeLooks).map(({ shape, fill, rim }) => `${shape} ${fill} ${rim}`);
    expect(new Set(looks).size).toBe(looks.length);
  });

  test("somebody not named is hollow and dashed", () => {
    expect(nodeLooks.unnamed).toMatchObject({ fill: "hollow", rim: "dashed" });
  });

  test("grow in four steps with independent origins, and no further", () => {
    const radii = [1, 2, 4, 9, 500].map((origins) => nodeRadius("person", origins));
    expect(radii.slice(0, 4)).toEqual(radii.slice(0, 4).toSorted((a, b) => a - b));
    expect(new Set(radii).size).toBe(4);
    expect(radii[3]).toBe(radii[4]);
  });
});

describe("the looks of lines", () => {
  test("no two have pattern and head in common, so that each can be told without its colour", () => {
    const looks = Object.values(lineLooks).map(({ pattern, head }) => `${pattern} ${head}`);
    expect(new Set(looks).size).toBe(looks.length);
  });

  test("every kind of edge and every sign of a pair has one", () => {
    for (const kind of Object.keys(edgeKinds)) expect(lineLooks).toHaveProperty(edgeLines[kind as keyof typeof edgeKinds]);
    for (const sign of pairSigns) expect(lineLooks).toHaveProperty([pairLines[sign]]);
  });

  test("what is not stated is dotted, whatever it says", () => {
    expect(patternOf("told", "stated")).toBe("solid");
    expect(patternOf("told", "likely")).toBe("dotted");
    expect(patternOf("repeats", "open")).toBe("dotted");
  });

  test("widen in three steps", () => {
    expect(new Set([1, 2, 4, 5, 100].map((origins) => lineWidth("told", origins))).size).toBe(3);
  });
});

describe("colours", () => {
  const hues = [...new Set([...Object.values(nodeLooks), ...Object.values(lineLooks)].map(({ hue }) => hue))];

  test.each(["light", "dark"] as const)("every hue has 4.5:1 on %s paper, and words 7:1", (shade) => {
    const palette = palettes[shade];
    for (const hue of hues) expect([hue, contrast(palette[hue as Hue], palette.paper) >= 4.5]).toEqual([hue, true]);
    expect(contrast(palette.ink, palette.paper)).toBeGreaterThan(7);
  });

  test("blending runs from paper to the colour", () => {
    expect(blend("#0072b2", "#ffffff", 1)).toBe("#0072b2");
    expect(blend("#0072b2", "#ffffff", 0)).toBe("#ffffff");
    expect(blend("#000000", "#ffffff", 0.5)).toBe("#808080");
  });
});

/** Contrast ratio of two colours, WCAG 2.2. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
