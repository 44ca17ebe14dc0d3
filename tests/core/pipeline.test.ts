import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { verifyGraph } from "../../src/core/graph/verify-graph.ts";
import { readGraph } from "../../src/core/graph/read-graph.ts";
import { writeGraph } from "../../src/core/graph/write-graph.ts";
import type { AnalysedArticle } from "../../src/core/model/analysed-article.ts";
import type { Span } from "../../src/core/model/span.ts";
import { analyseArticle, runPipeline } from "../../src/core/pipeline.ts";
import { sha256 } from "../../scripts/sha256.ts";
import { tagger } from "../support/tagger.ts";
import { arbitraryText } from "./arbitrary-article.ts";

const environment = { tagger, sha256, rates: [], issues: [] };
const runs = { numRuns: 150 };

/** Every span in what the stages found, however deep. */
function spansIn(value: unknown): readonly Span[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap(spansIn);
  return "start" in value && "end" in value ? [value as Span, ...inner] : inner;
}

function expectConsistent({ text, quotations, attributions, actors }: AnalysedArticle): void {
  for (const { start, end } of spansIn([text.paragraphs, quotations, attributions, actors]))
    expect(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.text.length).toBe(true);
  for (const { content } of attributions) {
    expect(content.length).toBeGreaterThan(0);
    content.forEach((part, index) => {
      expect(part.start).toBeLessThan(part.end);
      expect(part.start).toBeGreaterThanOrEqual(content[index - 1]?.end ?? 0);
    });
  }
  expect(actors.speakers.map(({ attribution }) => attribution)).toEqual(attributions.map((_, index) => index));
  expect(actors.addressees).toHaveLength(attributions.length);
  const known = (index: number | null) => index === null || (index >= 0 && index < actors.actors.length);
  for (const link of actors.speakers) expect([...link.actors, ...link.candidates].every(known)).toBe(true);
  expect(actors.addressees.every(known)).toBe(true);
  for (const { nested } of attributions) if (nested !== null) expect(attributions[nested.inside]).toBeDefined();
}

describe("whatever the article", () => {
  test("its analysis does not throw, and every span and index in it fits", () => {
    fc.assert(
      fc.property(arbitraryText, (text) => expectConsistent(analyseArticle({ id: "a", text }, { tagger }))),
      runs,
    );
  });

  test("no character but white space stands outside its paragraphs", () => {
    fc.assert(
      fc.property(arbitraryText, (given) => {
        const { text, paragraphs } = analyseArticle({ id: "a", text: given }, { tagger }).text;
        let end = 0;
        for (const paragraph of paragraphs) {
          expect(text.slice(end, paragraph.start).trim()).toBe("");
          end = paragraph.end;
        }
        expect(text.slice(end).trim()).toBe("");
      }),
      runs,
    );
  });

  test("the graph of two holds: every span, every edge, and it survives being written and read", () => {
    fc.assert(
      fc.property(arbitraryText, arbitraryText, (one, other) => {
        const articles = [
          { id: "a", text: one },
          { id: "b", outlet: "The Pier", published: "2031-04-02", text: other },
        ];
        const graph = runPipeline(articles, environment);
        expect(verifyGraph(graph, sha256)).toEqual([]);
        const { graph: back, issues } = readGraph(writeGraph(graph));
        expect(issues).toEqual([]);
        expect(back?.nodes.length).toBe(graph.nodes.length);
      }),
      runs,
    );
  });

  test("the same article gives the same bytes, whatever was read before", () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        const build = () => writeGraph(runPipeline([{ id: "a", text }], environment));
        expect(build()).toBe(build());
      }),
      { numRuns: 40 },
    );
  });
});

test("no articles give an empty graph", () => {
  expect(runPipeline([], environment)).toEqual({ version: 1, nodes: [], edges: [], rates: [], issues: [] });
});

test("progress is told once for each article", () => {
  const told: number[] = [];
  runPipeline(
    ["a", "b", "c"].map((id) => ({ id, text: "The quay stays shut." })),
    { ...environment, onProgress: (done) => told.push(done) },
  );
  expect(told).toEqual([1, 2, 3]);
});
