import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Attribution } from "../../../src/core/model/attribution.ts";
import type { Span } from "../../../src/core/model/span.ts";
import { readAttributions } from "./read-attributions.ts";

const marks = [..."“”‘’\"'.,:;—?!\n", "''", "``", " "];
const plain =
  "he|Ana Ruiz|said|told|CNN|that|asked|to|go|and|warned|arguing|according to|was|who|the|claim|is expected|never|they can say,".split("|");
const odd = ["é", "e\u0301", "👩‍👩‍👧", "İ", "\u200b", "\u00a0", "x".repeat(500)];
const pieces = [...marks, ...plain, ...odd];
const oddText = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((words) => words.join(" "));

const fits = (text: string, { start, end }: Span): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length;

const spansOf = ({ content, cue, sourceSpan, addressee, quoted }: Attribution): readonly Span[] =>
  [...content, ...cue, ...quoted, sourceSpan, addressee].filter((span) => span !== null);

test("every span fits its text, no content is empty, and the order never goes back", () => {
  fc.assert(
    fc.property(fc.oneof(oddText, fc.string({ unit: "binary", maxLength: 80 })), (given) => {
      const { text, attributions } = readAttributions(given);
      let last = 0;
      attributions.forEach((attribution, index) => {
        expect(attribution.content.length).toBeGreaterThan(0);
        for (const span of spansOf(attribution)) expect(fits(text.text, span)).toBe(true);
        const start = attribution.content[0]?.start ?? 0;
        expect(start).toBeGreaterThanOrEqual(last);
        last = start;
        attribution.content
          .slice(1)
          .forEach((part, before) => expect(part.start).toBeGreaterThanOrEqual(attribution.content[before]?.end ?? 0));
        if (attribution.nested !== null) expect(attribution.nested.inside).toBeLessThan(index);
      });
    }),
    { numRuns: 300 },
  );
});

test("the same text gives the same attributions", () => {
  const given = "“We lost,” Lin said, arguing that “nobody” came. “He told me, ‘Go,’” said Ana Ruiz.";
  expect(readAttributions(given).attributions).toEqual(readAttributions(given).attributions);
});

test.each([
  ["a paragraph of 20,000 words without a stop", "he said "],
  ["20,000 verbs without a subject", "and argued "],
  ["10,000 marks", "“"],
  ["10,000 sources without content", "according to Ana, "],
])("%s is read to its end", (_name, piece) => {
  const { text, attributions } = readAttributions(piece.repeat(10_000));
  for (const attribution of attributions) for (const span of spansOf(attribution)) expect(fits(text.text, span)).toBe(true);
});

test("a word of 10,000 letters does not hide the attribution beside it", () => {
  const { attributions, words } = readAttributions(`${"x".repeat(10_000)} fell. “We lost,” Lin said.`);
  expect(attributions.flatMap(({ content }) => content.map(words))).toEqual(["“We lost,”"]);
});
