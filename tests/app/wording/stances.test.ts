import { expect, test } from "vitest";
import type { ClaimNode } from "../../../src/core/graph/schema.ts";
import { claimSentence } from "../../../src/app/wording/claim-sentence.ts";
import { plain } from "../../../src/app/wording/phrase.ts";
import { stanceVerb, type StanceEdge } from "../../../src/app/wording/stance-verb.ts";
import { harbourCollection } from "../harbour-collection.ts";

const collection = harbourCollection();

function claimOf(article: string, words: RegExp): ClaimNode {
  const [found] = collection.claims.filter(({ id, words: own }) => id.startsWith(`claim:${article}:`) && words.test(own));
  if (found === undefined) throw new Error(`harbour: ${article} has no claim like ${words}.`);
  return found;
}
const sentenceOf = (claim: ClaimNode): string => plain(claimSentence(collection, claim));
const denial = (): StanceEdge => collection.to(claimOf("herald-06-06-dues", /will not survive/).id, "disputes")[0]!; // the next test has it there

test("a misprinted sentence that its speaker denies elsewhere is told as quoted, and as denied", () => {
  const sentence = sentenceOf(claimOf("herald-06-06-dues", /will not survive/));
  expect(sentence).toBe("Stated, as it is quoted here, by Odile Marchetti; Odile Marchetti denies it.");
});

test("a statement that stands only in its denial is nobody’s statement", () => {
  expect(sentenceOf(claimOf("gull-06-08-denial", /she wants fishing families/))).toBe("Nobody states it here; Odile Marchetti denies it.");
});

test("a stance is told in its own word, and where none is known as disputing or supporting", () => {
  const edge = denial();
  expect(stanceVerb(edge)).toBe("denies");
  expect(stanceVerb({ ...edge, stance: "questions" })).toBe("questions");
  expect(stanceVerb({ ...edge, stance: "agrees" }, 2)).toBe("agree with");
  expect(stanceVerb({ ...edge, stance: undefined })).toBe("disputes");
});

test("what several articles say in their own voice names each of them", () => {
  const claim = collection.claims.find(({ id }) => collection.to(id, "asserts").length > 2);
  if (claim === undefined) throw new Error("harbour: no claim stands in three articles.");
  expect(sentenceOf(claim)).toMatch(
    /^Stated by [\w ]+ \(\d+ Jun 2031\), [\w ]+ \(\d+ Jun 2031\) and [\w ]+ \(\d+ Jun 2031\), each in its own voice; nothing here/,
  );
});
