import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readProject, writeArticle, writeProject, type Project } from "../../../src/app/own-articles/project-file.ts";
import { readPasted } from "../../../src/app/own-articles/read-files.ts";
import type { Article } from "../../../src/core/model/article.ts";
import type { ClaimReview } from "../../../src/core/model/claim-review.ts";
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

const review: ClaimReview = {
  claimReviewed: "The ferry closes",
  checker: "Check Norland",
  url: "https://check.example/ferry",
  published: null,
  rating: "True",
  claimant: null,
  appearances: [],
  file: "checks.json",
};

test("a project gives its articles with their annotation, its corrections and its fact-checks back", () => {
  const project: Project = {
    articles: [
      { id: "ferry", title: "Ferry: to close", published: "2031-04-02", text: "--- \nThe ferry closes." },
      {
        id: "pier",
        text: "Reeve said no.",
        annotation: { file: "pier.ann", attributions: [{ content: [{ start: 11, end: 13 }], cue: [{ start: 6, end: 10 }], source: null }] },
      },
    ],
    corrections: [{ decision: "note", about: "source:ferry", who: "I. Falk", when: "2031-04-03", why: "The date is the print edition’s." }],
    reviews: [review],
  };
  expect(readProject("p.json", writeProject(project))).toEqual({ project, issues: [] });
});

test("a project of before, without fact-checks, is read", () => {
  const text = JSON.stringify({ kind: "sayso-project", version: 1, articles: [{ file: "a.md", text: "Words." }], corrections: [] });
  expect(readProject("p.json", text)).toEqual({
    project: { articles: [{ id: "a", text: "Words." }], corrections: [], reviews: [] },
    issues: [],
  });
});

test.each([
  [
    "an annotation of another shape",
    { articles: [{ file: "a.md", text: "Words.", annotation: { file: "x", attributions: [{ content: [] }] } }] },
  ],
  ["a fact-check whose address runs code", { reviews: [{ ...review, url: "javascript:alert(1)" }] }],
])("%s is named and left out", (_what, parts) => {
  const { project, issues } = readProject("p.json", JSON.stringify({ kind: "sayso-project", version: 1, ...parts }));
  expect(project).toEqual({ articles: [], corrections: [], reviews: [] });
  expect(issues).toMatchObject([{ rule: "project-file" }]);
});

test("a correction nested 20,000 deep is named, and the rest is read", () => {
  const deep = `${"[".repeat(20_000)}${"]".repeat(20_000)}`;
  const text = `{"kind":"sayso-project","version":1,"articles":[{"file":"a.md","text":"Words."}],"corrections":[${deep},{"decision":"note","about":"source:a","who":"I","when":"2031-04-02","why":${deep}}]}`;
  const { project, issues } = readProject("p.json", text);
  expect([project?.articles.length, project?.corrections, issues.map(({ rule }) => rule)]).toEqual([1, [], ["correction", "correction"]]);
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
