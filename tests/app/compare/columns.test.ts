import { expect, test } from "vitest";
import { collect } from "../../../src/app/collection.ts";
import { articleRows, sharingArticles } from "../../../src/app/compare/article-rows.ts";
import { articlesSentence } from "../../../src/app/compare/articles-sentence.ts";
import { columnsOf, differenceSentence, fieldsOf } from "../../../src/app/compare/columns.ts";
import { notKnownBeside } from "../../../src/app/compare/not-known-beside.ts";
import { claimSentence } from "../../../src/app/wording/claim-sentence.ts";
import { plain } from "../../../src/app/wording/phrase.ts";
import type { SourceNode } from "../../../src/core/graph/schema.ts";
import { affair, quoteWith } from "../../core/graph/affair.ts";
import { harbourCollection, harbourQuote } from "../harbour-collection.ts";

const collection = harbourCollection();
const interview = harbourQuote("gull-06-03-interview", "The old harbour wall");
const article = (id: string): SourceNode => {
  const found = collection.article(id);
  if (found === null) throw new Error(`harbour has no article ${id}.`);
  return found;
};

test("one quotation is compared with all its wordings, two only with each other", () => {
  expect(columnsOf(collection, [interview.id])).toHaveLength(6);
  const cost = harbourQuote("courier-06-06-cost", "The old harbour wall");
  expect(columnsOf(collection, [cost.id, interview.id]).map(({ quote }) => quote.article)).toEqual([
    "gull-06-03-interview",
    "courier-06-06-cost",
  ]);
});

test("on a claim, those who state it and those whose words make another claim of it are told apart", () => {
  const claim = collection.from(interview.id, "expresses")[0]?.to;
  const columns = columnsOf(collection, claim === undefined ? [] : [claim]);
  expect(columns.map(({ quote, stand }) => [quote.article, stand])).toEqual([
    ["gull-06-03-interview", "states it"],
    ["post-06-05-winter", "states it"],
    ["courier-06-06-cost", "tells it in other words"],
    ["herald-06-06-dues", "tells it in other words"],
    ["ledger-06-07-quay", "tells it in other words"],
    ["courier-06-09-correction", "states it"],
  ]);
});

test("what differs and what agrees is said in words", () => {
  const hotel = columnsOf(collection, [harbourQuote("post-06-07-hotel", "I was elected").id]);
  expect(differenceSentence(fieldsOf(collection, hotel))).toMatch(/^Who speaks.* differs?; the words.* are the same\.$/);
  const [only] = hotel;
  expect(differenceSentence(fieldsOf(collection, only ? [only] : []))).toBe("They agree in all that is compared here.");
});

test("what is not known names the articles in which nothing of it was found, and what was asked for and is not here", () => {
  const lines = notKnownBeside(collection, columnsOf(collection, [interview.id]), ["quote:gone:1"]).join(" ");
  expect(lines).toContain("It was not found in the other 10 articles here");
  expect(lines).toContain("quote:gone:1 was asked for and is not in this collection.");
});

test("of two articles the shared statements come first, and a cut copy leaves empty cells", () => {
  const pair = [article("courier-06-04-wall"), article("herald-06-05-wall")];
  const rows = articleRows(collection, pair);
  expect(rows.map(({ shared }) => shared)).toEqual(rows.map(({ shared }) => shared).toSorted((a, b) => b - a));
  expect(rows.filter(({ cells }) => cells[1] === null).length).toBeGreaterThan(0);
  expect(articlesSentence(collection, pair, rows)).toMatch(
    /^They share \d statements, word for word \(2 articles, 1 origin\)\. They share their text/,
  );
});

test("of one shared statement it is not said how many of them are altered", () => {
  const pair = [article("courier-06-06-cost"), article("herald-06-06-dues")];
  expect(articlesSentence(collection, pair, articleRows(collection, pair))).toMatch(/^They share 1 statement, in other words \(2 articles/);
});

test("articles that credit each other say so with their words", () => {
  const pair = [article("herald-06-11-ferry"), article("post-06-11-ferry")];
  const sentence = articlesSentence(collection, pair, articleRows(collection, pair));
  expect(sentence).toContain("“told the Breakwater Post”");
  expect(sentence).toContain("“told the Saltmarsh Herald”");
});

test("an article knows which others share statements with it", () => {
  expect(sharingArticles(collection, article("gull-06-03-interview")).map(({ article: other }) => other.article)).toContain(
    "post-06-07-hotel",
  );
  expect(sharingArticles(collection, article("gull-06-12-town"))).toEqual([]);
});

test("who is named in full here and by the surname there is not another speaker, and is told apart by the article", () => {
  const line = "The town sold its three ferries to a dealer for 12 million crowns last year";
  const told = (who: string) =>
    collect(
      affair(
        ["Wire", "2033-01-27", `The mill is sold.\n\n“${line},” Chairman Yusuf Karim said.`],
        ["Grainwatch", "2033-01-28", `Look at this.\n\n“${line},” ${who} told the council.`],
      ),
    );
  const fields = (who: string): readonly string[] => {
    const pair = told(who);
    const columns = columnsOf(pair, [quoteWith(pair.graph, line).id]);
    return fieldsOf(pair, columns).flatMap(({ name, differs }) => (differs ? [name] : []));
  };
  expect(fields("Mr. Karim")).toEqual(["cue"]);
  expect(fields("Chairwoman Ana Ruiz")).toEqual(["speaker", "cue"]);
  const two = told("Mr. Karim");
  const [claim] = two.claims;
  expect(claim && plain(claimSentence(two, claim))).toBe(
    "Stated by Karim in Grainwatch (28 Jan 2033) and Yusuf Karim in Wire (27 Jan 2033); nothing here disputes or supports it.",
  );
});
