import { articleFromFacts, noFacts } from "../../core/imports/foreign-article.ts";
import { issueOf } from "../../core/imports/unusable.ts";
import type { Issue } from "../../core/model/issue.ts";
import { counted } from "../wording/phrase.ts";
import { isProject, readProject, type Project } from "./project-file.ts";

/** Reads a JSON file: a project of ours, or the text of one of Citron's. JSON of any other kind is an issue, never an article. Never throws. */
export async function readJson(file: string, text: string): Promise<Project & { readonly issues: readonly Issue[] }> {
  if (isProject(text)) {
    const { project, issues } = readProject(file, text);
    return { articles: project?.articles ?? [], corrections: project?.corrections ?? [], issues };
  }
  const { readCitron } = await import("../../core/imports/read-citron.ts");
  const read = readCitron(file, text);
  if (!("text" in read)) return { articles: [], corrections: [], issues: [neither(file)] };
  const { article, issues } = articleFromFacts(file, noFacts, read.text);
  if (article === null) return { articles: [], corrections: [], issues };
  return { articles: [article], corrections: [], issues: [...issues, notTaken(file, read.attributions.length + read.issues.length)] };
}

const neither = (file: string): Issue =>
  issueOf(
    file,
    "unknown-json",
    "error",
    "It is neither a project file of Sayso nor Citron's JSON.",
    "Give a file that “Download as a project” made, or the article as text.",
  );

const notTaken = (file: string, quotes: number): Issue =>
  issueOf(
    file,
    "annotation-not-taken",
    "note",
    `The text was taken out of Citron's JSON; its ${counted(quotes, "quote")} ${quotes === 1 ? "was" : "were"} not.`,
    "Who said what is found anew in the text.",
  );
