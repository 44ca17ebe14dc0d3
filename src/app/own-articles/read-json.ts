import type { Issue } from "../../core/model/issue.ts";
import { isProject, readProject, type Project } from "./project-file.ts";

/** Reads a JSON file: a project of ours, an article with Citron's annotation, or fact-checks. JSON of any other kind is an issue. Never throws. */
export async function readJson(file: string, text: string): Promise<Project & { readonly issues: readonly Issue[] }> {
  if (isProject(text)) {
    const { project, issues } = readProject(file, text);
    return { ...(project ?? { articles: [], corrections: [], reviews: [] }), issues };
  }
  const { readForeignJson } = await import("../../core/imports/read-foreign-json.ts");
  const { article, reviews, issues } = readForeignJson(file, text);
  return { articles: article === null ? [] : [article], corrections: [], reviews, issues };
}
