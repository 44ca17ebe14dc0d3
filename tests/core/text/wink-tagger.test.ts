import { expect, test } from "vitest";
import { winkTagger } from "../../../src/core/text/wink-tagger.ts";
import { tagger, textOf } from "../../support/tagger.ts";

// A tagger made anew for each article made wink's model grow, until it broke.
test("who asks for a tagger again gets the one that was made", () => {
  expect(winkTagger()).toBe(tagger);
});

// Such as a picture written out in an article: read whole, its time would grow by the square of its length.
test.each([
  ["letters", "iVBORw0KGgoAA".repeat(400)],
  ["marks", "/".repeat(5000)],
  ["pairs of surrogates", "\u{1d4d0}".repeat(2000)],
])("an unbroken run of %s is read to its end, and so is what follows", (_what, run) => {
  const { text, tokens } = textOf(`The council met. ${run} It said that the ferry would close.`);
  const start = text.indexOf(run);
  const within = tokens.filter((token) => token.start >= start && token.end <= start + run.length);
  expect(within.map((token) => text.slice(token.start, token.end)).join("")).toBe(run);
  expect(tokens.map((token) => text.slice(token.start, token.end)).slice(-8)).toEqual("It said that the ferry would close .".split(" "));
});

test("a word of any length stays one word", () => {
  const word = "abcdefghij".repeat(1000);
  const { text, tokens } = textOf(`The council met. ${word} said no.`);
  expect(tokens.map((token) => text.slice(token.start, token.end))).toContain(word);
});
