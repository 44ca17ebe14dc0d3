import { expect, test } from "vitest";
import type { Collection } from "../../../src/app/collection.ts";
import { dateName } from "../../../src/app/wording/names.ts";
import { claimSentence } from "../../../src/app/wording/claim-sentence.ts";
import { ownVoiceSentence } from "../../../src/app/wording/own-voice-sentence.ts";
import { actorSentence, sourceSentence } from "../../../src/app/wording/page-sentences.ts";
import { counted, listed, plain } from "../../../src/app/wording/phrase.ts";
import { questionsFor } from "../../../src/app/wording/questions.ts";
import { quoteSentence } from "../../../src/app/wording/quote-sentence.ts";
import { rateInWords } from "../../../src/app/wording/rate-in-words.ts";
import { saidBy, saidWords } from "../../../src/app/wording/said-by.ts";
import { throughOf } from "../../../src/app/wording/through.ts";
import { isSaid } from "../../../src/app/search-view/facets.ts";
import { tellingsBeside } from "../../../src/app/wording/telling.ts";
import { notKnown } from "../../../src/core/graph/not-known.ts";
import { goldCollection, quoteBeginning } from "../gold-collection.ts";
import { harbourCollection } from "../harbour-collection.ts";

const collection = goldCollection();
const sentence = (words: string): string => plain(quoteSentence(collection, quoteBeginning(words)));

test("a quote’s sentence says who, to whom, on whose word, and who published it", () => {
  expect(sentence('"We were adamant')).toBe(
    "Michael Watson, Mississippi Secretary of State, said this to CNN; this article has it from CNN’s report. Who published this article, and when, is not known.",
  );
});

test("where the article does not say who heard it, the sentence says that", () => {
  expect(sentence("the data could be used")).toContain("the article does not say who heard it, but elsewhere it leans on CNN’s report");
});

test("whom something was said to is not told to be unknown among those who heard it", () => {
  const told = collection.quotes.filter(
    ({ id }) => collection.from(id, "addressed").length > 0 && collection.from(id, "via").every(({ grade }) => grade !== "stated"),
  );
  expect(told.length).toBeGreaterThan(0);
  for (const quote of told) {
    expect(plain(quoteSentence(collection, quote))).not.toContain("who heard it");
    expect(plain(quoteSentence(collection, quote))).toContain("the article does not say where it has this from, but elsewhere it leans on");
  }
});

test("a sentence begins with a large letter, whoever speaks", () => {
  for (const quote of collection.quotes) expect(plain(quoteSentence(collection, quote))).toMatch(/^\p{Lu}/u);
});

test("what somebody rejects is told with their word for it", () => {
  expect(sentence("the DOJ's proposed agreement")).toMatch(/^Michael Watson, .+, is reported here with the word “rejected”;/);
});

test("several speakers are told in the plural", () => {
  const quote = quoteBeginning("the DOJ's proposed agreement");
  const [edge] = collection.to(quote.id, "said");
  const two: Collection = { ...collection, to: (id, kind) => (kind === "said" && edge ? [edge, edge] : collection.to(id, kind)) as never };
  expect(plain(quoteSentence(two, quote))).toContain("are reported here with the word");
});

test("an imagined quotation is nobody’s", () => {
  expect(sentence("‘See")).toMatch(
    /^Nobody is reported to have said this: .* imagines it in somebody else’s mouth, inside another quotation\.$/,
  );
});

test("an article of which nothing is known says so in one sentence", () => {
  const article = collection.article("voter-rolls");
  expect(article && plain(sourceSentence(collection, article))).toMatch(
    /^An article whose outlet, author and date are not known\. It holds 1\d quotations and \d beliefs?, intentions? or imagined words?; it leans on CNN’s report\.$/,
  );
});

test("an unnamed source’s sentence gives the reason and no name", () => {
  const actor = collection.actors.find(({ actor: kind }) => kind === "unnamed");
  expect(actor && plain(actorSentence(collection, actor))).toMatch(
    /^Somebody whom the article does not name, called “.+” \(reason given: “to avoid .+”\), speaks in/,
  );
});

test("of whom only a belief is told is not told to speak", () => {
  const believing = collection.actors.filter(({ id }) => {
    const { said, beside } = saidBy(collection, id);
    return said.length === 0 && beside.length > 0;
  });
  expect(believing.length).toBeGreaterThan(0);
  for (const actor of believing) {
    expect(plain(actorSentence(collection, actor))).toMatch(
      / is not quoted here; \d+ beliefs? or intentions? of theirs (?:is|are) told\.$/,
    );
    expect(saidWords(collection, actor.id)).toMatch(/^\d+ beliefs? or intentions?$/);
  }
});

test("a claim’s sentence names who states it and who disputes it", () => {
  const disputed = collection.claims.find(({ id }) => collection.to(id, "disputes").length > 0);
  expect(disputed && plain(claimSentence(collection, disputed))).toMatch(/^Stated by .+; Harmeet Dhillon disputes it\.$/);
});

