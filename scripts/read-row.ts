import { messageOf } from "./command-line.ts";

/** What a line of JSON holds: an id and a text, and what else it names. */
export type Row = { readonly id: string; readonly text: string; readonly [key: string]: unknown };

/** The row of one line of JSON, or what is wrong with the line. A byte-order mark in front is passed over. */
export function readRow(line: string): Row | string {
  let row: unknown;
  try {
    row = JSON.parse(line.replace(/^\uFEFF/, ""));
  } catch (error) {
    return `It is not JSON: ${messageOf(error)}`;
  }
  if (typeof row !== "object" || row === null) return 'It is not an object with "id" and "text".';
  const { id, text, ...rest } = row as Record<string, unknown>;
  if (typeof id !== "string" || id === "") return 'It has no "id" in words.';
  if (typeof text !== "string") return `"${id}" has no "text" in words.`;
  return { ...rest, id, text };
}
