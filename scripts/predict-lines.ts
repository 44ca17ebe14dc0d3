import { analyseArticle, type ArticleEnvironment } from "../src/core/pipeline.ts";
import { messageOf } from "./command-line.ts";
import { predictionOf } from "./prediction.ts";

/** What became of one line: the row to write, or why there is none. */
export type LineOutcome = { readonly row: string } | { readonly fault: string };

/** The prediction for each line of `lines` (`{"id": …, "text": …}`), one at a time; `null` for a line with nothing in it. */
export async function* predictLines(
  lines: AsyncIterable<string> | Iterable<string>,
  environment: ArticleEnvironment,
): AsyncGenerator<LineOutcome & { readonly line: number }> {
  let line = 0;
  for await (const written of lines) {
    line++;
    if (written.trim() !== "") yield { line, ...outcomeOf(written, environment) };
  }
}

function outcomeOf(line: string, environment: ArticleEnvironment): LineOutcome {
  const article = readRow(line);
  if (typeof article === "string") return { fault: article };
  try {
    return { row: JSON.stringify(predictionOf(article.id, analyseArticle(article, environment))) };
  } catch (error) {
    return { fault: `"${article.id}" could not be analysed: ${messageOf(error)}` };
  }
}

/** The line's article, or what is wrong with the line. */
function readRow(line: string): { readonly id: string; readonly text: string } | string {
  let row: unknown;
  try {
    row = JSON.parse(line.replace(/^\uFEFF/, ""));
  } catch (error) {
    return `It is not JSON: ${messageOf(error)}`;
  }
  if (typeof row !== "object" || row === null) return 'It is not an object with "id" and "text".';
  const { id, text } = row as { id?: unknown; text?: unknown };
  if (typeof id !== "string" || id === "") return 'It has no "id" in words.';
  if (typeof text !== "string") return `"${id}" has no "text" in words.`;
  return { id, text };
}
