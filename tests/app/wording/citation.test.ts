import { expect, test } from "vitest";
import { citationOf } from "../../../src/app/wording/citation.ts";
import { goldCollection, quoteBeginning } from "../gold-collection.ts";

const collection = goldCollection();
const cite = (words: string, form: "plain" | "markdown" = "plain") =>
  citationOf(collection, quoteBeginning(words), "https://example.org/#/q/x", form);

test("a citation says who, that it is quoted, where, and what is not known", () => {
  const line = cite('"We were adamant');
  expect(line).toMatch(/^Michael Watson, Mississippi Secretary of State, quoted: "We were adamant/);
  expect(line).toContain("(outlet, headline, author and date not known), paragraph 5");
  expect(line).toContain("1 article, 1 origin in this collection");
  expect(line.endsWith("https://example.org/#/q/x")).toBe(true);
});

test("an article without a headline is cited by its first words, once", () => {
  const [article] = collection.sources.filter(({ source }) => source === "article");
  expect(article && citationOf(collection, article, "https://example.org/", "plain")).toMatch(
    /^article “[^”]+…” \(outlet, headline, author and date not known\)\. https:/,
  );
});

test("somebody who is not named is cited as not named, and an unsure speaker as likely", () => {
  expect(cite("the data could be used")).toMatch(
    /^“Republican election official in another state” \(not named by the article\) \(likely\), partly quoted, reported with the word “suggested”:/,
  );
});

test("what a speaker rejects is cited with the word that rejects it, and never as said", () => {
  const line = cite("the DOJ's proposed agreement");
  expect(line).toContain("reported with the word “rejected”, in the reporter’s words: the DOJ's proposed agreement");
  expect(line).not.toMatch(/saying|said/);
});

test("imagined words are cited as nobody’s", () => {
  expect(cite("‘See")).toMatch(/^Imagined words that nobody is reported to have said/);
});

test("in Markdown, nothing of an article can become markup", () => {
  const quote = quoteBeginning("the data could be used");
  const hostile = { ...quote, content: quote.content.map((part) => ({ ...part, exact: "[click](javascript:alert) <b>*now*</b> `x`" })) };
  const line = citationOf(collection, hostile, "https://example.org/", "markdown");
  expect(line).not.toMatch(/(?<!\\)[[\]<*`](?=click|javascript|b>|now|x)/);
  expect(line).toContain("](<https://example.org/>)");
});
