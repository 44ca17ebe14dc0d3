import { expect, test } from "vitest";
import { timeLine } from "../../../src/core/graph/time-line.ts";
import type { Article } from "../../../src/core/model/article.ts";
import { smallArticle, smallGraph } from "./small-articles.ts";

const line = "<quote>“The quay stays shut,”</quote> <cue>said</cue> <who>Ana Ruiz</who>.";

function lineOf(...articles: readonly Partial<Article>[]) {
  const graph = smallGraph(articles.map((facts, index) => smallArticle(`a${index}`, line, facts)));
  return timeLine(graph, graph.nodesOf("quote"));
}

test("a date stands where it falls between the first and the last, in the lane of its outlet", () => {
  const { lanes, first, last } = lineOf(
    { outlet: "Mail", published: "2031-05-11" },
    { outlet: "Post", published: "2031-05-01" },
    { outlet: "Mail", published: "2031-05-06" },
  );
  expect(lanes.map(({ outlet, appearances }) => [outlet, appearances.map(({ at }) => at)])).toEqual([
    ["Post", [0]],
    ["Mail", [0.5, 1]],
  ]);
  expect([first, last]).toEqual(["2031-05-01", "2031-05-11"]);
});

test("the longest silence is counted in the whole days between two dates", () => {
  const { silence } = lineOf({ published: "2031-05-01" }, { published: "2031-05-03" }, { published: "2031-05-11" });
  expect(silence).toEqual({ after: "2031-05-03", before: "2031-05-11", days: 7, from: 0.2, to: 1 });
  expect(lineOf({ published: "2031-05-01" }, { published: "2031-05-03" }).silence).toBeNull();
});

test("an article without a date, or with one that is none, has no place on the line and is counted", () => {
  const { lanes, undated, first } = lineOf({ outlet: "Post" }, { outlet: "Mail", published: "last spring" });
  expect(lanes.flatMap(({ appearances }) => appearances.map(({ at }) => at))).toEqual([null, null]);
  expect([undated, first]).toEqual([2, null]);
});

test("a date without a day counts as its first day, and outlets that are not named share a lane", () => {
  const { lanes } = lineOf({ published: "2031" }, { published: "2031-01-03T10:00:00Z" }, { published: "2031-01-02" });
  expect(lanes.map(({ outlet, appearances }) => [outlet, appearances.map(({ at }) => at)])).toEqual([[null, [0, 0.5, 1]]]);
});
