import { expect, test } from "vitest";
import { quoteIds, slug, uniqueIds } from "../../../src/core/graph/content-ids.ts";
import { foldedWords } from "../../../src/core/text/folded-words.ts";
import { hash } from "../../../src/core/graph/hash.ts";
import { smallArticle } from "./small-articles.ts";

const line = "<quote>“The quay stays shut,”</quote> <cue>said</cue> <who>Ana Ruiz</who>.";

test("a quote's id stays when other text of its article is edited", () => {
  const before = quoteIds(smallArticle("quay", line));
  const after = quoteIds(smallArticle("quay", `A new opening, with 12 words.\n${line}\nAnd a new end.`));
  expect(after).toEqual(before);
});

test("a quote's id stays when its speaker is corrected", () => {
  expect(quoteIds(smallArticle("quay", line.replace("Ana Ruiz", "Bo Lind")))).toEqual(quoteIds(smallArticle("quay", line)));
});

test("a quote's id stays when only its marks, case or spaces change, and changes with its words", () => {
  const [id] = quoteIds(smallArticle("quay", line));
  expect(quoteIds(smallArticle("quay", line.replace("“The quay  stays", '"the Quay stays')))).toEqual([id]);
  expect(quoteIds(smallArticle("quay", line.replace("shut", "open")))).not.toEqual([id]);
});

test("the same words in two articles are two quotes", () => {
  expect(quoteIds(smallArticle("a", line))).not.toEqual(quoteIds(smallArticle("b", line)));
});

test("each id is given once", () => {
  const unique = uniqueIds();
  expect([unique("claim:a"), unique("claim:a"), unique("claim:a"), unique("claim:b")]).toEqual([
    "claim:a",
    "claim:a-2",
    "claim:a-3",
    "claim:b",
  ]);
});

test("a slug is letters and digits, never empty, and ends with no hyphen", () => {
  expect(slug("O’Neill, the Mayor")).toBe("o-neill-the-mayor");
  expect(slug("…—")).toMatch(/^[0-9a-f]{8}$/);
  expect(slug("x".repeat(59) + " yz")).not.toMatch(/-$/);
});

test("folded words are without case, diacritics, dashes and marks", () => {
  expect(foldedWords("“Él” said—TWICE…")).toBe("el said twice");
});

test("a hash is 16 hex digits and tells near texts apart", () => {
  const texts = ["", "a", "b", "ab", "ba", "a ", "the quay", "the quays"];
  for (const text of texts) expect(hash(text)).toMatch(/^[0-9a-f]{16}$/);
  expect(new Set(texts.map(hash)).size).toBe(texts.length);
  expect(hash("the quay")).toBe(hash("the quay"));
});
