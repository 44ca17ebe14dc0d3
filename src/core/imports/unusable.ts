import type { Issue } from "../model/issue.ts";
import type { ReadArticle } from "../text/read-article.ts";

/** A file that no article comes of, with what is wrong and what to do. */
export const unusable = (file: string, rule: string, message: string, remedy: string): ReadArticle => ({
  article: null,
  issues: [issueOf(file, rule, "error", message, remedy)],
});

/** An issue about a whole file. */
export const issueOf = (file: string, rule: string, severity: Issue["severity"], message: string, remedy: string): Issue => ({
  rule,
  severity,
  file,
  place: null,
  message,
  remedy,
});
