import type { LooseQuotation } from "../src/core/repeats/repeat-finder.ts";
import { messageOf } from "./command-line.ts";

/** The quotation of one line of JSON, or what is wrong with the line. An empty text is a quotation that repeats nothing. */
export function readQuotation(line: string): LooseQuotation | string {
  let row: unknown;
  try {
    row = JSON.parse(line.replace(/^\uFEFF/, ""));
  } catch (error) {
    return `It is not JSON: ${messageOf(error)}`;
  }
  if (typeof row !== "object" || row === null) return 'It is not an object with "id" and "text".';
  const { id, text, speaker, article, date } = row as Record<string, unknown>;
  if (typeof id !== "string" || id === "") return 'It has no "id" in words.';
  if (typeof text !== "string") return `"${id}" has no "text" in words.`;
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
