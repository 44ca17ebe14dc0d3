import * as fc from "fast-check";
import { expect, test } from "vitest";
import { normalise } from "../../../src/core/text/normalise.ts";
import { originalSpan, rewrittenSpan } from "../../../src/core/text/rewrite.ts";

const odd = fc.string({ unit: fc.constantFrom("a", "b", " ", "\r\n", "\u00a0", "\u200b", "e\u0301", "\u{1F6A2}", "“", "\n", "\ufeff") });

test("a span of the normalised text is found again from where it was", () => {
  fc.assert(
    fc.property(odd, fc.nat(), fc.nat(), (given, a, b) => {
      const { text, changes } = normalise(given);
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].toSorted((x, y) => x - y) as [number, number];
      const back = rewrittenSpan(changes, originalSpan(changes, { start, end }));
      if (start < end) expect(text.slice(back.start, back.end)).toBe(text.slice(start, end));
    }),
    { numRuns: 2000 },
  );
});

test("a span never leaves the normalised text", () => {
  fc.assert(
    fc.property(odd, fc.nat(), fc.nat(), (given, a, b) => {
      const { text, changes } = normalise(given);
      const [start, end] = [a % (given.length + 1), b % (given.length + 1)].toSorted((x, y) => x - y) as [number, number];
      const span = rewrittenSpan(changes, { start, end });
      expect(span.start).toBeLessThanOrEqual(span.end);
      expect(span.end).toBeLessThanOrEqual(text.length);
    }),
  );
});
