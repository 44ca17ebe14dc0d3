import { describe, expect, test } from "vitest";
import { legendOf } from "../../../src/app/graph-view/legend-of.ts";
import { lineInWords, nodeInWords } from "../../../src/app/graph-view/line-words.ts";
import { listGroups } from "../../../src/app/graph-view/list-groups.ts";
import { shownLine, stubWords } from "../../../src/app/graph-view/shown-line.ts";
import { goldCollection, goldModel } from "./drawn-gold.ts";

const watson = "actor:michael-watson";

describe("the network of a view", () => {
  test("opens a small collection with its provenance, quotes as nodes", () => {
    const { lens, drawing } = goldModel();
    expect(lens).toBe("provenance");
    expect(drawing.nodes.some(({ kind }) => kind === "quote")).toBe(true);
  });

  test("is the same drawing whatever is selected in it, so that nothing moves", () => {
    const [one, other] = [goldModel(), goldModel({ place: { at: "actor", id: watson } })];
    expect(other.drawing).toBe(one.drawing);
    expect(other.selected).toBe(watson);
  });

  test("lets a quote's speaker stand for it in the Actors lens", () => {
    const quote = goldCollection.from(watson, "said")[0]?.to;
    expect(quote).toBeDefined();
    const view = { lens: "actors", place: { at: "network", selected: quote ?? null } } as const;
    expect(goldModel(view).selected).toBe(watson);
  });

  test("tells claims by their quotation where nothing else touches them, and counts them", () => {
    const folded = goldModel();
    const all = goldModel({ drawAll: true });
    expect(folded.folded).toBeGreaterThan(0);
    expect(folded.drawing.nodes.length + folded.folded).toBe(all.drawing.nodes.length);
    expect(all.folded).toBe(0);
    for (const { id, kind } of folded.drawing.nodes)
      if (kind === "claim") {
        const edges = goldCollection.graph.edgesTo(id);
        expect(edges.length > 1 || edges[0]?.kind !== "expresses").toBe(true);
      }
  });

  test("draws a claim that is selected, also where it would be folded", () => {
    const drawn = new Set(goldModel().drawing.nodes.map(({ id }) => id));
    const lone = goldCollection.claims.find(({ id }) => !drawn.has(id));
    expect(lone).toBeDefined();
    if (lone) expect(goldModel({ place: { at: "claim", id: lone.id } }).selected).toBe(lone.id);
  });

  test("every line joins nodes that are drawn", () => {
    const { nodes, lines } = goldModel({ drawAll: true, beliefs: true }).drawing;
    const drawn = new Set(nodes.map(({ id }) => id));
    expect(lines.length).toBeGreaterThan(0);
    for (const { from, to } of lines) expect(drawn.has(from) && drawn.has(to)).toBe(true);
  });

  test("draws a path or a choice alone when asked to, with the lines among it", () => {
    const only = goldModel({ lens: "actors", focus: [watson, "actor:cnn"], only: true }).drawing;
    expect(only.nodes.map(({ id }) => id).toSorted()).toEqual(["actor:cnn", watson]);
    expect(only.lines.map(({ line }) => line)).toContain("told");
  });

  test("has lenses that draw only lines of office, or only answers", () => {
    const linesIn = (lens: "speaks-for" | "answers") => new Set(goldModel({ lens }).drawing.lines.map(({ line }) => line));
    expect(linesIn("speaks-for")).toEqual(new Set(["belongs"]));
    expect(linesIn("answers")).toEqual(new Set(["disputes"]));
  });

  test("passes over a focus that an old address names and that is gone", () => {
    expect(goldModel({ focus: ["actor:nobody"] }).focus).toEqual([]);
  });
});

describe("the list of what is drawn", () => {
  test("has every node once, and each line at both its ends", () => {
    const { drawing } = goldModel();
    const rows = listGroups(drawing).flatMap((group) => group.rows);
    expect(rows.map(({ id }) => id).toSorted()).toEqual(drawing.nodes.map(({ id }) => id).toSorted());
    expect(rows.flatMap(({ lines }) => lines)).toHaveLength(drawing.lines.length * 2);
  });

  test("gives quotes in reading order", () => {
    const quotes = listGroups(goldModel().drawing).find(({ heading }) => heading === "Quotations")?.rows ?? [];
    const starts = quotes.map(({ id }) => goldCollection.quote(id)?.evidence[0]?.span.start ?? -1);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });
});

describe("the legend", () => {
  test("explains what is drawn and nothing else", () => {
    const { drawing } = goldModel();
    const { nodes, lines } = legendOf(drawing);
    expect(new Set(nodes.map(({ name }) => name))).toEqual(new Set(drawing.nodes.map(({ look }) => look)));
    expect(lines.map(({ words }) => words)).toContain("told");
    expect(legendOf({ nodes: [], lines: [], neighbours: new Map() })).toEqual({ nodes: [], lines: [] });
  });

  test("explains dots where something drawn is not stated", () => {
    expect(legendOf(goldModel().drawing).lines.at(-1)?.words).toBe("likely or open: not stated");
  });
});

describe("words for what is drawn", () => {
  test("say how much is shown and what is hidden, with true totals", () => {
    const around = { nodes: ["actor:a", "actor:b"] as const, edges: [], pairs: [], stubs: [], total: 312, hidden: 310 };
    expect(shownLine(around, "provenance", 0)).toBe("Showing 2 of 312. 310 are left out so that it can be read.");
    expect(shownLine({ ...around, total: 2, hidden: 0 }, "provenance", 0)).toBe("All 2 shown.");
    expect(shownLine({ ...around, nodes: [], total: 0, hidden: 0 }, "provenance", 0)).toBe("Nothing to draw here.");
    expect(shownLine({ ...around, nodes: [], total: 0, hidden: 0 }, "answers", 0)).toMatch(/^Nothing to draw: .* nobody disputes/);
  });

  test("say what a stub hides, by kind", () => {
    const byKind = { actor: 9, quote: 0, claim: 1, source: 14 };
    expect(stubWords({ at: watson, hidden: 24, byKind })).toBe("+24 more (9 people and organisations, 1 claim, 14 sources)");
  });

  test("announce a node with its kind and lines, and a line with its ends and grade", () => {
    const { drawing } = goldModel();
    expect(nodeInWords(goldCollection, drawing, watson)).toMatch(/^Michael Watson, person, \d+ lines?\. Enter opens\.$/);
    const told = goldModel({ lens: "actors" }).drawing.lines.find(({ from, line }) => from === watson && line === "told");
    expect(told && lineInWords(goldCollection, told)).toBe("Michael Watson told CNN, stated");
  });
});
