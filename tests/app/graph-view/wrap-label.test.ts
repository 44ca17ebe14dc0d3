import { expect, test } from "vitest";
import { cutToRoom, wrapLabel } from "../../../src/app/graph-view/wrap-label.ts";

const measure = (text: string): number => text.length;
const words = "the harbour board will not raise the fee before the spring";

test("a label that fits stays whole", () => {
  expect(wrapLabel("Ana Ruiz", 20, 2, measure)).toEqual(["Ana Ruiz"]);
});

test("a label is broken between words, and no line is longer than its room", () => {
  const lines = wrapLabel(words, 24, 3, measure);
  expect(lines.join(" ")).toBe(words);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(24);
});

test("what does not fit is cut, and says so", () => {
  const lines = wrapLabel(words, 20, 2, measure);
  expect(lines).toHaveLength(2);
  expect(lines.at(-1)).toMatch(/ …$/);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(20);
});

test("the only line of a label keeps at least 24 characters", () => {
  expect(wrapLabel(words, 5, 1, measure)[0]?.length).toBeGreaterThanOrEqual(24);
});

test("the cut leaves no comma before the dots", () => {
  expect(wrapLabel("one two three, four five six seven", 16, 1, (text) => text.length / 1.5)[0]).not.toMatch(/, …/);
});

test("a word longer than its room stays whole, and nothing gives one empty line", () => {
  expect(wrapLabel("Donaudampfschifffahrtsgesellschaft", 10, 2, measure)).toEqual(["Donaudampfschifffahrtsgesellschaft"]);
  expect(wrapLabel("", 10, 2, measure)).toEqual([""]);
});

test("a line that must end before the next column is cut within a word, and one that fits is not", () => {
  expect(cutToRoom("Republican", 7, measure)).toBe("Republ…");
  expect(cutToRoom("the board …", 7, measure)).toBe("the …");
  expect(cutToRoom("Ana Ruiz", 8, measure)).toBe("Ana Ruiz");
  expect(cutToRoom("Ana", 0, measure)).toBe("A…");
});
