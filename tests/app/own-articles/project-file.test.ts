import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readProject, writeArticle, writeProject } from "../../../src/app/own-articles/project-file.ts";
import { readPasted } from "../../../src/app/own-articles/read-files.ts";
import type { Article } from "../../../src/core/model/article.ts";
import { articleFromText } from "../../../src/core/text/read-article.ts";

const line = fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }).map((words) => `x${words.replace(/\s+/g, " ").trim()}`);
const articles = fc.record({ title: line, outlet: line, text: fc.string({ unit: "grapheme" }).map((words) => `A ${words}`) });

test("an article written as a file is read again as it was", () => {
  fc.assert(
    fc.property(articles, (facts) => {
      const article: Article = { id: "one", ...facts };
      expect(articleFromText("one.md", writeArticle(article))).toEqual({ article, issues: [] });
    }),
  );
});

test("a project gives its articles and corrections back", () => {
  const project = {
    articles: [{ id: "ferry", title: "Ferry: to close", published: "2031-04-02", text: "--- \nThe ferry closes." }],
    corrections: [
      { decision: "note", about: "source:ferry", who: "I. Falk", when: "2031-04-03", why: "The date is the print edition’s." } as const,
    ],
  };
  expect(readProject("p.json", writeProject(project))).toEqual({ project, issues: [] });
});

test("a project that is damaged in one article keeps the others and names the one", () => {
  const text = JSON.stringify({ kind: "sayso-project", version: 1, articles: [{ file: "a.md", text: "Words." }, { file: 7 }, null] });
  const { project, issues } = readProject("p.json", text);
  expect(project?.articles.map(({ id }) => id)).toEqual(["a"]);
  expect(issues.map(({ rule }) => rule)).toEqual(["project-file", "project-file"]);
});

test.each(["", "{", "[]", "null", '{"kind":"sayso-project","version":99}', '{"kind":"other"}'])("%j is no project", (text) => {
  const { project, issues } = readProject("p.json", text);
  expect([project, issues.length]).toEqual([null, 1]);
});

test("a pasted article bears the headline it was given; a headline of signs only still gives an id", () => {
  expect(readPasted("Words.", "Ferry to close").articles).toEqual([{ id: "ferry-to-close", title: "Ferry to close", text: "Words." }]);
  expect(readPasted("Words.", "?!").articles).toEqual([{ id: "pasted-article", title: "?!", text: "Words." }]);
});
