import { expect, test } from "vitest";
import { sha256 } from "../../../scripts/sha256.ts";
import { articlesIn } from "../../../src/app/own-articles/articles-in.ts";
import type { Article } from "../../../src/core/model/article.ts";
import { runPipeline } from "../../../src/core/pipeline.ts";
import { tagger } from "../../support/tagger.ts";

const build = (articles: readonly Article[]) => runPipeline(articles, { tagger, sha256, rates: [], issues: [] });

test("the articles in a graph, built again, give the same graph: others' annotation is in it", () => {
  const text = "“The pier is safe,” said Ada Quill, the mayor of Lorrin. Jonas Reeve said the pier would close.";
  const attributions = [{ content: [{ start: 0, end: 19 }], cue: [{ start: 20, end: 24 }], source: { start: 25, end: 34 } }];
  const graph = build([
    { id: "pier", title: "The pier", published: "2031-04-02", invented: true, text, annotation: { file: "pier.ann", attributions } },
    { id: "plain", text },
  ]);
  expect(build(articlesIn(graph.nodes))).toEqual(graph);
});
