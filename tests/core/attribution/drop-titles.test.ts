import { expect, test } from "vitest";
import { dropTitles } from "../../../src/core/attribution/drop-titles.ts";
import { attributionLines } from "./read-attributions.ts";

const kept = (text: string, cue: string, content: string): number => {
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  return dropTitles(text, [{ content: [span(content)], cue: [span(cue)], sourceSpan: null, grade: "likely", rule: "test" }]).length;
};

test("the name of a work is not what it says", () => {
  expect(kept("The spot, titled “Arrogant,” ran for a week.", "titled", "“Arrogant,”")).toBe(0);
  expect(attributionLines("The spot, titled, “Arrogant and Out of Touch With Us,” ran for a week.")).toEqual([]);
});

test("what somebody calls it is, and so is what a titled work says", () => {
  expect(kept("Ana Ruiz called the spot “arrogant.”", "called", "“arrogant.”")).toBe(1);
  expect(kept("The spot, titled “Arrogant,” said: “It falls.”", "said", "“It falls.”")).toBe(1);
});
