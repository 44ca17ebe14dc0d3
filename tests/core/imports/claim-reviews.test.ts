import { describe, expect, test } from "vitest";
import { sha256 } from "../../../scripts/sha256.ts";
import { buildRecords } from "../../../src/core/build-records.ts";
import { noLock } from "../../../src/core/graph/keep-ids.ts";
import { readGraph } from "../../../src/core/graph/read-graph.ts";
import { writeGraph } from "../../../src/core/graph/write-graph.ts";
import { readForeignJson } from "../../../src/core/imports/read-foreign-json.ts";
import { tagger } from "../../support/tagger.ts";

const articles = [
  {
    id: "pier",
    url: "https://www.echo.example/pier/",
    text: "“The new pier will cost Lorrin 42 million,” said Ada Quill, the mayor of Lorrin.\n\nJonas Reeve, who leads the opposition, said that the old pier never carried more than 300 people a day.",
  },
];

type Told = { readonly claim?: string; readonly appearance?: readonly string[] };
const reviewOf = ({ claim = "The new pier will cost Lorrin 42 million", appearance = [] }: Told) => ({
  "@context": "https://schema.org",
  "@type": "ClaimReview",
  url: "https://check.example/pier",
  claimReviewed: claim,
  datePublished: "2031-04-09",
  author: { "@type": "Organization", name: "Check Norland", url: "https://check.example" },
  reviewRating: { "@type": "Rating", ratingValue: 2, bestRating: 5, alternateName: "Mostly false" },
  itemReviewed: {
    "@type": "Claim",
    author: { "@type": "Person", name: "Ada Quill" },
    appearance: appearance.map((url) => ({ "@type": "CreativeWork", url })),
  },
});

function built(...given: readonly Told[]) {
  const { reviews, issues } = readForeignJson("checks.jsonld", JSON.stringify(given.map(reviewOf)));
  expect(issues).toEqual([]);
  return buildRecords(articles, { tagger, sha256, rates: [], issues, corrections: [], reviews, lock: noLock, fileOf: (id) => `${id}.md` });
}
const matchesOf = (told: Told): readonly string[] =>
  (built(told).records.reviews ?? []).flatMap(({ matches }) => matches.map(({ to, by }) => `${to.split(":")[0]} by ${by}`));

describe("a fact-check", () => {
  test("of a claim in the same words stands with the claim, with the checker, the address and the rating in the checker's words", () => {
    const { records } = built({});
    const claim = records.nodes.find((node) => node.kind === "claim" && node.words.includes("42 million"));
    expect(records.reviews).toEqual([
      {
        claimReviewed: "The new pier will cost Lorrin 42 million",
        checker: "Check Norland",
        url: "https://check.example/pier",
        published: "2031-04-09",
        rating: "Mostly false",
        claimant: "Ada Quill",
        appearances: [],
        file: "checks.jsonld",
        matches: [{ to: claim?.id, by: "same-words" }],
      },
    ]);
  });
  test("changes nothing else in the graph", () => {
    const { reviews: _, ...records } = built({}).records;
    expect(records).toEqual(
      buildRecords(articles, { tagger, sha256, rates: [], issues: [], corrections: [], lock: noLock, fileOf: (id) => `${id}.md` }).records,
    );
  });
  test.each([
    ["another number", "The new pier will cost Lorrin 24 million"],
    ["a denial", "The new pier will not cost Lorrin 42 million"],
    ["a condition", "If the bridge fails the new pier will cost Lorrin 42 million"],
    ["another subject", "The new school will cost Lorrin 42 million"],
    ["few words", "cost Lorrin 42 million"],
  ])("of a claim with %s does not", (_what, claim) => expect(matchesOf({ claim })).toEqual([]));
  test("in other words stands with the claim where it names the article, and with the article", () =>
    expect(matchesOf({ claim: "Lorrin's new pier will cost the town 42 million", appearance: ["http://echo.example/pier#top"] })).toEqual([
      "claim by appearance",
      "source by appearance",
    ]));
  test("that names the article and is about nothing stated in it stands with the article alone", () =>
    expect(
      matchesOf({ claim: "The island of Norr has no school of its own", appearance: ["https://echo.example/pier?utm_source=x"] }),
    ).toEqual(["source by appearance"]));
  test("about nothing here is kept, and told", () => {
    const { records, issues } = built({ claim: "The island of Norr has no school of its own" });
    expect(records.reviews).toMatchObject([{ matches: [] }]);
    expect(issues).toMatchObject([
      { rule: "claim-review-without-match", file: "checks.jsonld", message: expect.stringContaining("1 of its 1") },
    ]);
  });
  test("is read back from graph.json", () => {
    const { records } = built({});
    expect(readGraph(writeGraph(records)).graph?.reviews).toEqual(records.reviews);
  });
});

describe("a file of fact-checks", () => {
  const read = (json: unknown) => readForeignJson("checks.json", JSON.stringify(json));
  test.each([
    ["one", reviewOf({})],
    ["a graph", { "@graph": [reviewOf({})] }],
    ["a feed", { dataFeedElement: [{ item: [reviewOf({})] }] }],
    ["full addresses of types", { ...reviewOf({}), "@type": ["http://schema.org/ClaimReview"] }],
  ])("may be %s", (_shape, json) => expect(read(json).reviews).toMatchObject([{ checker: "Check Norland" }]));
  test("names a review that does not say what was checked or by whom, and keeps the others", () => {
    const { author: _author, url: _url, ...nobody } = reviewOf({});
    const { reviews, issues } = read([nobody, reviewOf({})]);
    expect(reviews).toHaveLength(1);
    expect(issues).toMatchObject([{ rule: "claim-review", message: expect.stringMatching(/^ClaimReview 1 /) }]);
  });
  test("gives no address that runs code", () =>
    expect(read({ ...reviewOf({ appearance: ["javascript:alert(1)"] }), url: "javascript:alert(1)" }).reviews).toMatchObject([
      { url: null, appearances: [] },
    ]));
  test("has no sign that turns the direction of its words", () =>
    expect(read(reviewOf({ claim: "The pier \u202eeslaf\u202c cost 42 million" })).reviews).toMatchObject([
      { claimReviewed: "The pier eslaf cost 42 million" },
    ]));
  test("may be nested as deep as it likes", () => {
    const deep = `${'{"a":['.repeat(3_000)}${JSON.stringify(reviewOf({}))}${"]}".repeat(3_000)}`;
    expect(readForeignJson("checks.json", deep).reviews).toHaveLength(1);
  });
  test.each([
    ["{", "not-json"],
    ["[1]", "unknown-json"],
    ['{"@type":"Person"}', "unknown-json"],
  ])("%s is an issue", (json, rule) =>
    expect(readForeignJson("checks.json", json)).toMatchObject({ article: null, reviews: [], issues: [{ rule }] }),
  );
});
