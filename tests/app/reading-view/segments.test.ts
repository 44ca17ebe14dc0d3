import * as fc from "fast-check";
import { expect, test } from "vitest";
import { segments } from "../../../src/app/reading-view/segments.ts";
import { marked } from "../../support/marked.ts";

const textsAndMarks = fc
  .string({ unit: fc.constantFrom("a", "é", "é", " ", "“", "”", "🙂", "👩‍🚒", "\n", "-", "B"), maxLength: 60 })
  .chain((text) =>
    fc.record({
      text: fc.constant(text),
      marks: fc.array(
        fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
        { maxLength: 6 },
      ),
    }),
  );

test("the runs of a text joined are that text, however the marks overlap", () => {
  fc.assert(
    fc.property(textsAndMarks, ({ text, marks }) => {
      const runs = segments(text, { start: 0, end: text.length }, marks);
      expect(runs.map((run) => run.text).join("")).toBe(text);
      for (const run of runs) expect(text.slice(run.start, run.end)).toBe(run.text);
    }),
  );
});

test("every mark covers at least its own words, and no run begins inside a letter", () => {
  fc.assert(
    fc.property(textsAndMarks, ({ text, marks }) => {
      const runs = segments(text, { start: 0, end: text.length }, marks);
      for (const mark of marks.filter(({ start, end }) => start < end)) {
        const covered = runs.filter((run) => run.marks.includes(mark));
        expect(covered[0]?.start).toBeLessThanOrEqual(mark.start);
        expect(covered.at(-1)?.end).toBeGreaterThanOrEqual(mark.end);
      }
      for (const run of runs) expect(run.text).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/);
    }),
  );
});

test("a mark that ends inside a word is widened to the word’s end", () => {
  const text = "The ferries stopped.";
  const [, run] = segments(text, { start: 0, end: text.length }, [{ start: 6, end: 8 }]);
  expect(run?.text).toBe("ferries");
});

test("where two marks overlap, the run between has both", () => {
  const { text, at } = marked("<a>the harbour <b>master</b></a> said");
  const runs = segments(text, { start: 0, end: text.length }, [
    { ...at("a"), name: "a" },
    { ...at("b"), name: "b" },
  ]);
  expect(runs.map((run) => [run.text, run.marks.map(({ name }) => name).join()])).toEqual([
    ["the harbour ", "a"],
    ["master", "a,b"],
    [" said", ""],
  ]);
});
