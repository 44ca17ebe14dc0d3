import type { SaysoGraph } from "../graph/open-graph.ts";
import type { ExportFile } from "./export-format.ts";
import { recordLists, recordNames } from "./record-names.ts";

/**
 * The graph as JSON Lines: `{"record": "graph" | "node" | "edge" | "rate" | "issue" | "correction" | "moved" | "review", …}`, every record of `graph.json` in
 * the shapes of the JSON Schema beside it.
 */
export function toJsonLines({ records }: SaysoGraph): readonly ExportFile[] {
  const lines = [
    { record: "graph", version: records.version, build: records.build },
    ...recordLists.flatMap((list) => (records[list] ?? []).map((one) => ({ record: recordNames[list], ...one }))),
  ];
  return [{ name: "graph.jsonl", text: lines.map((line) => `${JSON.stringify(line)}\n`).join("") }];
}
