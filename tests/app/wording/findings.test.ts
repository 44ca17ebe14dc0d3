import { expect, test } from "vitest";
import { disagreementSentence, findingsSentence } from "../../../src/app/wording/finding-sentences.ts";
import { countFindings, findingsIn, findingsOfArticle, findingsOfQuote } from "../../../src/app/wording/findings.ts";
import { goldCollection } from "../gold-collection.ts";
import { harbourCollection, harbourQuote } from "../harbour-collection.ts";

const collection = harbourCollection();

test("conflicts come first, then changes that can turn the sense round, each with both tellings", () => {
  expect(findingsIn(collection).disagreements.map(({ title, telling }) => [title, telling.earlier.article, telling.later.article])).toEqual(
    [
      ["One statement, two numbers", "gull-06-03-interview", "courier-06-06-cost"],
      ["The same words, two speakers", "gull-06-03-interview", "post-06-07-hotel"],
      ["Negation changed", "gull-06-03-interview", "herald-06-06-dues"],
      ["Cut inside, not marked", "gull-06-03-interview", "ledger-06-07-quay"],
    ],
  );
});

test("two papers that credit each other are a circle, with the words of both credits", () => {
  const [circle] = findingsIn(collection).circles;
  expect(circle?.articles.map(({ article }) => article)).toEqual(["herald-06-11-ferry", "post-06-11-ferry"]);
  expect(circle?.credits.map(({ words }) => words)).toEqual(["told the Breakwater Post", "told the Saltmarsh Herald"]);
});

test("articles that share their text are counted with their one origin", () => {
  expect(findingsIn(collection).copies.map(({ articles, origins }) => [articles.length, origins])).toEqual([[3, 1]]);
});

test("a page shows the findings that concern it and no others", () => {
  const hotel = harbourQuote("post-06-07-hotel", "I was elected");
  expect(findingsOfQuote(collection, hotel).disagreements.map(({ what }) => what)).toEqual(["two-speakers"]);
  const wall = collection.article("ledger-06-04-wall");
  expect(wall && countFindings(findingsOfArticle(collection, wall))).toBe(1);
  const town = collection.article("gull-06-12-town");
  expect(town && countFindings(findingsOfArticle(collection, town))).toBe(0);
});

test("one article alone has nothing that disagrees with another", () => {
  expect(countFindings(findingsIn(goldCollection()))).toBe(0);
});

test("a finding says where each wording stands, so that it reads as a sentence, and settles nothing", () => {
  const [numbers, speakers] = findingsIn(collection).disagreements.map((one) => disagreementSentence(collection, one));
  expect(numbers).toBe(
    "Tarnhaven Gull (3 Jun 2031) and Inland Courier (6 Jun 2031) give different numbers in the same statement. Nothing here settles which is right.",
  );
  expect(speakers).toBe(
    "Tarnhaven Gull (3 Jun 2031) gives these words to Odile Marchetti; Breakwater Post (7 Jun 2031) gives them to Rufus Kettleby. Nothing here settles which is right.",
  );
});

test("two wordings in one article are told apart by their paragraphs", () => {
  const [found] = findingsIn(collection).disagreements;
  if (found === undefined) throw new Error("harbour: nothing disagrees.");
  const { telling } = found;
  const inOne = { ...found, telling: { ...telling, later: { ...telling.earlier, paragraph: telling.earlier.paragraph + 3 } } };
  expect(disagreementSentence(collection, inOne)).toMatch(/^Paragraph (\d+) of Tarnhaven Gull \(3 Jun 2031\) and paragraph (\d+) give /);
});

test("that nothing was found is no praise", () => {
  expect(findingsSentence(findingsIn(goldCollection()))).toMatch(/^Nothing was found by rule: .* That is no verdict/);
});
