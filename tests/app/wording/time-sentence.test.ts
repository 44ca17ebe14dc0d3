import { expect, test } from "vitest";
import { timeSentence } from "../../../src/app/wording/time-sentence.ts";
import { timeLine } from "../../../src/core/graph/time-line.ts";
import { goldCollection } from "../gold-collection.ts";
import { harbourCollection, harbourQuote } from "../harbour-collection.ts";

test("the sentence over a line of time says when, in how many outlets, and for how many quotations no date is known", () => {
  const { graph } = harbourCollection();
  const interview = harbourQuote("gull-06-03-interview", "The old harbour wall");
  const cost = harbourQuote("courier-06-06-cost", "The old harbour wall");
  const line = timeLine(graph, [interview, cost]);
  expect(timeSentence(line)).toBe("From 3 Jun 2031 to 6 Jun 2031, in 2 outlets. Nothing for 2 days after 3 Jun 2031.");
  expect(timeSentence({ ...line, silence: null, undated: 1 })).toMatch(/ For 1 quotation no date is known\.$/);
});

test("where no article gives a date, that is what it says", () => {
  const { graph, quotes } = goldCollection();
  expect(timeSentence(timeLine(graph, quotes))).toBe("No article that has it says when it was published.");
});
