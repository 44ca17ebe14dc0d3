import * as fc from "fast-check";
import { expect, test } from "vitest";
import { wordsIn } from "../../../src/core/repeats/words-in.ts";
import { fold } from "../../../src/core/text/fold.ts";

const keys = (text: string): readonly string[] => wordsIn(text, [{ start: 0, end: text.length }]).map(({ key }) => key);

test("a contraction is two words, and a possessive is its name", () => {
  expect(keys("We can’t and won't, I cannot, Orrin's")).toEqual(["we", "can", "not", "and", "will", "not", "i", "can", "not", "orrin"]);
});

test("a verb behind an apostrophe is a word by itself, a possessive and a doubtful “’d” are none", () => {
  expect(keys("We’ve said it's late and it’s been late")).toEqual("we have said it is late and it has been late".split(" "));
  expect(keys("They're sure I'll go, let's see")).toEqual("they are sure i will go let us see".split(" "));
  expect(keys("the mayor's boat, he'd go")).toEqual(["the", "mayor", "boat", "he'd", "go"]);
});

test("a number is one word, its commas left out", () => {
  expect(keys("12,000 crowns, 2.5%, in 2031, 3 of them.")).toEqual(["12000", "crowns", "2.5%", "in", "2031", "3", "of", "them"]);
});

test("words in square brackets are known, and those around them are not in them", () => {
  const words = wordsIn("it is [the wall] he meant", [{ start: 0, end: 25 }]);
  expect(words.map(({ bracketed }) => bracketed)).toEqual([false, false, true, true, false, false]);
});

test("words in plain letters are folded like all others", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z0-9]{1,12}$/), fc.constantFrom("", "é", "ß", "İ"), (plain, mark) => {
      expect(keys(plain + mark)).toEqual(keys(fold(plain + mark).text));
    }),
  );
});
