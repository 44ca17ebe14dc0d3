import * as fc from "fast-check";
import { expect, test } from "vitest";
import { diffWords, toDiffSteps } from "../../../src/core/repeats/diff-words.ts";
import { groupCopies } from "../../../src/core/repeats/group-copies.ts";
import { repeatFinder, type LooseQuotation } from "../../../src/core/repeats/repeat-finder.ts";
import { wordsIn } from "../../../src/core/repeats/words-in.ts";

const find = (quotations: readonly LooseQuotation[]) => {
  const finder = repeatFinder();
  for (const one of quotations) finder.add(one);
  return [...finder.find()];
};
const pairs = (quotations: readonly LooseQuotation[]) =>
  find(quotations)
    .map(({ a, b }) => [a, b].toSorted().join(" "))
    .toSorted();

const vocabulary =
  "harbour wall ferry crew winter storm pier council stone debt trawler basin tide net rope island budget engineer vote berth".split(" ");
const wording = fc.array(fc.constantFrom(...vocabulary), { minLength: 10, maxLength: 24 }).map((words) => words.join(" "));
const anyText = fc.string({ unit: "grapheme", maxLength: 120 });

test("a quotation is a repeat of itself", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...vocabulary), { minLength: 8 }), (words) => {
      const text = words.join(" ");
      expect(
        find([
          { id: "a", text },
          { id: "b", text: text.toUpperCase() },
        ]),
      ).toMatchObject([{ a: "b", b: "a", change: "typography", score: 1 }]);
    }),
  );
});

test("the order of the input changes nothing but order, where dates or lengths tell which comes first", () => {
  fc.assert(
    fc.property(fc.uniqueArray(wording, { minLength: 2, maxLength: 8, selector: (text) => text.split(" ").length }), (texts) => {
      const quotations = texts.flatMap((text, at) => [
        { id: `q${at}`, text },
        { id: `c${at}`, text: text.split(" ").slice(0, -2).join(" "), date: "2031-06-02" },
      ]);
      expect(pairs(quotations.toReversed())).toEqual(pairs(quotations));
    }),
    { numRuns: 40 },
  );
});

test("a diff gives each side back, word for word, and its places hold those words", () => {
  fc.assert(
    fc.property(anyText, anyText, (one, other) => {
      const [earlier, later] = [one, other].map((text) => wordsIn(text, [{ start: 0, end: text.length }]));
      const steps = diffWords(earlier ?? [], later ?? []);
      expect(steps.flatMap((step) => step.earlier)).toEqual(earlier);
      expect(steps.flatMap((step) => step.later)).toEqual(later);
      const placed = toDiffSteps(steps);
      const given = placed.flatMap((step) => (step.later === null ? [] : wordsIn(other, [step.later])));
      expect(given.map(({ key }) => key)).toEqual(later?.map(({ key }) => key));
    }),
  );
});

test("names, empty quotations and what stands in two mouths by chance are no repeats", () => {
  expect(
    find([
      { id: "a", text: "" },
      { id: "b", text: "" },
      { id: "c", text: "…" },
    ]),
  ).toEqual([]);
  expect(
    find([
      { id: "a", text: "Mayor Odile Marchetti" },
      { id: "b", text: "Mayor Odile Marchetti" },
    ]),
  ).toEqual([]);
  expect(
    pairs(["Ana", "Ben"].map((speaker, at) => ({ id: speaker, text: "We will leave no stone unturned", speaker, article: `a${at}` }))),
  ).toEqual([]);
});

test("a quotation of 20,000 words is compared like any other", () => {
  const long = Array.from({ length: 20_000 }, (_, at) => `${vocabulary[(at * 7) % 20]}${at % 977}`);
  const found = find([
    { id: "long", text: long.join(" ") },
    { id: "longer", text: ["well", ...long.slice(0, 9000), "anyhow", ...long.slice(9000)].join(" ") },
    { id: "piece", text: long.slice(400, 430).join(" ") },
  ]);
  expect(found.map(({ a, b }) => `${a} ${b}`)).toEqual(expect.arrayContaining(["long longer", "piece longer"]));
});

test("a merged quotation names both it is made from", () => {
  const first = "The harbour wall will be mended with stone from the quarry at Ostrand before the winter storms return";
  const second = "Nobody on the council has read the engineer's report about the ferry berth and the northern basin";
  const merged = `${first.split(" ").slice(0, 9).join(" ")} ${second.split(" ").slice(8).join(" ")}`;
  expect(
    find([
      { id: "first", text: first },
      { id: "second", text: second },
      { id: "merged", text: merged },
    ]),
  ).toMatchObject([{ a: "merged", b: "first", also: "second", change: "spliced" }]);
});

test("what two shorter quotations make up is the longer wording of both, not put together from them", () => {
  const first = "The harbour wall will be mended with stone from the quarry at Ostrand";
  const second = "nobody on the council has read the engineer's report about the ferry berth";
  const found = find([
    { id: "whole", text: `${first}, and ${second}` },
    { id: "first", text: first },
    { id: "second", text: second },
  ]);
  expect(found.map(({ a, b, also }) => [a, b, also])).toEqual([
    ["first", "whole", undefined],
    ["second", "whole", undefined],
  ]);
});

test("a run of common words with one telling word among them is enough where it is long", () => {
  const text = "There were those of us who felt you could not be there with them";
  expect(
    pairs([
      { id: "a", text },
      { id: "b", text: text.replace("could", "should") },
      { id: "c", text: "felt you could" },
    ]),
  ).toEqual(["a b"]);
});

test("articles that share their text are one group, a cut one too, and others are none", () => {
  const story = Array.from({ length: 120 }, (_, at) => vocabulary[(at * at + at) % 20]).join(" ");
  const other = Array.from({ length: 120 }, (_, at) => vocabulary[(at * 3 + 1) % 19]).join(" ");
  expect(groupCopies([story, other, story.slice(0, story.length / 2), ""])).toEqual([0, 1, 0, 3]);
});
