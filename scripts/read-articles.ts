import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, extname, isAbsolute, join, relative, sep } from "node:path";
import type { Article } from "../src/core/model/article.ts";
import type { ClaimReview } from "../src/core/model/claim-review.ts";
import type { Issue } from "../src/core/model/issue.ts";
import { withBrat, withoutText } from "../src/core/imports/read-annotated.ts";
import { readDocx } from "../src/core/imports/read-docx.ts";
import { readForeignJson, type ReadForeignJson } from "../src/core/imports/read-foreign-json.ts";
import { readPage } from "../src/core/imports/read-page.ts";
import { issueOf } from "../src/core/imports/unusable.ts";
import { encodingFault } from "../src/core/text/encoding-fault.ts";
import { readArticle } from "../src/core/text/read-article.ts";
import { extractHtml } from "./parse-page.ts";

/** What the files and folders hold: the articles, sorted by id, others' fact-checks, and every problem met on the way. */
export type ReadArticles = {
  readonly articles: readonly Article[];
  readonly reviews: readonly ClaimReview[];
  readonly issues: readonly Issue[];
  /** Every file that was looked at. */
  readonly files: readonly string[];
  /** The file each article came from, as issues name it. */
  readonly fileOf: ReadonlyMap<string, string>;
};

/** The endings of the files that are read in a folder: articles, and what others have annotated or checked in them. */
export const readEndings: ReadonlySet<string> = new Set([".txt", ".md", ".html", ".htm", ".docx", ".ann", ".json", ".jsonld"]);
const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
const largest = 20_000_000; // bytes; a file above is a mistake, not an article

/**
 * Reads every article file (.txt, .md, .html, .docx) among `paths` (absolute files and folders), with brat's annotation of it (.ann) where that stands beside
 * it, Citron's JSON, and fact-checks (ClaimReview). A file that cannot be used is an issue, and the rest go on.
 */
export function readArticles(paths: readonly string[]): ReadArticles {
  const issues: Issue[] = [];
  const all = paths.flatMap((path) => filesAt(path, issues));
  const files = all.filter(({ file }, i) => all.findIndex((other) => other.file === file) === i);
  const byId = new Map<string, { article: Article; name: string }>();
  const reviews: ClaimReview[] = [];
  for (const found of files.toSorted((a, b) => compare(a.name, b.name))) {
    const { name } = found;
    const read = readFile(found, files);
    issues.push(...read.issues);
    reviews.push(...read.reviews);
    if (!read.article) continue;
    const first = byId.get(read.article.id);
    if (first) issues.push(sameId(name, first.name, read.article.id));
    else byId.set(read.article.id, { article: read.article, name });
  }
  const entries = [...byId.values()].toSorted((a, b) => compare(a.article.id, b.article.id));
  return {
    articles: entries.map(({ article }) => article),
    reviews,
    issues,
    files: files.map(({ file }) => file),
    fileOf: new Map(entries.map(({ article, name }) => [article.id, name])),
  };
}

/** By code unit, which no locale changes: the same files give the same bytes everywhere. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type Found = { readonly file: string; readonly name: string };

/** The article files at one path, each with the name issues call it by, which bears nothing of the machine. */
function filesAt(path: string, issues: Issue[]): Found[] {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (!entry) {
    issues.push(unreadable(shownName(path, path), "There is no such file or folder.", "Check the path."));
    return [];
  }
  if (entry.isFile()) return [{ file: path, name: shownName(path, path) }];
  const names = readdirSync(path, { recursive: true, encoding: "utf8" });
  return names
    .filter(
      (name) =>
        readEndings.has(extname(name).toLowerCase()) && !isAside(name) && statSync(join(path, name), { throwIfNoEntry: false })?.isFile(),
    )
    .map((name) => ({ file: join(path, name), name: shownName(path, join(path, name)) }));
}

/** Hidden files, what is installed, a folder's own README and what a build wrote there are not read. */
const isAside = (name: string): boolean =>
  name.split(sep).some((part) => part.startsWith(".") || part === "node_modules") ||
  /^(?:readme\.(?:md|txt)|graph\.json|search-index\.json|ids\.lock\.json)$/i.test(basename(name));

/** Counted from where the command runs; a path outside, from the folder that was named. */
function shownName(named: string, file: string): string {
  const fromHere = relative(process.cwd(), file);
  const inside = !fromHere.startsWith("..") && !isAbsolute(fromHere);
  const name = inside ? fromHere : named === file ? basename(file) : join(basename(named), relative(named, file));
  return name.split(sep).join("/");
}

function readFile({ file, name }: Found, files: readonly Found[]): ReadForeignJson {
  try {
    if (statSync(file).size > largest) return nothing([unreadable(name, "The file is larger than 20 MB.", "Give one article a file.")]);
    return readBytes({ file, name }, readFileSync(file), files);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return nothing([unreadable(name, `The file cannot be read: ${why}.`, "Check that it is yours to read.")]);
  }
}

function readBytes({ file, name }: Found, bytes: Uint8Array, files: readonly Found[]): ReadForeignJson {
  const ending = extname(name).toLowerCase();
  const beside = (other: string): Found | undefined => files.find((one) => one.file === file.slice(0, -ending.length) + other);
  if (ending === ".ann") return nothing(beside(".txt") === undefined ? [withoutText(name)] : []); // else it is read with its text
  if (/^\.json(?:ld)?$/.test(ending) && encodingFault(bytes) === null) return readForeignJson(name, decode(bytes));
  const read = readerOf(ending)(name, bytes, decode);
  const standoff = ending === ".txt" ? beside(".ann") : undefined;
  if (standoff === undefined) return { ...read, reviews: [] };
  return { ...withBrat(read, decode(bytes), standoff.name, decode(readFileSync(standoff.file))), reviews: [] };
}

const decode = (bytes: Uint8Array): string => utf8.decode(bytes);
const nothing = (issues: readonly Issue[]): ReadForeignJson => ({ article: null, reviews: [], issues });

/** What reads an article file of this ending. */
function readerOf(ending: string): typeof readArticle {
  if (ending === ".docx") return readDocx;
  if (ending === ".html" || ending === ".htm") return (file, bytes, read) => readPage(file, bytes, read, extractHtml);
  return readArticle;
}

const unreadable = (file: string, message: string, remedy: string): Issue => issueOf(file, "unreadable", "error", message, remedy);

const sameId = (file: string, first: string, id: string): Issue => ({
  rule: "same-id",
  severity: "error",
  file,
  place: null,
  message: `${file} and ${first} both have the id "${id}"; ${first} was kept.`,
  remedy: "An article's id is its file's name without the ending. Rename one of the two files.",
});
