import { expect, test } from "vitest";
import { quoteParts } from "../../../src/app/wording/quote-parts.ts";
import { goldCollection, quoteBeginning } from "../gold-collection.ts";

test("joined, the runs of each part are its words", () => {
  for (const quote of goldCollection().quotes)
    expect(quoteParts(quote).map((runs) => runs.map(({ text }) => text).join(""))).toEqual(quote.content.map(({ exact }) => exact));
});

test("in a mixed quotation only what stands in marks counts as quoted", () => {
  const runs = quoteParts(quoteBeginning("the data could be used")).flat();
  expect(runs.filter(({ quoted }) => quoted).map(({ text }) => text)).toEqual(['"cudgel"']);
});

test("a hit is marked where it stands in the article", () => {
  const quote = quoteBeginning("the data could be used");
  const start = (quote.content[0]?.span.start ?? 0) + (quote.content[0]?.exact.indexOf("cudgel") ?? 0);
  const runs = quoteParts(quote, [{ start, end: start + "cudgel".length }]).flat();
  expect(runs.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(["cudgel"]);
});
