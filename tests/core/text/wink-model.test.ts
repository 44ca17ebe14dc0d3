import whole from "wink-eng-lite-web-model";
import { expect, test } from "vitest";
import { articlesFolder, sampleFolder, sampleNames } from "../../../scripts/project-paths.ts";
import { readArticles } from "../../../scripts/read-articles.ts";
import { readArticleText } from "../../../src/core/text/read-article-text.ts";
import { winkTagger } from "../../../src/core/text/wink-tagger.ts";

const { articles } = readArticles([articlesFolder, ...sampleNames().map(sampleFolder)]);

test("tags every word of our articles as wink does with the whole of its model", () => {
  const [ours, wholly] = [winkTagger(), winkTagger(whole)];
  expect(articles.length).toBeGreaterThan(10);
  for (const article of articles) expect(readArticleText(article, ours)).toEqual(readArticleText(article, wholly));
});

test("tags as the whole model does what its left-out parts know: names, feelings, negations, irregular forms, dates and smileys", () => {
  const [ours, wholly] = [winkTagger(), winkTagger(whole)];
  for (const text of [
    "Nobody in Ostmark has ever hated the terrible, wonderful mayor :-( on 3 May 2019 at 5 p.m. for $12.5 million.",
    "Mice, geese and oxen were worse; the best-fed ran, hadn't they, to the U.N. in New York (ana@ostmark.example, #oxen, @ana) 😀.",
  ])
    expect(ours(text)).toEqual(wholly(text));
});
