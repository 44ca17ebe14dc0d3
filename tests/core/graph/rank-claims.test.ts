import { expect, test } from "vitest";
import { groupOfClaim, rankClaims, type RankedClaim } from "../../../src/core/graph/rank-claims.ts";
import { weightOfReason } from "../../../src/core/model/check-reasons.ts";

type Named = RankedClaim & { readonly name: string };
const claim = (name: string, kind: RankedClaim["claim"], ...checkWorthy: readonly string[]): Named => ({ name, claim: kind, checkWorthy });
const ranked = (...claims: readonly Named[]): readonly string[] => rankClaims(claims).map(({ name }) => name);

const number = "It gives a number: “25”.";
const another = "It gives a number: “six”.";
const past = "It tells of something done: “has sued”.";
const law = "It speaks of law or of rules: “banned”.";

test("facts with reasons to check come first, then other facts, predictions, intentions, opinions and questions", () => {
  const given = [
    claim("asked", "question"),
    claim("thought", "opinion"),
    claim("meant", "intention"),
    claim("foretold", "prediction", number),
    claim("plain", "fact"),
    claim("lawful", "fact", law),
  ];
  expect(ranked(...given)).toEqual(["lawful", "plain", "foretold", "meant", "thought", "asked"]);
});

test("a number and a past event outweigh a number, which outweighs a law", () => {
  expect(ranked(claim("law", "fact", law), claim("number", "fact", number), claim("both", "fact", number, past))).toEqual([
    "both",
    "number",
    "law",
  ]);
});

test("two numbers weigh as one, so that a merged claim does not rise for being told twice", () => {
  expect(ranked(claim("once", "fact", number), claim("twice", "fact", number, another))).toEqual(["once", "twice"]);
});

test("claims alike keep the order in which they are given", () => {
  expect(ranked(claim("b", "fact", past), claim("a", "fact", past))).toEqual(["b", "a"]);
});

test("a reason that no rule gives weighs nothing and still puts a fact among those to check", () => {
  expect(weightOfReason("An editor asked for it.")).toBe(0);
  expect(groupOfClaim(claim("asked for", "fact", "An editor asked for it."))).toBe("to-check");
});
