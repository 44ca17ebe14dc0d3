import { expect, test } from "vitest";
import { articleFeatures, smallColumns } from "../../../../src/core/attribution/model/token-features.ts";
import { wordForms } from "../../../../src/core/attribution/model/word-forms.ts";
import { findQuotations } from "../../../../src/core/quotations/find-quotations.ts";
import { textOf } from "../../../support/tagger.ts";

const featuresOf = (source: string) => {
  const text = textOf(source);
  return articleFeatures(text, findQuotations(text), new Uint8Array(text.tokens.length), () => 0);
};

const column = (name: string) => smallColumns.findIndex((found) => found.name === name);

test("reads the forms of one word alike, and apart from others", () => {
  const stems = ["argue", "argued", "Arguing", "ARGUES"].map((word) => wordForms(word).stem);
  expect(new Set(stems).size).toBe(1);
  expect(["said", "says", "saying"].map((word) => wordForms(word).stem)).toEqual(["say", "say", "say"]);
  expect(["denied", "denies", "deny"].map((word) => wordForms(word).stem)).toEqual(["deni", "deni", "deni"]);
  expect(wordForms("1,250").word).toBe("0,000");
});

test("gives straight marks the direction of the quotation they belong to", () => {
  const curly = featuresOf("“The pier is closed,” Odo Brand said.");
  const straight = featuresOf('"The pier is closed," Odo Brand said.');
  const doubled = featuresOf("''The pier is closed,'' Odo Brand said.");
  expect(straight.words).toEqual(curly.words);
  expect(straight.words[0]).toBe("``");
  expect(straight.words[6]).toBe("''");
  expect(straight.small).toEqual(curly.small);
  expect(doubled.words).toEqual(curly.words);
});

test("tells a quotation that nothing closes from one that is closed", () => {
  const quote = column("quote");
  const closed = featuresOf("“The pier is closed for good.” Brand said so.").small[quote];
  const unclosed = featuresOf("“The pier is closed for good. Brand said so.").small[quote];
  expect(closed?.[0]).not.toBe(unclosed?.[0]);
  expect(new Set(unclosed?.slice(4)).size).toBe(1);
});

test("keeps every small number within its column", () => {
  const text = textOf("“‘No’ is all she said,” he said.\n" + "A, “b” c. ".repeat(50) + "\n“Open\n“And open again.”\n'' stray");
  const { small } = articleFeatures(text, findQuotations(text), new Uint8Array(text.tokens.length), () => 10);
  small.forEach((values, index) => expect(Math.max(...values)).toBeLessThan(smallColumns[index]?.size ?? 0));
});

test("reads an empty article, and a word of 10,000 letters", () => {
  expect(featuresOf("").length).toBe(0);
  const long = featuresOf(`She said ${"a".repeat(10_000)} was a word.`);
  expect(Math.max(...long.words.map((word) => word.length))).toBeLessThan(30);
});
