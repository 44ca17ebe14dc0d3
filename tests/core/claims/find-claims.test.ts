import { expect, test } from "vitest";
import { findClaims } from "../../../src/core/claims/find-claims.ts";
import { goldArticle } from "../../support/gold-article.ts";
import { readActors } from "../actors/support/read-actors.ts";

const found = goldArticle();
const { text } = found.article.text;
const { claims, stances } = findClaims([found.article], []);
const indexOf = (id: string) => found.gold.attributions.findIndex((one) => one.id === id);

test("finds the shipped article's claims with their spans, those in its own voice and those through an outlet", () => {
  for (const { span, words, through } of found.gold.claims) {
    const claim = claims.find((one) => one.span.start === span[0] && one.span.end === span[1]);
    expect(claim, words).toMatchObject({ kind: "fact" });
    expect(claim?.attribution === null, words).toBe(through === null);
  }
});

test("finds that one quote of the shipped article disputes another, and no other stance", () => {
  expect(stances).toMatchObject([{ attribution: indexOf("A6"), kind: "disputes", of: [indexOf("A3")] }]);
});

test("imagined words and beliefs state nothing", () => {
  const silent = found.article.attributions.flatMap(({ nested, speech }, index) => (nested?.as === "imagined" || !speech ? [index] : []));
  expect(silent.length).toBeGreaterThan(0);
  expect(claims.filter(({ attribution }) => attribution !== null && silent.includes(attribution))).toEqual([]);
});

test("the numbers of a claim stand in it", () => {
  const numbers = claims.flatMap((claim) => claim.numbers.map((span) => text.slice(span.start, span.end)));
  expect(numbers).toEqual(expect.arrayContaining(["25", "at least six", "roughly a dozen", "45 days"]));
});

test("the terms on which somebody speaks state nothing, what is said on them does", () => {
  const claimsOf = (source: string) => {
    const article = readActors(source);
    return findClaims([article], []).claims.flatMap(({ attribution, span }) =>
      attribution === null ? [] : [article.text.text.slice(span.start, span.end)],
    );
  };
  expect(claimsOf("<who1>A clerk</who1> <cue1>asked</cue1> <content1>not to be named because the inquiry goes on</content1>.")).toEqual([]);
  expect(claimsOf("<who1>A clerk</who1> <cue1>said</cue1> <content1>the victims asked not to be named in court</content1>.")).toEqual([
    "the victims asked not to be named in court",
  ]);
});
