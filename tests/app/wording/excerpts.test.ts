import { expect, test } from "vitest";
import { excerpts } from "../../../src/app/wording/excerpts.ts";
import { marked } from "../../support/marked.ts";

const filler = "The harbour was quiet that week and nothing at all happened on the quay or near it, people there said. ";

test("an excerpt holds its words and begins and ends between words", () => {
  const { text, at } = marked(`${filler}The <hit>ferry</hit> sank. ${filler}`);
  const [excerpt, ...more] = excerpts(text, [at("hit")]);
  expect(more).toEqual([]);
  const words = text.slice(excerpt?.start, excerpt?.end);
  expect(words).toContain("The ferry sank.");
  expect(text.charAt((excerpt?.start ?? 0) - 1)).toBe(" ");
  expect(text.charAt(excerpt?.end ?? 0)).toBe(" ");
});

test("marks near each other share an excerpt, others have their own", () => {
  const { text, at } = marked(`A <a>ferry</a> and a <b>barge</b> collided. ${filler}${filler}Then the <c>tug</c> came.`);
  expect(excerpts(text, [at("a"), at("b"), at("c")]).map(({ marks }) => marks.length)).toEqual([2, 1]);
});

test("an excerpt stays within its paragraph", () => {
  const { text, at } = marked("First paragraph.\n\nThe <hit>ferry</hit> sank.\n\nThird.");
  const [excerpt] = excerpts(text, [at("hit")]);
  expect(text.slice(excerpt?.start, excerpt?.end)).toBe("The ferry sank.");
});
