import { expect, test } from "vitest";
import { roles } from "../../../../src/core/attribution/model/labels.ts";
import { takeInInner } from "../../../../src/core/attribution/model/take-in-inner.ts";
import { markedSpans } from "./support/marked-spans.ts";

function taken(source: string): string[] {
  const { evidence, spans, wordsOf } = markedSpans(source);
  return takeInInner(spans, evidence).map((span) => `${roles[span.role]}: ${wordsOf(span)}`);
}

test("takes a whole attribution beside a cue without content for its content", () => {
  expect(
    taken("<source>A clerk</source> <cue>said</cue> <source>the mayor</source> <cue>told</cue> her <content>to wait</content>."),
  ).toEqual(["source: A clerk", "cue: said", "content: the mayor told her to wait"]);
});

test("takes the clause before a comma for the content of who said so at the sentence's end", () => {
  expect(taken("Nobody came. The pier was closed at noon, <source>a clerk</source> <cue>said</cue>.")).toEqual([
    "content: The pier was closed at noon",
    "source: a clerk",
    "cue: said",
  ]);
});

test("leaves a cue without anything beside it as it is", () => {
  expect(taken("<source>A clerk</source> <cue>spoke</cue> at noon.")).toEqual(["source: A clerk", "cue: spoke"]);
});
