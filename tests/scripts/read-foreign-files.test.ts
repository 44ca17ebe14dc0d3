import { expect, test } from "vitest";
import { buildCollection } from "../../scripts/build-collection.ts";
import { readArticles } from "../../scripts/read-articles.ts";
import { noLock } from "../../src/core/graph/keep-ids.ts";
import { temporaryFolder } from "./support/temporary-folder.ts";

const words = "“The pier is safe and it was paid for,” said Ada Quill, the mayor of Lorrin. Jonas Reeve said it would close.";
const content = "“The pier is safe and it was paid for,”";
const standoff = `T1\tContent 0 ${content.length}\t${content}\nT2\tAttribution 0 ${content.length}\t${content}\nE1\tAttribution:T2 Content:T1\n`;
const citron = JSON.stringify({
  text: words,
  quotes: [{ cue: null, sources: [], contents: [{ start: 0, end: content.length, text: content }] }],
});
const checks = JSON.stringify([
  { "@type": "ClaimReview", claimReviewed: "The pier is safe and it was paid for", author: { name: "Check Norland" } },
]);
const files = { "pier.txt": words, "pier.ann": standoff, "quay.json": citron, "checks.jsonld": checks, "plain.md": words };

test("a folder gives texts with the annotation beside them, Citron's JSON and fact-checks, and leaves what a build wrote there alone", () => {
  const { articles, reviews, issues } = readArticles([temporaryFolder({ ...files, "graph.json": "{", "ids.lock.json": "{" })]);
  expect(articles.map(({ id, annotation }) => [id, annotation?.attributions.length])).toEqual([
    ["pier", 1],
    ["plain", undefined],
    ["quay", 1],
  ]);
  expect(reviews).toMatchObject([{ checker: "Check Norland" }]);
  expect(issues.map(({ rule }) => rule)).toEqual(["annotation-taken", "annotation-taken"]);
});

test("an annotation whose text is not there, and JSON of another kind, are issues that name the file", () => {
  const { articles, issues } = readArticles([temporaryFolder({ "pier.ann": standoff, "other.json": '{"a":1}', "half.json": "{" })]);
  expect(articles).toEqual([]);
  expect(issues.map(({ rule, severity, file }) => [rule, severity, file.split("/")[1]])).toEqual([
    ["not-json", "error", "half.json"],
    ["unknown-json", "error", "other.json"],
    ["annotation-without-text", "error", "pier.ann"],
  ]);
});

test("what is built from them says whose the attributions are, and where the fact-check belongs", () => {
  const { nodes, reviews } = buildCollection([temporaryFolder(files)]).records;
  const rules = nodes.flatMap((node) => (node.kind === "quote" && node.article !== "plain" ? `${node.article}: ${node.rule}` : []));
  expect(rules.map((line) => line.replace(/\S+\//, ""))).toEqual(["pier: given by pier.ann", "quay: given by quay.json"]);
  expect(reviews?.[0]?.matches.map(({ to, by }) => [to.split(":")[0], by])).toContainEqual(["claim", "same-words"]);
});

test("builds of a folder are numbered, and the same articles keep the number and every byte", () => {
  const folder = temporaryFolder({ "plain.md": words });
  const first = buildCollection([folder], { lock: noLock });
  expect(first.graph).toMatch(/^\{"version":1,"build":1,/);
  const again = buildCollection([folder], { lock: first.lock });
  expect([again.graph, again.lock]).toEqual([first.graph, first.lock]);
  const { records } = buildCollection([temporaryFolder({ "other.md": words.replaceAll("pier", "quay") })], { lock: again.lock });
  expect(records.build).toBe(2);
  expect(records.moved).toContainEqual({
    id: "source:plain",
    to: [],
    because: "The collection did not have the article plain any more.",
    until: 1,
  });
});

test("a folder whose ids nobody keeps has no number", () => {
  expect(buildCollection([temporaryFolder({ "plain.md": words })]).graph).toMatch(/^\{"version":1,\n/);
});
