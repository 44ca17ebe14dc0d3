import { expect, test } from "vitest";
import { findRepeats } from "../../../src/core/repeats/find-repeats.ts";
import { goldArticle } from "../../support/gold-article.ts";

const found = goldArticle();
const at = (id: string) => ({ article: 0, attribution: found.gold.attributions.findIndex((one) => one.id === id) });

test("finds in the shipped article the one statement that comes twice, reworded, with its diff", () => {
  const repeats = findRepeats([found.article], found.linked);
  expect(repeats).toMatchObject([{ earlier: at("A9"), later: at("A14"), order: "known", alterations: ["reworded"] }]);
  const words = repeats[0]?.diff.flatMap(({ op, later }) =>
    op === "same" && later !== null ? [found.article.text.text.slice(later.start, later.end)] : [],
  );
  expect(words).toContain('as a "cudgel" to');
});
