import { describe, expect, test } from "vitest";
import { transitionCount } from "../../../../src/core/attribution/model/crf.ts";
import { labelCount } from "../../../../src/core/attribution/model/labels.ts";
import { eachFeatureRows, featureCount, rowCount } from "../../../../src/core/attribution/model/linear/linear-features.ts";
import { linearModel, readLinearWeights, writeLinearWeights } from "../../../../src/core/attribution/model/linear/linear-model.ts";
import { articleFeatures } from "../../../../src/core/attribution/model/token-features.ts";
import { stretchesOf } from "../../../../src/core/attribution/model/windows-of.ts";
import { findQuotations } from "../../../../src/core/quotations/find-quotations.ts";
import { loadKernel } from "../../../../src/kernel/load-kernel.ts";
import { textOf } from "../../../support/tagger.ts";
import { seeded } from "./support/seeded.ts";

const random = seeded(3);
const weights = {
  version: "linear test",
  transitions: Float32Array.from({ length: transitionCount }, () => Math.fround(random())),
  cuePrior: new Map([
    ["say", 10],
    ["café", 4],
  ]),
  step: 0.25,
  rows: Int8Array.from({ length: rowCount * labelCount }, () => Math.floor(11 * random()) - 5),
};
const file = writeLinearWeights(weights);

const text = textOf("“The pier is closed,” said Odo Brand.\nNobody came. He shrugged.");
const features = articleFeatures(text, findQuotations(text), new Uint8Array(text.tokens.length), () => 0);

test("a token's score is the sum of its features' rows", () => {
  const scores = linearModel(weights).score(features, [], stretchesOf(text));
  const seen: number[] = [];
  eachFeatureRows(features, stretchesOf(text), (token, rows) => {
    seen.push(token);
    expect(rows).toHaveLength(featureCount);
    for (let label = 0; label < labelCount; label++) {
      const sum = rows.reduce((all, row) => all + (weights.rows[row * labelCount + label] ?? 0), 0);
      expect(scores[token * labelCount + label]).toBeCloseTo(sum * weights.step, 4);
    }
  });
  expect(seen).toEqual(text.tokens.map((_, index) => index));
});

test("what stands in another paragraph makes no difference", () => {
  const [first] = stretchesOf(text);
  const alone = textOf("“The pier is closed,” said Odo Brand.");
  const model = linearModel(weights);
  const own = model.score(
    articleFeatures(alone, findQuotations(alone), new Uint8Array(alone.tokens.length), () => 0),
    [],
    stretchesOf(alone),
  );
  expect(model.score(features, [], stretchesOf(text)).slice(0, (first?.to ?? 0) * labelCount)).toEqual(own);
});

test("the kernel gives the same scores, of one word, of paragraphs of every length and of more than it sums at a time", async () => {
  const model = linearModel(weights);
  const onKernel = linearModel(weights, await loadKernel());
  const sentence = "Odo Brand said the pier, closed since May, would open again “before the first frost”.";
  const paragraphs = Array.from({ length: 600 }, (_, at) =>
    sentence
      .split(" ")
      .slice(at % 14)
      .join(" "),
  );
  for (const words of ["Nobody", paragraphs.slice(0, 3).join("\n"), paragraphs.join("\n")]) {
    const read = textOf(words);
    const byRules = Uint8Array.from(read.tokens, (_, at) => at % labelCount);
    const found = articleFeatures(read, findQuotations(read), byRules, (stem) => stem.length);
    const some = stretchesOf(read).filter((_, at) => at % 5 !== 4); // what is in none has no score
    expect(onKernel.score(found, [], some)).toEqual(model.score(found, [], some));
  }
});

/** A million numbers, which `toEqual` looks at for seconds. */
const sameBytes = (a: Int8Array, b: Int8Array): boolean => a.length === b.length && a.every((byte, at) => byte === b[at]);

describe("the weights file", () => {
  test("gives back what was written", () => {
    const { rows, ...facts } = readLinearWeights(file);
    const { rows: written, ...known } = weights;
    expect(facts).toEqual(known);
    expect(sameBytes(rows, written)).toBe(true);
  });

  test("is read from the middle of a larger buffer", () => {
    const larger = new Uint8Array(file.length + 100);
    larger.set(file, 37);
    expect(sameBytes(readLinearWeights(larger.subarray(37, 37 + file.length)).rows, weights.rows)).toBe(true);
  });

  test.each([
    ["empty", () => new Uint8Array(0), /not one of Sayso's/],
    ["another file", () => new Uint8Array(2000).fill(65), /not one of Sayso's/],
    ["cut short", () => file.slice(0, -1), /bytes and should have/],
    ["damaged", () => file.map((byte, at) => (at === file.length - 99 ? byte ^ 1 : byte)), /checksum/],
    ["of another layout", () => file.map((byte, at) => (at === 8 ? 9 : byte)), /layout is 9/],
  ])("that is %s is refused, and the message says why", (_name, bytes, why) => expect(() => readLinearWeights(bytes())).toThrow(why));
});
