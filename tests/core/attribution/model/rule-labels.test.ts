import { expect, test } from "vitest";
import { transitionCount } from "../../../../src/core/attribution/model/crf.ts";
import { draftByModel } from "../../../../src/core/attribution/model/draft-by-model.ts";
import { readWords } from "../../../../src/core/attribution/clause.ts";
import { draftByRules } from "../../../../src/core/attribution/draft-by-rules.ts";
import { labelCount, labelNames, roles, spansOfLabels } from "../../../../src/core/attribution/model/labels.ts";
import { eachFeatureRows } from "../../../../src/core/attribution/model/linear/linear-features.ts";
import { ruleLabels, type RuleLabels } from "../../../../src/core/attribution/model/rule-labels.ts";
import { articleFeatures } from "../../../../src/core/attribution/model/token-features.ts";
import { stretchesOf } from "../../../../src/core/attribution/model/windows-of.ts";
import { findQuotations } from "../../../../src/core/quotations/find-quotations.ts";
import { textOf } from "../../../support/tagger.ts";

const text = textOf("Nobody swam in May. The mayor of Tarnhaven said that the pier was closed.\nIt rained.");
const quotations = findQuotations(text);
const stretches = stretchesOf(text);
const labels = ruleLabels(text, draftByRules(readWords(text, quotations)), stretches);

test("the rules' drafts are labels, and what they leave is outside", () => {
  const spans = spansOfLabels(labels).map(({ role, from, to }) => [
    roles[role],
    text.text.slice(text.tokens[from]?.start, text.tokens[to - 1]?.end),
  ]);
  expect(spans).toEqual([
    ["source", "The mayor of Tarnhaven"],
    ["cue", "said"],
    ["content", "that the pier was closed"],
  ]);
  expect(labels).toHaveLength(text.tokens.length);
});

test("what the rules take a word for is part of its features and of its neighbours', of no other's", () => {
  const rowsWith = (byRules: RuleLabels): string[] => {
    const rows: string[] = [];
    eachFeatureRows(
      articleFeatures(text, quotations, byRules, () => 0),
      stretches,
      (_, own) => rows.push(own.join()),
    );
    return rows;
  };
  const without = rowsWith(new Uint8Array(text.tokens.length));
  const cue = new Uint8Array(text.tokens.length);
  cue[9] = labelNames.indexOf("B-cue");
  const changed = rowsWith(cue).flatMap((rows, token) => (rows === without[token] ? [] : [token]));
  expect(changed).toEqual([8, 9, 10]);
});

test("the model reads what the rules find in the article", () => {
  let read: RuleLabels | null = null;
  draftByModel(readWords(text, quotations), {
    version: "model test",
    transitions: new Float32Array(transitionCount),
    cuePrior: new Map(),
    score: ({ byRules, length }) => {
      read = byRules;
      return new Float32Array(length * labelCount);
    },
  });
  expect(read).toEqual(labels);
});
