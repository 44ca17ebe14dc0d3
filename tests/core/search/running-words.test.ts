import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { GraphNode } from "../../../src/core/graph/schema.ts";
import { atOnce } from "../../../src/core/model/steps.ts";
import { phraseMarks } from "../../../src/core/search/find-marks-in.ts";
import { numberWords } from "../../../src/core/search/number-words.ts";
import { runningWordsOf } from "../../../src/core/search/running-words.ts";
import { searchedTexts } from "../../../src/core/search/searched-texts.ts";
import { plainWords, splitWords } from "../../../src/core/search/split-words.ts";
import { goldGraph } from "../graph/gold-graph.ts";

const pieces = [
  "a",
  "b",
  "B",
  "ab",
  "é",
  "É",
  "e\u0301",
  "ß",
  "'",
  "’",
  "''",
  "`",
  "‘",
  "-",
  "—",
  " ",
  "  ",
  "\u00a0",
  ".",
  "…",
  "”",
  "1",
  "½",
  "𝒶",
  "œ",
  "ς",
];
const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((some) => some.join(""));
const plainTexts = fc.array(fc.constantFrom("pier", "Pier", "O", "Neill", "s", "’", "'", "''", "‘", "-", " ", " ", ", ", "“", "…"), {
  maxLength: 14,
});

describe("the words of a text", () => {
  test("are the same with their places and without", () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: "binary" })), (text) => {
        expect(plainWords(text)).toEqual(splitWords(text).map(({ word }) => word));
      }),
    );
  });

  test("have the numbers that they have in the list, and -1 where they are not in it", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          texts,
          plainTexts.map((some) => some.join("")),
        ),
        fc.array(texts),
        (text, others) => {
          const known = [...new Set([text, ...others].flatMap(plainWords))].filter((_, at) => at % 3 !== 1);
          const numbered: number[] = [];
          const { eachIn, numberOf } = numberWords(known);
          eachIn(text, (number) => numbered.push(number));
          expect(numbered).toEqual(plainWords(text).map((word) => known.indexOf(word)));
          expect(known.map(numberOf)).toEqual([...known.keys()]);
        },
      ),
    );
  });
});

const [quote] = goldGraph().nodesOf("quote");
if (quote === undefined) throw new Error("The gold graph has no quotation.");
/** Quotations whose contents are these parts. */
const nodes = (contents: readonly (readonly string[])[]): readonly GraphNode[] =>
  contents.map((parts) => ({
    ...quote,
    content: parts.map((exact) => ({ source: "source:voter-rolls", span: { start: 0, end: exact.length }, exact })),
  }));
const wordsIn = (all: readonly GraphNode[]): readonly string[] =>
  all.flatMap((node) => searchedTexts(node).flatMap((parts) => parts.flatMap(({ exact }) => plainWords(exact))));

describe("a phrase", () => {
  test("is found in just those nodes where it is marked, whether they were read ahead or not", () => {
    fc.assert(
      fc.property(fc.array(fc.array(texts, { maxLength: 3 }), { maxLength: 5 }), texts, fc.boolean(), (contents, text, isAhead) => {
        const all = nodes(contents);
        const running = runningWordsOf(all, wordsIn(all));
        if (isAhead) atOnce(running.readAhead());
        const phrase = plainWords(text);
        const marked = all.map((node) => phrase.length > 0 && searchedTexts(node).some((parts) => phraseMarks(parts, phrase).length > 0));
        const has = running.hasPhrase(phrase);
        expect(all.map((_, number) => has(number))).toEqual(marked);
      }),
    );
  });

  test("runs over the parts of a broken quotation, and not from one text into the next", () => {
    const all = nodes([["The quay,", "stays shut"], ["stays shut"], ["the quay"], ["stays", "shut"]]);
    const has = runningWordsOf(all, wordsIn(all)).hasPhrase(["quay", "stays"]);
    expect(all.map((_, number) => has(number))).toEqual([true, false, false, false]);
  });

  test("with a word that no text has is nowhere, even where a text has words that are not known", () => {
    const all = nodes([["the quay"]]);
    expect(runningWordsOf(all, ["the"]).hasPhrase(["the", "pier"])(0)).toBe(false);
    expect(runningWordsOf(all, ["the"]).hasPhrase(["the"])(0)).toBe(true);
  });
});
