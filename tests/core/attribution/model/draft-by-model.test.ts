import { describe, expect, test } from "vitest";
import { transitionCount } from "../../../../src/core/attribution/model/crf.ts";
import { readWords } from "../../../../src/core/attribution/clause.ts";
import { draftByModel } from "../../../../src/core/attribution/model/draft-by-model.ts";
import { labelTokens } from "../../../../src/core/attribution/model/label-tokens.ts";
import { labelCount } from "../../../../src/core/attribution/model/labels.ts";
import { mixedModel, shares } from "../../../../src/core/attribution/model/mixed-model.ts";
import type { AttributionModel } from "../../../../src/core/attribution/model/model.ts";
import { stretchesOf } from "../../../../src/core/attribution/model/windows-of.ts";
import { findQuotations } from "../../../../src/core/quotations/find-quotations.ts";
import { marked } from "../../../support/marked.ts";
import { textOf } from "../../../support/tagger.ts";
import { seeded } from "./support/seeded.ts";

/** A model that scores every token alike, or as `scores` says. */
const modelOf = (scores: (tokens: number) => Float32Array): AttributionModel => ({
  version: "model test",
  transitions: new Float32Array(transitionCount),
  cuePrior: new Map(),
  score: ({ length }) => scores(length),
});

/** A model that knows the marked spans, as sure as `score` is high. */
function knowing(source: string, score = 12) {
  const given = marked(source);
  const text = textOf(given.text);
  const spans = { source: given.all("source"), cue: given.all("cue"), content: given.all("content") };
  const labels = labelTokens(text.tokens, [spans], stretchesOf(text));
  const model = modelOf((tokens) => {
    const scores = new Float32Array(tokens * labelCount);
    labels.forEach((label, token) => (scores[token * labelCount + label] = score));
    return scores;
  });
  return draftByModel(readWords(text, findQuotations(text)), model).map((draft) => ({
    ...draft,
    words: [draft.sourceSpan ? [draft.sourceSpan] : [], draft.cue, draft.content]
      .map((part) => part.map(({ start, end }) => given.text.slice(start, end)).join(" … "))
      .join(" | "),
  }));
}

describe("a draft", () => {
  test("is what the model is sure of, and names the model and how it was linked", () => {
    const source = "<source>A teacher from the valley</source> <cue>grumbled</cue> <content>that the lamps were dim</content>.";
    expect(knowing(source)).toMatchObject([
      { words: "A teacher from the valley | grumbled | that the lamps were dim", grade: "stated", rule: "model test: cue beside" },
    ]);
  });

  test("names the quotation marks where they say how far its content goes", () => {
    const source =
      "<content>“The lamps were dim and nobody</content> came to see to them,” <cue>grumbled</cue> <source>a teacher</source>.";
    expect(knowing(source)).toMatchObject([
      { words: "a teacher | grumbled | “The lamps were dim and nobody came to see to them,”", rule: "quotation marks: cue beside" },
    ]);
  });

  test("is less sure where the model is", () => {
    const source = "<source>A teacher from the valley</source> <cue>grumbled</cue> <content>that the lamps were dim</content>.";
    expect(knowing(source, 3.2).map(({ grade }) => grade)).not.toContain("stated");
  });

  test("is likely at least where a name stands beside the cue, and not where a word stands between", () => {
    const grades = (source: string) => knowing(source, 2.1).map(({ grade }) => grade);
    expect(grades("<source>Ana Ruiz</source> <cue>grumbled</cue> <content>that the lamps were dim</content>.")).toEqual(["likely"]);
    expect(grades("<source>A teacher</source> <cue>grumbled</cue> <content>that the lamps were dim</content>.")).toEqual(["open"]);
    expect(grades("<source>Ana Ruiz</source> softly <cue>grumbled</cue> <content>that the lamps were dim</content>.")).toEqual(["open"]);
  });

  test("is not made of a deed beside a bare object", () => {
    expect(knowing("<source>Two towns</source> <cue>have signed</cue> <content>the pact</content>.")).toEqual([]);
  });
});

test("two models count by their shares", () => {
  const [ones, twos] = [1, 2].map((value) => modelOf((tokens) => new Float32Array(tokens * labelCount).fill(value))) as [
    AttributionModel,
    AttributionModel,
  ];
  const text = textOf("No.");
  const features = { length: text.tokens.length, words: [], stems: [], suffixes: [], small: [], byRules: new Uint8Array() };
  const [score] = mixedModel(ones, twos).score(features, [], []);
  expect(score).toBeCloseTo(shares.network + 2 * shares.linear, 5);
});

describe("every span says words of the text, whatever the model says", () => {
  const random = seeded(5);
  const wild = modelOf((tokens) => Float32Array.from({ length: tokens * labelCount }, () => 8 * random() - 4));
  test.each([
    ["an empty article", ""],
    ["quotations left open", "“He said “no\n“and “yes” she\n“asked.\n”” said"],
    ["a word of 10,000 letters", `She said ${"a".repeat(10_000)} was a word.`],
    ["a paragraph of 20,000 words", "the mayor said no, but ".repeat(3400)],
  ])("%s", (_name, given) => {
    const text = textOf(given);
    for (const { content, cue, sourceSpan } of draftByModel(readWords(text, findQuotations(text)), wild)) {
      expect(content.length).toBeGreaterThan(0);
      for (const { start, end } of [...content, ...cue, ...(sourceSpan ? [sourceSpan] : [])]) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.text.length);
      }
    }
  });
});
