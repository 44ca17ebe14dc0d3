import { expect, test } from "vitest";
import { queryInMarks, shortened } from "../../../src/app/wording/shortened.ts";

test("a pasted page is one line of its first words", () => {
  expect(shortened("two\n  words")).toBe("two words");
  expect(shortened("word ".repeat(60)).length).toBeLessThan(85);
});

test("what was looked for stands in one pair of quotation marks, whatever marks it came with", () => {
  expect(queryInMarks("sea wall")).toBe("“sea wall”");
  expect(queryInMarks('"sea wall"')).toBe("“sea wall”");
  expect(queryInMarks("“sea wall”")).toBe("“sea wall”");
  expect(queryInMarks("“sea wall")).toBe("“sea wall”");
  expect(queryInMarks('mayor "sea wall"')).toBe('“mayor "sea wall"”');
});
