import { describe, expect, test } from "vitest";
import { emphasisOf, isLineStrong, noAttention } from "../../../src/app/graph-view/emphasis.ts";
import { goldModel } from "./drawn-gold.ts";

const { drawing } = goldModel();
const watson = "actor:michael-watson";

describe("what stands out", () => {
  test("is everything while nothing is pointed at", () => {
    expect(emphasisOf(drawing, noAttention).rest).toBe(1);
  });

  test("is a node that is pointed at, with its neighbours; the rest is dimmed", () => {
    const { nodes, rest } = emphasisOf(drawing, { ...noAttention, hovered: watson });
    expect(nodes).toEqual(new Set([watson, ...(drawing.neighbours.get(watson) ?? [])]));
    expect(rest).toBeLessThan(0.5);
  });

  test("is what is pointed at rather than what is selected", () => {
    expect(emphasisOf(drawing, { ...noAttention, hovered: watson, selected: "actor:cnn" }).centre).toBe(watson);
  });

  test("is everything again where nearly all are neighbours of what is selected", () => {
    const article = drawing.nodes.find(({ look }) => look === "article");
    expect(emphasisOf(drawing, { ...noAttention, selected: article?.id ?? null }).rest).toBe(1);
  });

  test("is nothing in particular for a node that is not drawn", () => {
    expect(emphasisOf(drawing, { ...noAttention, selected: "actor:gone" }).rest).toBe(1);
  });

  test("includes only lines that touch the centre", () => {
    const emphasis = emphasisOf(drawing, { ...noAttention, hovered: watson });
    for (const { from, to } of drawing.lines) expect(isLineStrong(emphasis, from, to)).toBe(from === watson || to === watson);
  });
});
