import { expect, test } from "vitest";
import { articlesInWords } from "../../../src/app/wording/articles-in-words.ts";
import { goldCollection } from "../gold-collection.ts";
import { harbourCollection } from "../harbour-collection.ts";

test("the articles of a collection are counted with their outlets, and those that share their text are told to be articles", () => {
  expect(articlesInWords(harbourCollection())).toBe("16 articles of 5 outlets (3 articles share their text)");
  expect(articlesInWords(goldCollection())).toBe("1 article");
});
