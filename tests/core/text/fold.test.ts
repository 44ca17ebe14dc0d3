import * as fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "../../../src/core/text/fold.ts";
import { originalSpan } from "../../../src/core/text/rewrite.ts";

const oddUnit = fc.constantFrom(
  "A",
  "é",
  "e\u0301",
  "…",
  "  ",
  "“",
  "''",
  "İ",
  "x",
  "\u200b",
  "—",
  "｢",
  "ﬁ",
  "Σ",
  "Ǆ",
  "\n",
  "👨‍👩‍👧",
  "\ud800",
);
const folded = (text: string) => fold(text).text;

test("folds case", () => expect(folded("The DOJ")).toBe("the doj"));
test("makes curly marks straight", () => expect(folded("“It’s,” ‘no’ ''yes''")).toBe(`"it's," 'no' "yes"`));
test("makes every dash a hyphen", () => expect(folded("a — b – c -- d‑e")).toBe("a - b - c - d-e"));
test("spells out an ellipsis", () => expect(folded("well…")).toBe("well..."));
test("drops diacritics", () => expect(folded("Renée Żółć İstanbul")).toBe("renee zołc istanbul"));
test("makes white space one space", () => expect(folded("a\n\n b\u00a0c")).toBe("a b c"));
test("composes compatibility forms", () => expect(folded("ﬁne ２０")).toBe("fine 20"));
test("drops characters without width", () => expect(folded("za\u200bno")).toBe("zano"));
test("leads back to the words as they stand", () => {
  const text = "He said… “İt is Renée’s,”  twice";
  const { text: plain, changes } = fold(text);
  const start = plain.indexOf("renee's");
  const span = originalSpan(changes, { start, end: start + "renee's".length });
  expect(text.slice(span.start, span.end)).toBe("Renée’s");
});
test("folds one wording alike in every typography", () => expect(folded("“It’s — well…”")).toBe(folded(`"It's - well..."`)));
test("every folded stretch leads back to words that fold to it", () => {
  fc.assert(
    fc.property(fc.array(oddUnit, { maxLength: 20 }), fc.nat(20), (parts, cut) => {
      const text = parts.join("");
      const { text: plain, changes } = fold(text);
      const span = originalSpan(changes, { start: 0, end: Math.min(cut, plain.length) });
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeLessThanOrEqual(text.length);
      expect(originalSpan(changes, { start: 0, end: plain.length }).end).toBeLessThanOrEqual(text.length);
    }),
  );
});

test("plain text folds as it does beside letters that are not", () => {
  fc.assert(fc.property(fc.string({ maxLength: 40 }), (text) => folded(`${text}é`) === `${folded(text)}e`));
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("A", "b", "'", "-", "`", " ", '"', "1", "."), maxLength: 12 }),
      (text) => folded(`${text}é`) === `${folded(text)}e`,
    ),
  );
});
