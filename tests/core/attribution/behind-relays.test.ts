import { expect, test } from "vitest";
import { behindRelays } from "../../../src/core/attribution/behind-relays.ts";
import type { Draft } from "../../../src/core/attribution/draft.ts";
import { textAt, type Span } from "../../../src/core/model/span.ts";

const linesOf = (text: string, given: readonly (readonly [source: string, cue: string, content: string])[]): readonly string[] => {
  const span = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const drafts = given.map(([source, cue, content]): Draft => ({
    sourceSpan: span(source),
    cue: [span(cue)],
    content: [span(content)],
    grade: "likely",
    rule: "test",
  }));
  return behindRelays(text, drafts).map(
    ({ sourceSpan, content }) => `${sourceSpan ? textAt(text, sourceSpan) : ""}: ${content.map((part) => textAt(text, part)).join(" … ")}`,
  );
};

test("a quotation goes on behind those who heard it", () =>
  expect(
    linesOf("“You are lazy,” Finch said, according to two people who were there. “We built it.”", [
      ["Finch", "said", "“You are lazy,”"],
      ["two people who were there", "according to", "“We built it.”"],
    ]),
  ).toEqual(["Finch: “You are lazy,” … “We built it.”"]));

test("what they say before it, or where nobody else speaks, is theirs", () => {
  expect(
    linesOf("Finch said he was done, according to an aide. The mill closed in May.", [
      ["Finch", "said", "he was done"],
      ["an aide", "according to", "The mill closed in May"],
    ]),
  ).toEqual(["Finch: he was done", "an aide: The mill closed in May"]);
  expect(linesOf("The mill closed, according to an aide. “It is over.”", [["an aide", "according to", "“It is over.”"]])).toEqual([
    "an aide: “It is over.”",
  ]);
});
