import type { GraphRecords } from "./schema.ts";

/**
 * The graph as JSON text with one record a line, keys in alphabetical order: the same graph gives the same characters, and two builds differ
 * line by line as the records do.
 */
export function writeGraph(graph: GraphRecords): string {
  const lists = (["nodes", "edges", "rates", "issues", "corrections", "moved", "reviews"] as const).flatMap((key) => {
    const records = graph[key];
    return records === undefined ? [] : [`"${key}":${list(records)}`];
  });
  const build = graph.build === undefined ? "" : `"build":${graph.build},`;
  return `{"version":${graph.version},${build}\n${lists.join(",\n")}}\n`;
}

/** A written graph that has no number, with one: as `writeGraph` writes the graph with that number. */
export const withBuildNumber = (written: string, number: number): string =>
  written.replace(/^\{"version":\d+,/, (head) => `${head}"build":${number},`);

const list = (records: readonly unknown[]): string => (records.length === 0 ? "[]" : `[\n${records.map(writeRecord).join(",\n")}\n]`);

const writeRecord = (record: unknown): string => JSON.stringify(record, sortKeys);

/** For `JSON.stringify`: an object with its keys in order; lists and plain values as they are. */
function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
