import { createReadStream, existsSync } from "node:fs";
import { basename, join } from "node:path";
import { articleFromText } from "../../src/core/text/read-article.ts";
import type { Article } from "../../src/core/model/article.ts";
import { articlesFolder, corpusFolder, sampleFolder, sampleNames } from "../project-paths.ts";
import { readArticles } from "../read-articles.ts";
import { readLines } from "../read-lines.ts";

/** The articles that are measured on, and what they are in words. */
export type BenchTexts = { readonly articles: readonly Article[]; readonly what: string };

const fewest = 80;

/** The corpus's dev articles where the corpus is there; else our own articles and samples, over and over until there are as many. */
export async function benchTexts(corpus = corpusFolder): Promise<BenchTexts> {
  const dev = join(corpus, "polnear-dev.jsonl");
  if (!existsSync(dev)) return ownTexts();
  const articles: Article[] = [];
  for await (const line of readLines(createReadStream(dev))) {
    const { id, text } = JSON.parse(line) as { readonly id: string; readonly text: string };
    const { article } = articleFromText(`${basename(id)}.txt`, text);
    if (article !== null) articles.push(article);
  }
  return { articles, what: `${articles.length} articles of PolNeAR dev` };
}

function ownTexts(): BenchTexts {
  const own = readArticles([articlesFolder, ...sampleNames().map(sampleFolder)]).articles;
  const articles = Array.from({ length: Math.max(fewest, own.length) }, (_, index) => {
    const article = own[index % own.length];
    if (article === undefined) throw new Error("benchTexts: there is no article of our own to measure on.");
    return { ...article, id: `${article.id}-${index}` };
  });
  return { articles, what: `${articles.length} articles: ${own.length} of our own, over and over (no corpus at hand)` };
}
