import { expect, test } from "vitest";
import { readCitron } from "../../../src/core/imports/read-citron.ts";

const text = "\u{1F6A2} “The pier is safe,” said Mayor Ada Quill. “The pier is safe,” she said again.";
const at = (words: string, from = 0) => {
  const start = Array.from(text.slice(0, text.indexOf(words, from))).length;
  return { start, end: start + words.length, text: words };
};
const file = (quotes: readonly object[]) => JSON.stringify({ text, quotes });
const wordsOf = (spans: readonly { start: number; end: number }[]) => spans.map(({ start, end }) => text.slice(start, end));

test("reads a quote at its code points, an emoji before it", () => {
  const read = readCitron("a.json", file([{ cue: at("said"), sources: [at("Mayor Ada Quill")], contents: [at("“The pier is safe,”")] }]));
  if (!("attributions" in read)) throw new Error(JSON.stringify(read.issues));
  const [attribution] = read.attributions;
  expect(wordsOf(attribution?.content ?? [])).toEqual(["“The pier is safe,”"]);
  expect(wordsOf(attribution?.cue ?? [])).toEqual(["said"]);
  expect(wordsOf(attribution?.source ? [attribution.source] : [])).toEqual(["Mayor Ada Quill"]);
});

test("finds words by themselves where the offsets count tokens, if they stand there once", () => {
  const read = readCitron("a.json", file([{ cue: null, sources: [], contents: [{ start: 1, end: 3, text: "she said again" }] }]));
  expect(read).toMatchObject({ attributions: [{ cue: [], source: null }], issues: [] });
});

test("does not guess between two places of the same words", () => {
  const read = readCitron("a.json", file([{ cue: null, sources: [], contents: [{ start: 1, end: 3, text: "“The pier is safe,”" }] }]));
  expect(read).toMatchObject({
    attributions: [],
    issues: [{ severity: "warning", message: expect.stringMatching(/Quote 1 .*could not be placed/) }],
  });
});

test.each([
  ["{", /not JSON/],
  ["{}", /not Citron's format: text/],
  ['{"text":"a","quotes":[{"contents":"x"}]}', /not Citron's format: quotes\.0\.contents/],
])("says what is wrong with %s", (json, message) => {
  expect(readCitron("a.json", json).issues).toMatchObject([{ severity: "error", file: "a.json", message: expect.stringMatching(message) }]);
});
