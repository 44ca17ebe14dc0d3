import type { IdLock } from "../model/id-lock.ts";

/** The lock as JSON text, an id a line, so that a rebuild's difference reads as a list of changes. */
export function writeLock({ version, build, ids, own = {}, marks = {}, moved }: IdLock): string {
  const head = build === undefined ? "" : `"build":${JSON.stringify(build)},\n`;
  const moves = moved.map((move) => JSON.stringify(move));
  return `{"version":${version},\n${head}"ids":${table(ids)},\n"own":${table(own)},\n"marks":${table(marks)},\n"moved":${block("[", moves, "]")}}\n`;
}

const table = (lists: Readonly<Record<string, unknown>>): string =>
  block(
    "{",
    Object.entries(lists).map(([id, members]) => `${JSON.stringify(id)}:${JSON.stringify(members)}`),
    "}",
  );

const block = (open: string, lines: readonly string[], close: string): string =>
  lines.length === 0 ? `${open}${close}` : `${open}\n${lines.join(",\n")}\n${close}`;
