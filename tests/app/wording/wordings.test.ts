import { expect, test } from "vitest";
import { elsewhere, elsewhereWords } from "../../../src/app/wording/elsewhere.ts";
import { stripSentence } from "../../../src/app/wording/strip-sentence.ts";
import { wordingRows } from "../../../src/app/wording/wordings.ts";
import { goldCollection, quoteBeginning } from "../gold-collection.ts";
import { harbourCollection, harbourQuote } from "../harbour-collection.ts";

const collection = harbourCollection();
const cost = harbourQuote("courier-06-06-cost", "The old harbour wall");

test("from whichever wording one comes, all are measured by the fullest and earliest, and stand by date", () => {
  const rows = wordingRows(collection, cost);
  expect(rows.map(({ quote, isBase, alterations }) => [quote.article, isBase ? "base" : alterations.join()])).toEqual([
    ["gull-06-03-interview", "base"],
    ["post-06-05-winter", "shortened"],
    ["courier-06-06-cost", "number-changed"],
    ["herald-06-06-dues", "negation-changed"],
    ["ledger-06-07-quay", "cut-unmarked"],
    ["courier-06-09-correction", "shortened"],
  ]);
  expect(rows.filter(({ isLater }) => isLater)).toHaveLength(5);
});

test("each row’s steps give both wordings back, word for word", () => {
  // Without spaces: “cannot” is two words, of which one can be lost.
  const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.join("");
  const base = harbourQuote("gull-06-03-interview", "The old harbour wall");
  for (const { quote, steps } of wordingRows(collection, cost)) {
    expect(words(steps.map(({ earlier }) => earlier).join(" "))).toEqual(words(base.content.map(({ exact }) => exact).join(" ")));
    expect(words(steps.map(({ later }) => later).join(" "))).toEqual(words(quote.content.map(({ exact }) => exact).join(" ")));
  }
});

test("the strip says how many tellings there are, which one measures and how many differ", () => {
  expect(stripSentence(collection, wordingRows(collection, cost))).toBe(
    "Told 6 times here (6 articles, 1 origin). The fullest wording, and the earliest here, is that of Tarnhaven Gull, 3 Jun 2031; all 5 others differ from it.",
  );
});

test("copies of one text are marked as copies, and the words in them are the same", () => {
  const rows = wordingRows(collection, harbourQuote("herald-06-05-wall", "Three trawlers"));
  expect(rows.filter(({ isBase }) => !isBase).map(({ isCopy, alterations }) => [isCopy, alterations.join()])).toEqual([
    [true, "same"],
    [true, "same"],
  ]);
  expect(stripSentence(collection, rows)).toMatch(
    /^Told 3 times here \(3 articles, 1 origin\)\. Which came first is not known; .*same in each\.$/,
  );
});

test("elsewhere counts other articles, those with other words, and all of them with their origins", () => {
  const found = elsewhere(collection, cost);
  expect(found).toEqual({ articles: 5, altered: 5, where: "6 articles, 1 origin" });
  expect(found && elsewhereWords(found)).toBe("in 5 other articles, altered in all");
  expect(elsewhereWords({ articles: 1, altered: 0, where: "" })).toBe("in 1 other article, unaltered");
  expect(elsewhereWords({ articles: 3, altered: 1, where: "" })).toBe("in 3 other articles, altered in 1");
});

test("two tellings in one article are ordered by their place, and are not elsewhere", () => {
  const gold = goldCollection();
  const quote = quoteBeginning("the data could be used");
  const rows = wordingRows(gold, quote);
  expect(rows.map((row) => row.quote.content[0]?.span.start)).toEqual(
    rows.map((row) => row.quote.content[0]?.span.start).toSorted((a = 0, b = 0) => a - b),
  );
  expect(stripSentence(gold, rows)).toMatch(
    /^Told twice here \(1 article, 1 origin\)\. .* is that of paragraph \d+; the other differs from it\.$/,
  );
  expect(elsewhere(gold, quote)).toBeNull();
});