test("a claim’s sentence says of whom it is only likely that they state it", () => {
  const stated = quoteBeginning('"We were adamant');
  const [claim] = collection.from(stated.id, "expresses").flatMap(({ to }) => collection.claim(to) ?? []);
  const likely: Collection = { ...collection, quote: (id) => (id === stated.id ? { ...stated, grade: "likely" } : collection.quote(id)) };
  expect(claim && plain(claimSentence(collection, claim))).toMatch(/^Stated by Michael Watson; /);
  expect(claim && plain(claimSentence(likely, claim))).toMatch(/^Most likely stated by Michael Watson; /);
});

test("who rejects a claim is not told to state it, and whether it is disputed is left open", () => {
  const quote = quoteBeginning("the DOJ's proposed agreement");
  const claim = collection.from(quote.id, "expresses").flatMap(({ to }) => collection.claim(to) ?? [])[0];
  expect(claim && plain(claimSentence(collection, claim))).toBe(
    "Nobody states it here; Michael Watson speaks of it with the word “rejected”.",
  );
});

test("every question of the first page leads to a node that is here", () => {
  const questions = questionsFor(collection);
  expect(questions).toHaveLength(3);
  for (const { answer } of questions) expect(collection.node(answer)).not.toBeNull();
});

test("two tellings are aligned step by step, and each side’s steps are its words", () => {
  const [telling] = tellingsBeside(collection, quoteBeginning("the data could be used"));
  expect(telling?.steps.filter(({ op }) => op !== "added").every(({ earlier }) => earlier !== "")).toBe(true);
  expect(telling?.steps.some(({ op }) => op === "same")).toBe(true);
});

test("dates say how much of them is known", () => {
  expect(["2026-03-12", "2026-03-12T09:10:00Z", "2026-03", "2026", "last week"].map(dateName)).toEqual([
    "12 Mar 2026",
    "12 Mar 2026",
    "Mar 2026 (day not given)",
    "2026",
    "last week",
  ]);
});

test("a rate under twenty cases is too few to tell", () => {
  expect([null, { right: 0, tested: 0 }, { right: 9, tested: 9 }, { right: 1181, tested: 1296 }].map((rate) => rateInWords(rate))).toEqual([
    "not measured yet",
    "not measured yet",
    "too few to tell (9 tested cases)",
    "right in 1,181 of 1,296 tested cases",
  ]);
});

test("lists and counts read as English", () => {
  expect(plain(listed([["a"], ["b"], ["c"]]))).toBe("a, b and c");
  expect([counted(1, "article"), counted(2000, "article"), counted(2, "person", "people")]).toEqual([
    "1 article",
    "2,000 articles",
    "2 people",
  ]);
});

test("a report whose outlet has the same words here is not told to be missing, and is not told to be that article", () => {
  const harbour = harbourCollection();
  const report = harbour.sources.find(
    ({ source, id }) => source === "report" && harbour.to(id, "cites").some(({ from }) => from === "source:courier-06-06-cost"),
  );
  const words = report && plain(sourceSentence(harbour, report));
  expect(words).toMatch(
    /^Tarnhaven Gull’s report is credited in Inland Courier \(6 Jun 2031\); \d quotations? came through it, .*\. In this collection that outlet has the statement in Mayor rules out selling the quay \(3 Jun 2031\); whether that is the account meant is not said\.$/,
  );
  expect(report && notKnown(harbour.graph, report)[0]).toMatch(/^Which account is meant/);
});

test("what came through a report is counted without what nobody said, and stands in reading order", () => {
  const report = collection.sources.find(({ source }) => source === "report");
  if (report === undefined) throw new Error("The gold article credits no report.");
  const { stated, likely, beside } = throughOf(collection, report);
  expect(beside.length).toBeGreaterThan(0);
  expect(stated.length + likely.length).toBe(collection.quotes.filter(isSaid).length);
  expect(plain(sourceSentence(collection, report))).toContain(
    `${counted(stated.length, "quotation")} came through it, as the article says, and ${likely.length} more may have`,
  );
  const paragraphs = likely.map(({ paragraph }) => paragraph);
  expect(paragraphs).toEqual(paragraphs.toSorted((a, b) => a - b));
});

test("a report of which nothing is here is told to be missing", () => {
  const report = collection.sources.find(({ source }) => source === "report");
  expect(report && plain(sourceSentence(collection, report))).toMatch(
    /^CNN’s report is credited here and is not itself in this collection/,
  );
});

test("what an article says itself is counted beside the accounts it credits, and that nobody is named for it is said", () => {
  const article = collection.article("voter-rolls");
  const own = article && new Set(collection.from(article.id, "asserts").map(({ to }) => to)).size;
  expect(own).toBeGreaterThan(1);
  expect(article && plain(ownVoiceSentence(collection, article))).toBe(
    `It credits CNN’s report. ${own} statements are in its own voice; where it has them from is not said.`,
  );
});
