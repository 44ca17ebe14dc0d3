import type { LooseQuotation } from "../src/core/repeats/repeat-finder.ts";
import { readRow } from "./read-row.ts";

/** The quotation of one line of JSON, or what is wrong with the line. An empty text is a quotation that repeats nothing. */
export function readQuotation(line: string): LooseQuotation | string {
  const row = readRow(line);
  if (typeof row === "string") return row;
  const { id, text, speaker, article, date } = row;
  if (date !== undefined && date !== null && (typeof date !== "string" || Number.isNaN(Date.parse(date))))
    return `The "date" of "${id}" is no ISO 8601 date.`;
  return {
    id,
    text,
    ...(typeof speaker === "string" && speaker !== "" ? { speaker } : {}),
    ...(typeof article === "string" && article !== "" ? { article } : {}),
    ...(typeof date === "string" ? { date } : {}),
  };
}
