import { describe, expect, test } from "vitest";
import { readWords } from "../../../../src/core/attribution/clause.ts";
import { draftByRules } from "../../../../src/core/attribution/draft-by-rules.ts";
import { roles } from "../../../../src/core/attribution/model/labels.ts";
import { coordinatedClauses, partCoordinated } from "../../../../src/core/attribution/model/part-coordinated.ts";
import { ruleLabels } from "../../../../src/core/attribution/model/rule-labels.ts";
import { trimSpans } from "../../../../src/core/attribution/model/trim-spans.ts";
import { agreedSpans, leastFor, weighSpans } from "../../../../src/core/attribution/model/weigh-spans.ts";
import { stretchesOf } from "../../../../src/core/attribution/model/windows-of.ts";
import { markedSpans } from "./support/marked-spans.ts";

const parted = (source: string): string[] => {
  const { text, quotations, quoted, spans, wordsOf } = markedSpans(source);
  const clauses = coordinatedClauses(text, draftByRules(readWords(text, quotations)), quoted);
  return partCoordinated(spans, clauses).map((span) => `${roles[span.role]}: ${wordsOf(span)}`);
};

const trimmed = (source: string): string[] => {
  const { text, spans, wordsOf } = markedSpans(source);
  return trimSpans(text, spans).map(wordsOf);
};

describe("a coordinated clause", () => {
  test("with a source and a cue of its own ends the content before it", () => {
    const source = "<source>She</source> <cue>said</cue> <content>that the pier was safe, but the mayor denied that it was open</content>.";
    expect(parted(source)).toEqual([
      "source: She",
      "cue: said",
      "content: that the pier was safe",
      "source: the mayor",
      "cue: denied",
      "content: that it was open",
    ]);
  });

  test("without a cue stays in the content", () => {
    const source = "<source>She</source> <cue>said</cue> <content>that the pier was safe, but the harbour was empty</content>.";
    expect(parted(source)).toHaveLength(3);
  });
});

describe("a span is trimmed", () => {
  test("of whom is asked, and when", () => {
    expect(trimmed("<source>The board</source> <cue>asked</cue> <content>the council in May to explain the delay</content>.")).toEqual([
      "The board",
      "asked",
      "to explain the delay",
    ]);
  });

  test("of what a relative clause without a pronoun is about, and of the main clause's verb behind it", () => {
    const source = "<source>The lift the council</source> <cue>wants</cue> <content>to use for freight is full of rust</content>.";
    expect(trimmed(source)).toEqual(["the council", "wants", "to use for freight"]);
  });

  test("of no relative clause that has its own verb: who speaks comes before it", () => {
    const source = "“It fell again,” <cue>said</cue> <source>Ana Ruiz, a clerk at Dorrin, who rates the share a “sell”</source>.";
    expect(trimmed(source)).toEqual(["said", "Ana Ruiz, a clerk at Dorrin, who rates the share a “sell”"]);
  });

  test("of nothing else", () => {
    expect(trimmed("<source>The head of the board</source> <cue>said</cue> <content>the council has to explain it</content>.")).toEqual([
      "The head of the board",
      "said",
      "the council has to explain it",
    ]);
  });
});

describe("a span's probability", () => {
  const { text, quotations, spans } = markedSpans("<source>The mayor</source> <cue>denied</cue> <content>that it was open</content>.");
  const stretches = stretchesOf(text);
  const agreed = agreedSpans(ruleLabels(text, draftByRules(readWords(text, quotations)), stretches), stretches);

  test("is higher where the rules find the same span", () => {
    const [source, cue] = weighSpans(spans, agreed, 0);
    const [alone] = weighSpans(spans, new Set(), 0);
    expect(source?.probability).toBeGreaterThan(alone?.probability ?? 1);
    expect(cue?.probability).toBe(source?.probability);
  });

  test("keeps its order, and stays between 0 and 1", () => {
    const given = [0, 1e-6, 0.2, 0.5, 0.9, 1].map((probability) => ({ role: 0, from: 0, to: 1, probability }));
    const weighed = weighSpans(given, new Set(), 0).map(({ probability }) => probability);
    expect(weighed).toEqual(weighed.toSorted((a, b) => a - b));
    weighed.forEach((probability) => expect(probability > 0 && probability < 1).toBe(true));
  });

  test("never rises to a bound from below what is looked at", () => {
    const [mayor] = spans;
    const below = { role: 0, from: mayor?.from ?? 0, to: mayor?.to ?? 0, probability: leastFor(0.3) - 1e-6 };
    expect(weighSpans([below], agreed, 0)[0]?.probability).toBeLessThan(0.3);
  });
});
