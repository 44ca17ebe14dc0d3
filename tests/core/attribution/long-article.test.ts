import { describe, expect, test } from "vitest";
import { findAttributions } from "../../../src/core/attribution/find-attributions.ts";
import { leftToRulesNote, longestForModel } from "../../../src/core/attribution/long-article.ts";
import { transitionCount } from "../../../src/core/attribution/model/crf.ts";
import { labelCount } from "../../../src/core/attribution/model/labels.ts";
import type { AttributionModel } from "../../../src/core/attribution/model/model.ts";
import { findQuotations } from "../../../src/core/quotations/find-quotations.ts";
import { textOf } from "../../support/tagger.ts";

const sentence = "“The lamps are out,” said Orla Venn.\n";
const long = sentence.repeat(3) + "\n".repeat(longestForModel);

/** A model that finds nothing, and counts how often it is asked. */
function counting() {
  const asked = { times: 0 };
  const model: AttributionModel = {
    version: "model test",
    transitions: new Float32Array(transitionCount),
    cuePrior: new Map(),
    score: ({ length }) => {
      asked.times++;
      return new Float32Array(length * labelCount);
    },
  };
  return { asked, model };
}

const read = (given: string, model: AttributionModel) => {
  const text = textOf(given);
  return findAttributions(text, findQuotations(text), model);
};

describe("an article longer than a model reads", () => {
  test("is left to the rules, which find each of its quotations and name themselves", () => {
    const { asked, model } = counting();
    const found = read(long, model);
    expect(asked.times).toBe(0);
    expect(found).toHaveLength(3);
    expect(new Set(found.map(({ rule }) => rule))).toEqual(new Set(["inverted-cue"]));
  });

  test("is noted with its length and what to do", () => {
    const note = leftToRulesNote({ id: "long", text: long }, "long.txt");
    expect(note).toMatchObject({ rule: "left-to-rules", severity: "note", file: "long.txt" });
    expect(note?.message).toContain(long.length.toLocaleString("en"));
  });
});

describe("an article that a model reads", () => {
  test("is asked of the model, and nothing is noted", () => {
    const { asked, model } = counting();
    read(sentence, model);
    expect(asked.times).toBe(1);
    expect(leftToRulesNote({ id: "short", text: sentence }, "short.txt")).toBeNull();
  });
});
