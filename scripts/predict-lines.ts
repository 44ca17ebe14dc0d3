import { analyseArticle, type ArticleEnvironment } from "../src/core/pipeline.ts";
import { messageOf } from "./command-line.ts";
import { predictionOf } from "./prediction.ts";
import { readRow } from "./read-row.ts";

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
  const row = readRow(line);
  if (typeof row === "string") return { fault: row };
  const { id, text } = row;
  try {
    return { row: JSON.stringify(predictionOf(id, analyseArticle({ id, text }, environment))) };
  } catch (error) {
    return { fault: `"${id}" could not be analysed: ${messageOf(error)}` };
  }
}
