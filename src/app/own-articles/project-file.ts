import { stringify } from "yaml";
import { readCorrection } from "../../core/corrections/read-corrections.ts";
import type { Article } from "../../core/model/article.ts";
import type { ClaimReview } from "../../core/model/claim-review.ts";
import type { Correction } from "../../core/model/correction.ts";
import type { Issue } from "../../core/model/issue.ts";
import { articleFromText, type ReadArticle } from "../../core/text/read-article.ts";
import { annotationSchema, reviewSchema } from "./project-schemas.ts";

/** A person's own articles and decisions, and the fact-checks that the person brought. */
export type Project = {
  readonly articles: readonly Article[];
  readonly corrections: readonly Correction[];
  readonly reviews: readonly ClaimReview[];
};

/** A project as read, and what in it could not be used; `null` where the file is none. */
export type ReadProject = { readonly project: Project | null; readonly issues: readonly Issue[] };

const mark = "sayso-project";
const version = 1;

/** The project as a file: JSON, each article in it as the text file it could have come from, so that one reader reads both, and others' annotation beside. */
export function writeProject({ articles, corrections, reviews }: Project): string {
  const files = articles.map((article) => ({ file: `${article.id}.md`, text: writeArticle(article), annotation: article.annotation }));
  return `${JSON.stringify({ kind: mark, version, articles: files, corrections, reviews }, null, 1)}\n`;
}

/** An article as a text file with front matter. Reading it again gives the same article, without others' annotation. */
export function writeArticle({ id: _id, text, annotation: _annotation, ...facts }: Article): string {
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
  const decisions = listOf(given.corrections).map((one) => readCorrection(file, null, one));
  const reviews = listOf(given.reviews).map((one) => reviewSchema.safeParse(one).data ?? wrong(file, "A fact-check in it is damaged."));
  return {
    project: {
      articles: read.flatMap(({ article }) => article ?? []),
      corrections: decisions.filter((one) => "decision" in one),
      reviews: reviews.filter((one) => "claimReviewed" in one),
    },
    issues: [...read.flatMap((one) => one.issues), ...decisions.filter((one) => "rule" in one), ...reviews.filter((one) => "rule" in one)],
  };
}

function readOne(file: string, one: unknown): ReadArticle {
  if (!isRecord(one) || typeof one.file !== "string" || typeof one.text !== "string")
    return { article: null, issues: [wrong(file, "An article in it has no file name or no text.")] };
  const { article, issues } = articleFromText(one.file, one.text);
  if (article === null || one.annotation === undefined) return { article, issues };
  const annotation = annotationSchema.safeParse(one.annotation).data;
  if (annotation === undefined)
    return { article: null, issues: [...issues, wrong(file, `The annotation of ${one.file} in it is damaged.`)] };
  return { article: { ...article, annotation }, issues };
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
