import { describe, expect, test } from "vitest";
import { toBrat } from "../../../src/core/exports/to-brat.ts";
import { readBrat } from "../../../src/core/imports/read-brat.ts";
import { bridgeGraph } from "../exports/bridge-article.ts";

const files = Object.fromEntries(toBrat(bridgeGraph()).map(({ name, text }) => [name, text]));
const text = files["bridge.txt"] ?? "";
const standoff = files["bridge.ann"] ?? "";

test("what was written in brat's format is read back, every span", () => {
  const { attributions, issues } = readBrat("bridge.ann", text, standoff);
  expect(issues).toEqual([]);
  const quotes = bridgeGraph()
    .nodesOf("quote")
    .toSorted((a, b) => (a.content[0]?.span.start ?? 0) - (b.content[0]?.span.start ?? 0));
  expect(attributions).toEqual(
    quotes.map(({ content, cue, sourceSpan }) => ({
      content: content.map(({ span }) => span),
      cue: cue.map(({ span }) => span),
      source: sourceSpan?.span ?? null,
    })),
  );
});

describe("a damaged file", () => {
  test("names the line whose words are not at their place and keeps the rest", () => {
    const damaged = standoff.replace(/^(T\d+\tCue) (\d+)/m, (_line, head: string, start: string) => `${head} ${Number(start) + 1}`);
    const { attributions, issues } = readBrat("bridge.ann", text, damaged);
    expect(issues).toMatchObject([
      { rule: "brat", place: { line: expect.any(Number) }, message: expect.stringMatching(/is not at its place/) },
    ]);
    expect(attributions).toHaveLength(2);
  });

  test.each(["E1\tAttribution:T9 Content:T8", "what is this", "T1\tContent 5 900000\tx"])("reports %s and does not throw", (line) => {
    expect(readBrat("x.ann", "A text.", line)).toMatchObject({ attributions: [], issues: [{ file: "x.ann", place: { line: 1 } }] });
  });
});
