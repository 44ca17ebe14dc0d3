import { describe, expect, test } from "vitest";
import { textOf, words } from "../../support/tagger.ts";

const sentencesOf = (given: string): readonly string[] => {
  const { text, sentences } = textOf(given);
  return words(text, sentences);
};

describe("words that are said, behind the point of what may be an abbreviation, begin a sentence", () => {
  test.each([
    ["behind “no”", "The mayor said no. “Never,” Galdon said.", ["The mayor said no.", "“Never,” Galdon said."]],
    ["behind a single letter", "It was a Plan B. “We have no time,” she said.", ["It was a Plan B.", "“We have no time,” she said."]],
    ["behind a country", "It is in the U.S. “We have no time,” she said.", ["It is in the U.S.", "“We have no time,” she said."]],
    ["behind a suffix", "She met Ben Cole Jr. “We have no time,” she said.", ["She met Ben Cole Jr.", "“We have no time,” she said."]],
    ["with straight marks", 'It passed at 9 p.m. "We did it," Ruiz said.', ["It passed at 9 p.m.", '"We did it," Ruiz said.']],
  ])("%s", (_where, text, sentences) => expect(sentencesOf(text)).toEqual(sentences));
  test.each([
    ["a nickname behind a title", "Gen. “Mad Dog” Marsh met the mayor."],
    ["a nickname behind an initial", "They met J. “Bill” Cole, a pilot."],
    ["what is said behind a title", "It was Sen. “Nobody asked me,” as they called him."],
  ])("%s begins none", (_what, text) => expect(sentencesOf(text)).toEqual([text]));
});

test("the point that ends a sentence is no part of the word in front of it", () => {
  const { text, tokens, sentences } = textOf("The mayor chose Plan B. “Never,” Galdon said.");
  const read = words(text, tokens);
  expect(sentences.map(({ from, to }) => read.slice(from, to).join(" "))).toEqual([
    "The mayor chose Plan B .",
    "“ Never , ” Galdon said .",
  ]);
});
