import { expect, test } from "vitest";
import { countOrigins } from "../../../src/core/graph/count-origins.ts";
import type { Article } from "../../../src/core/model/article.ts";
import { smallArticle, smallGraph } from "./small-articles.ts";

const line = "<quote>“The quay stays shut,”</quote> <cue>said</cue> <who>Ana Ruiz</who>.";
const told = "<quote>“The quay stays shut,”</quote> <who>Ana Ruiz</who> <cue>told</cue> <told>Radio Nord</told>.";
const count = (...articles: readonly (readonly [source: string, facts: Partial<Article>])[]) => {
  const graph = smallGraph(articles.map(([source, facts], index) => smallArticle(`a${index}`, source, facts, ["Radio Nord"])));
  return countOrigins(
    graph,
    graph.nodesOf("quote").map(({ id }) => id),
  );
};

test("articles that credit nobody stand for themselves", () => {
  expect(count([line, { outlet: "Post" }], [line, { outlet: "Mail" }])).toEqual({ articles: 2, origins: 2 });
});

test("articles that both credit a third are one origin", () => {
  expect(count([told, { outlet: "Post" }], [told, { outlet: "Mail" }], [line, { outlet: "Sun" }])).toEqual({ articles: 3, origins: 2 });
});

test("an article that credits another's outlet shares its origin", () => {
  expect(count([told, { outlet: "Post" }], [line, { outlet: "Radio Nord" }])).toEqual({ articles: 2, origins: 1 });
});

test("articles of one agency's copy are one origin", () => {
  expect(count([line, { outlet: "Post", wire: "NordPress" }], [line, { outlet: "Mail", wire: "nordpress" }])).toEqual({
    articles: 2,
    origins: 1,
  });
});

test("a chain of credits is one origin", () => {
  expect(count([told, { outlet: "Post", wire: "NordPress" }], [line, { wire: "NordPress" }], [told, {}])).toEqual({
    articles: 3,
    origins: 1,
  });
});

test("no quotes are no articles", () => {
  const graph = smallGraph([smallArticle("a", line)]);
  expect(countOrigins(graph, [])).toEqual({ articles: 0, origins: 0 });
  expect(countOrigins(graph, ["quote:gone"])).toEqual({ articles: 0, origins: 0 });
});
