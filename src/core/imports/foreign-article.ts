import type { Issue } from "../model/issue.ts";
import { articleFromText, type ReadArticle } from "../text/read-article.ts";

/** What a web page or a Word file says of itself, as it is written there; `null` where it says nothing. */
export type GivenFacts = Readonly<Record<"title" | "outlet" | "byline" | "published" | "updated" | "url", string | null>>;

export const noFacts: GivenFacts = { title: null, outlet: null, byline: null, published: null, updated: null, url: null };

/**
 * The article of another format, read as if it had been written as text with front matter, so that one reader judges both: a date that is none and an
 * address that leads nowhere are left out and told. `text` holds its paragraphs with an empty line between them.
 */
export function articleFromFacts(file: string, facts: GivenFacts, text: string): ReadArticle {
  const lines = Object.entries(facts).flatMap(([key, value]) => {
    const words = oneLine(value ?? "");
    return words === "" ? [] : [`${key}: ${JSON.stringify(words)}\n`]; // a JSON string is a YAML string
  });
  const { article, issues } = articleFromText(file, `---\n${lines.join("")}---\n${text}`);
  return { article, issues: issues.map(withoutPlace) };
}

const longest = 500; // characters: a headline or byline above is something else

const oneLine = (words: string): string => words.replace(/\s+/g, " ").trim().slice(0, longest);

/** The front matter is ours, so its lines are not in the file. */
const withoutPlace = (issue: Issue): Issue => ({
  ...issue,
  place: null,
  message: issue.message.replace("The file has front matter and no text after it.", "The file holds no text."),
});
