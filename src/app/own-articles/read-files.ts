import { issueOf } from "../../core/imports/unusable.ts";
import type { Issue } from "../../core/model/issue.ts";
import { encodingFault } from "../../core/text/encoding-fault.ts";
import { articleFromText, articleIdOf, readArticle, type ReadArticle } from "../../core/text/read-article.ts";
import type { Project } from "./project-file.ts";
import { readJson } from "./read-json.ts";

/** What files gave: articles, decisions from project files, fact-checks, and what was wrong with the rest. */
export type ReadFiles = Project & { readonly issues: readonly Issue[] };

/** The endings of the files that one article is read from. A file of any other ending is read as text. */
export const articleEndings = [".txt", ".md", ".html", ".htm", ".docx"] as const;

const largest = 20_000_000; // bytes; a file above is a mistake, not an article
const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

/** Reads what was dropped or picked. Nothing leaves the page; a file that cannot be used is an issue, and the rest go on. */
export async function readFiles(files: readonly File[]): Promise<ReadFiles> {
  const read = await Promise.all(files.map((file) => readOne(file, files)));
  return {
    articles: read.flatMap(({ articles }) => articles),
    corrections: read.flatMap(({ corrections }) => corrections),
    reviews: read.flatMap(({ reviews }) => reviews),
    issues: read.flatMap(({ issues }) => issues),
  };
}

async function readOne(file: File, others: readonly File[]): Promise<ReadFiles> {
  if (file.size > largest) return none([unusable(file.name, "The file is larger than 20 MB.", "Give one article a file.")]);
  try {
    return await readBytes(file.name, await bytesOf(file), others);
  } catch (problem) {
    const why = problem instanceof Error ? problem.message : String(problem);
    return none([unusable(file.name, `The file cannot be read: ${why}`, "Check that it is yours to read.")]);
  }
}

const bytesOf = async (file: File): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());
const decode = (bytes: Uint8Array): string => utf8.decode(bytes);

async function readBytes(name: string, bytes: Uint8Array, others: readonly File[]): Promise<ReadFiles> {
  if (/\.json(?:ld)?$/i.test(name) && encodingFault(bytes) === null) return readJson(name, decode(bytes));
  if (/\.ann$/i.test(name)) return none(await standoffIssues(name, others));
  const standoff = /\.txt$/i.test(name) ? others.find((other) => other.name === name.replace(/txt$/i, "ann")) : undefined;
  const read = await readAs(name, bytes);
  const { article, issues } = standoff === undefined ? read : await withStandoff(read, decode(bytes), standoff);
  return { ...none(issues), articles: article ? [article] : [] };
}

const annotations = () => import("../../core/imports/read-annotated.ts");

/** brat's annotation is read with its text; one without is told. */
async function standoffIssues(name: string, others: readonly File[]): Promise<readonly Issue[]> {
  if (others.some((other) => other.name === name.replace(/ann$/i, "txt"))) return [];
  return [(await annotations()).withoutText(name)];
}

const withStandoff = async (read: ReadArticle, text: string, standoff: File): Promise<ReadArticle> =>
  (await annotations()).withBrat(read, text, standoff.name, decode(await bytesOf(standoff)));

/** Reads a web page or a Word file with its own reader, which comes when the first such file does; anything else as text. */
async function readAs(name: string, bytes: Uint8Array): Promise<ReadArticle> {
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
  return { ...none(issues), articles: [title.trim() === "" ? article : { title: title.trim(), ...article }] };
}

const none = (issues: readonly Issue[]): ReadFiles => ({ articles: [], corrections: [], reviews: [], issues });

const unusable = (file: string, message: string, remedy: string): Issue => issueOf(file, "unreadable", "error", message, remedy);
