import { expect, test } from "vitest";
import { sha256 } from "../../../scripts/sha256.ts";
import { applyCorrections } from "../../../src/core/corrections/apply-corrections.ts";
import { reviewQueue } from "../../../src/core/corrections/review-queue.ts";
import { buildGraph } from "../../../src/core/graph/build-graph.ts";
import { openGraph } from "../../../src/core/graph/open-graph.ts";
import type { QuoteId } from "../../../src/core/model/ids.ts";
import { goldArticle } from "../../support/gold-article.ts";

const { article, linked, repeats, claims, stances } = goldArticle();
const records = buildGraph([article], linked, repeats, claims, stances, { sha256, rates: [], issues: [] });
const graph = openGraph(records);
const queue = reviewQueue(graph);

test("holds each open or likely speaker, line between descriptions and doubtful repeat once, and nothing that is stated", () => {
  const doubtful = [
    ...graph.nodesOf("quote").filter(({ grade, speech, nested }) => grade !== "stated" && speech && nested?.as !== "imagined"),
    ...records.edges.filter(({ kind, grade }) => (kind === "mayBe" || kind === "repeats") && grade !== "stated"),
  ];
  expect(queue.map(({ id }) => id).toSorted()).toEqual(doubtful.map(({ id }) => id).toSorted());
  expect(new Set(queue.map(({ about }) => about))).toEqual(new Set(["speaker", "mayBe", "repeats"]));
});

test("begins with what is open, and within that with what most rests on", () => {
  const order = queue.map(({ doubt, weight }) => doubt * 1000 + weight);
  expect(order).toEqual(order.toSorted((a, b) => b - a));
  expect(queue[0]?.doubt).toBe(2);
});

test("asks of no belief and of nothing imagined", () => {
  const asked = queue.map(({ id }) => graph.node(id, "quote")).filter((quote) => quote !== null);
  expect(asked.filter(({ speech, nested }) => !speech || nested?.as === "imagined")).toEqual([]);
});

test("does not ask again what somebody decided", () => {
  const about = queue.find((item) => item.about === "mayBe")?.id ?? "";
  const [who, when, why] = ["Ida Falk", "2031-04-02", "Nobody can tell."];
  const decided = applyCorrections(records, [{ decision: "note", about: about as QuoteId, who, when, why }]);
  expect(reviewQueue(openGraph(decided)).map(({ id }) => id)).toEqual(queue.map(({ id }) => id).filter((id) => id !== about));
});
