import { stringify } from "yaml";
import { readCorrections } from "../../core/corrections/read-corrections.ts";
import type { Article } from "../../core/model/article.ts";
import type { Correction } from "../../core/model/correction.ts";
import type { Issue } from "../../core/model/issue.ts";
import { articleFromText } from "../../core/text/read-article.ts";

/** A person's own articles and decisions. */
export type Project = { readonly articles: readonly Article[]; readonly corrections: readonly Correction[] };

/** A project as read, and what in it could not be used; `null` where the file is none. */
export type ReadProject = { readonly project: Project | null; readonly issues: readonly Issue[] };

const mark = "sayso-project";
const version = 1;

/** The project as a file: JSON, each article in it as the text file it could have come from, so that one reader reads both. */
export function writeProject({ articles, corrections }: Project): string {
  const files = articles.map((article) => ({ file: `${article.id}.md`, text: writeArticle(article) }));
  return `${JSON.stringify({ kind: mark, version, articles: files, corrections }, null, 1)}\n`;
}

/** An article as a text file with front matter. Reading it again gives the same article. */
export function writeArticle({ id: _id, text, ...facts }: Article): string {
  return `---\n${Object.keys(facts).length === 0 ? "" : stringify(facts, { lineWidth: 0 })}---\n${text}`;
}

/** Whether a file is named or begins like a project. */
export const isProject = (text: string): boolean => text.slice(0, 200).includes(`"${mark}"`);

/** Reads a project file. What cannot be used is an issue, and the rest is kept; it never throws. */
export function readProject(file: string, text: string): ReadProject {
  const given = parse(text);
  if (given === null || given.kind !== mark) return { project: null, issues: [wrong(file, "It is not a project file of Sayso.")] };
  if (given.version !== version) return { project: null, issues: [wrong(file, "It was made by another version of Sayso.")] };
  const read = listOf(given.articles).map((one) => readOne(file, one));
  const { corrections, issues } = readCorrections(file, JSON.stringify(listOf(given.corrections)));
  return {
    project: { articles: read.flatMap(({ article }) => article ?? []), corrections },
    issues: [...read.flatMap((one) => one.issues), ...issues],
  };
}

function readOne(file: string, one: unknown): ReturnType<typeof articleFromText> {
  if (isRecord(one) && typeof one.file === "string" && typeof one.text === "string") return articleFromText(one.file, one.text);
  return { article: null, issues: [wrong(file, "An article in it has no file name or no text.")] };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null;
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function parse(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const given: unknown = JSON.parse(text);
    return isRecord(given) ? given : null;
  } catch {
    return null;
  }
}

const wrong = (file: string, message: string): Issue => ({
  rule: "project-file",
  severity: "error",
  file,
  place: null,
  message,
  remedy: "Give a file that “Download as a project” made.",
});
