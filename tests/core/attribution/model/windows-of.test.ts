import { expect, test } from "vitest";
import { stretchesOf, windowsOf } from "../../../../src/core/attribution/model/windows-of.ts";
import { textOf } from "../../../support/tagger.ts";

test("puts paragraphs next to each other into one window, and parts a long one where a sentence ends", () => {
  const long = "The pier is closed again. ".repeat(60).trim();
  const text = textOf(`A pier.\nA second line.\n${long}`);
  const windows = windowsOf(text, 100);
  expect(windows[0]?.from).toBe(0);
  windows.forEach(({ from, to }, index) => {
    expect(to - from).toBeLessThanOrEqual(100);
    expect(from).toBe(windows[index - 1]?.to ?? 0);
    expect(text.text.slice(0, text.tokens[to - 1]?.end)).toMatch(/\.$/);
  });
  expect(windows.at(-1)?.to).toBe(text.tokens.length);
});

test("covers a paragraph of 20,000 words without a sentence end", () => {
  const text = textOf("pier ".repeat(20_000));
  const windows = windowsOf(text, 200);
  expect(windows.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(20_000);
  expect(stretchesOf(text)).toEqual([{ from: 0, to: 20_000 }]);
});
