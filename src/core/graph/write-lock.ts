import type { IdLock } from "../model/id-lock.ts";

/** The lock as JSON text, an id a line, so that a rebuild's difference reads as a list of changes. */
export function writeLock({ version, ids, moved }: IdLock): string {
  const lines = Object.entries(ids).map(([id, places]) => `${JSON.stringify(id)}:${JSON.stringify(places)}`);
  const moves = moved.map((move) => JSON.stringify(move));
  return `{"version":${version},\n"ids":${block("{", lines, "}")},\n"moved":${block("[", moves, "]")}}\n`;
}

const block = (open: string, lines: readonly string[], close: string): string =>
  lines.length === 0 ? `${open}${close}` : `${open}\n${lines.join(",\n")}\n${close}`;
