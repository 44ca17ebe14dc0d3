import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, extname, isAbsolute, join, relative, sep } from "node:path";
import type { Article } from "../src/core/model/article.ts";
import type { Issue } from "../src/core/model/issue.ts";
import { readDocx } from "../src/core/imports/read-docx.ts";
import { readPage } from "../src/core/imports/read-page.ts";
import { readArticle } from "../src/core/text/read-article.ts";
import { extractHtml } from "./parse-page.ts";

/** What the files and folders hold: the articles, sorted by id, and every problem met on the way. */
export type ReadArticles = {
  readonly articles: readonly Article[];
  readonly issues: readonly Issue[];
  /** Every file that was looked at. */
  readonly files: readonly string[];
  /** The file each article came from, as issues name it. */
  readonly fileOf: ReadonlyMap<string, string>;
};

const extensions = new Set([".txt", ".md", ".html", ".htm", ".docx"]);
const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
const largest = 20_000_000; // bytes; a file above is a mistake, not an article

/** Reads every article file (.txt, .md, .html, .docx) among `paths` (absolute files and folders). A file that cannot be used is an issue, and the rest go on. */
export function readArticles(paths: readonly string[]): ReadArticles {
  const issues: Issue[] = [];
  const found = paths.flatMap((path) => filesAt(path, issues));
  const files = found.filter(({ file }, i) => found.findIndex((other) => other.file === file) === i);
  const byId = new Map<string, { article: Article; name: string }>();
  for (const { file, name } of files.toSorted((a, b) => compare(a.name, b.name))) {
    const read = readFile(file, name);
    issues.push(...read.issues);
    if (!read.article) continue;
    const first = byId.get(read.article.id);
    if (first) issues.push(sameId(name, first.name, read.article.id));
    else byId.set(read.article.id, { article: read.article, name });
  }
  const entries = [...byId.values()].toSorted((a, b) => compare(a.article.id, b.article.id));
  return {
    articles: entries.map(({ article }) => article),
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
        extensions.has(extname(name).toLowerCase()) && !isAside(name) && statSync(join(path, name), { throwIfNoEntry: false })?.isFile(),
    )
    .map((name) => ({ file: join(path, name), name: shownName(path, join(path, name)) }));
}

/** Hidden files, what is installed, and a folder's own README are no articles. */
const isAside = (name: string): boolean =>
  name.split(sep).some((part) => part.startsWith(".") || part === "node_modules") || /^readme\.(md|txt)$/i.test(basename(name));

/** Counted from where the command runs; a path outside, from the folder that was named. */
function shownName(named: string, file: string): string {
  const fromHere = relative(process.cwd(), file);
  const inside = !fromHere.startsWith("..") && !isAbsolute(fromHere);
  const name = inside ? fromHere : named === file ? basename(file) : join(basename(named), relative(named, file));
  return name.split(sep).join("/");
}

function readFile(file: string, name: string): ReturnType<typeof readArticle> {
  try {
    if (statSync(file).size > largest)
      return { article: null, issues: [unreadable(name, "The file is larger than 20 MB.", "Give one article a file.")] };
    return readerOf(name)(name, readFileSync(file), (bytes) => utf8.decode(bytes));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { article: null, issues: [unreadable(name, `The file cannot be read: ${why}.`, "Check that it is yours to read.")] };
  }
}

/** What reads a file of this name. */
function readerOf(name: string): typeof readArticle {
  const ending = extname(name).toLowerCase();
  if (ending === ".docx") return readDocx;
  if (ending === ".html" || ending === ".htm") return (file, bytes, decode) => readPage(file, bytes, decode, extractHtml);
  return readArticle;
}

const unreadable = (file: string, message: string, remedy: string): Issue => ({
  rule: "unreadable",
  severity: "error",
  file,
  place: null,
  message,
  remedy,
});

const sameId = (file: string, first: string, id: string): Issue => ({
  rule: "same-id",
  severity: "error",
  file,
  place: null,
  message: `${file} and ${first} both have the id "${id}"; ${first} was kept.`,
  remedy: "An article's id is its file's name without the ending. Rename one of the two files.",
});
