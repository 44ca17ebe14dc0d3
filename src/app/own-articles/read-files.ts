import type { Article } from "../../core/model/article.ts";
import type { Correction } from "../../core/model/correction.ts";
import type { Issue } from "../../core/model/issue.ts";
import { encodingFault } from "../../core/text/encoding-fault.ts";
import { articleFromText, articleIdOf, readArticle, type ReadArticle } from "../../core/text/read-article.ts";
import { readJson } from "./read-json.ts";

/** What files gave: articles, decisions from project files, and what was wrong with the rest. */
export type ReadFiles = {
  readonly articles: readonly Article[];
  readonly corrections: readonly Correction[];
  readonly issues: readonly Issue[];
};

/** The endings of the files that one article is read from. A file of any other ending is read as text. */
export const articleEndings = [".txt", ".md", ".html", ".htm", ".docx"] as const;

const largest = 20_000_000; // bytes; a file above is a mistake, not an article
const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

/** Reads what was dropped or picked. Nothing leaves the page; a file that cannot be used is an issue, and the rest go on. */
export async function readFiles(files: readonly File[]): Promise<ReadFiles> {
  const read = await Promise.all(files.map(readOne));
  return {
    articles: read.flatMap(({ articles }) => articles),
    corrections: read.flatMap(({ corrections }) => corrections),
    issues: read.flatMap(({ issues }) => issues),
  };
}

async function readOne(file: File): Promise<ReadFiles> {
  if (file.size > largest) return none([unusable(file.name, "The file is larger than 20 MB.", "Give one article a file.")]);
  try {
    return await readBytes(file.name, new Uint8Array(await file.arrayBuffer()));
  } catch (problem) {
    const why = problem instanceof Error ? problem.message : String(problem);
    return none([unusable(file.name, `The file cannot be read: ${why}`, "Check that it is yours to read.")]);
  }
}

async function readBytes(name: string, bytes: Uint8Array): Promise<ReadFiles> {
  if (/\.json$/i.test(name) && encodingFault(bytes) === null) return readJson(name, utf8.decode(bytes));
  const { article, issues } = await readAs(name, bytes, (given) => utf8.decode(given));
  return { articles: article ? [article] : [], corrections: [], issues };
}

/** Reads a web page or a Word file with its own reader, which comes when the first such file does; anything else as text. */
async function readAs(name: string, bytes: Uint8Array, decode: (bytes: Uint8Array) => string): Promise<ReadArticle> {
  if (/\.docx$/i.test(name)) return (await import("../../core/imports/read-docx.ts")).readDocx(name, bytes, decode);
  if (!/\.html?$/i.test(name)) return readArticle(name, bytes, decode);
  const [{ readPage }, { extractPage }] = await Promise.all([import("../../core/imports/read-page.ts"), import("./extract-page.ts")]);
  // A document that a parser made runs no script and loads nothing. For each handler in it a browser still reports in its console that it was blocked.
  return readPage(name, bytes, decode, (html) => extractPage(new DOMParser().parseFromString(html, "text/html")));
}

/** An article pasted as text, with or without front matter; `title` where the person gave one. */
export function readPasted(text: string, title: string): ReadFiles {
  const named = title.trim().slice(0, 60).replace(/[\\/]/g, " ");
  const file = articleIdOf(`${named}.txt`) === "" ? "pasted article.txt" : `${named}.txt`;
  const { article, issues } = articleFromText(file, text);
  if (article === null) return none(issues);
  return { articles: [title.trim() === "" ? article : { title: title.trim(), ...article }], corrections: [], issues };
}

const none = (issues: readonly Issue[]): ReadFiles => ({ articles: [], corrections: [], issues });

const unusable = (file: string, message: string, remedy: string): Issue => ({
  rule: "unreadable",
  severity: "error",
  file,
  place: null,
  message,
  remedy,
});
