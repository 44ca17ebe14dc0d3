import { describe, expect, test } from "vitest";
import { adoptUnseen } from "../../../src/core/attribution/adopt-unseen.ts";
import type { Draft } from "../../../src/core/attribution/draft.ts";
import { findQuotations } from "../../../src/core/quotations/find-quotations.ts";
import { textOf } from "../../support/tagger.ts";

const text = "Ruiz told the council that the bridge was old, adding that it would close.";
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const draft = (source: string, cue: string, content: readonly string[], rule: string): Draft => ({
  content: content.map(at),
  cue: [at(cue)],
  sourceSpan: at(source),
  grade: "stated",
  rule,
});
const lines = (drafts: readonly Draft[]) =>
  drafts.map(({ cue, content, grade }) => [...cue, ...content].map(({ start, end }) => text.slice(start, end)).join(" | ") + `, ${grade}`);

const [old, close] = ["that the bridge was old", "that it would close"];
const told = draft("Ruiz", "told", [old], "clause-after-cue");

describe("what the rules find at a cue that the model has not", () => {
  test("takes its content from the model's draft that has it", () =>
    expect(lines(adoptUnseen(text, [], [draft("Ruiz", "adding", [old, close], "model")], [told]))).toEqual([
      `adding | ${close}, stated`,
      `told | ${old}, likely`,
    ]));
  test("takes the place of an attribution inside its content", () => {
    const whole = draft("Ruiz", "told", [`${old}, adding ${close}`], "clause-after-cue");
    expect(lines(adoptUnseen(text, [], [draft("Ruiz", "adding", [close], "model")], [whole]))).toEqual([
      `told | ${old}, adding ${close}, likely`,
    ]);
  });
  test("is left where the model has the cue", () => {
    const model = [draft("Ruiz", "told", [`${old}, adding ${close}`], "model")];
    expect(adoptUnseen(text, [], model, [told])).toBe(model);
  });
  test("is left where the model has nothing of its content", () => {
    const model = [draft("Ruiz", "adding", [close], "model")];
    expect(adoptUnseen(text, [], model, [told])).toBe(model);
  });
  test("is left where it has the lesser part of the model's content", () => {
    const model = [draft("Ruiz", "adding", [`council ${old}, adding ${close}`], "model")];
    expect(adoptUnseen(text, [], model, [told])).toBe(model);
  });
  test("is left where the rule is not sure enough", () => {
    const model = [draft("Ruiz", "adding", [old, close], "model")];
    expect(adoptUnseen(text, [], model, [{ ...told, rule: "bare-clause" }])).toBe(model);
  });
});

describe("what the rules find at a quotation that the model sees nothing of", () => {
  const sentence = "“We closed the old bridge,” Ruiz said.";
  const inSentence = (words: string) => ({ start: sentence.indexOf(words), end: sentence.indexOf(words) + words.length });
  const quotations = findQuotations(textOf(sentence));
  const byRules: Draft = {
    content: [inSentence("“We closed the old bridge,”")],
    cue: [inSentence("said")],
    sourceSpan: inSentence("Ruiz"),
    grade: "stated",
    rule: "cue-after-content",
  };
  test("is an attribution, likely at most", () =>
    expect(adoptUnseen(sentence, quotations, [], [byRules])).toEqual([{ ...byRules, grade: "likely" }]));
  test("is left where the model has a part of it", () => {
    const model: Draft = { ...byRules, content: [inSentence("the old bridge")], cue: [inSentence("closed")], rule: "model" };
    expect(adoptUnseen(sentence, quotations, [model], [byRules])).toEqual([model]);
  });
  test("is left where the rule is often wrong", () =>
    expect(adoptUnseen(sentence, quotations, [], [{ ...byRules, rule: "noun-phrase" }])).toEqual([]));
});
