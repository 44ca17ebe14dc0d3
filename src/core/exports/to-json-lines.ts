import type { SaysoGraph } from "../graph/open-graph.ts";
import type { ExportFile } from "./export-format.ts";

/**
 * The graph as JSON Lines: `{"record": "graph" | "node" | "edge" | "rate" | "issue" | "correction" | "moved" | "review", …}`, every record of `graph.json` in
 * the shapes of the JSON Schema beside it.
 */
export function toJsonLines({ records }: SaysoGraph): readonly ExportFile[] {
  const lines = [
    { record: "graph", version: records.version, build: records.build },
    ...records.nodes.map((node) => ({ record: "node", ...node })),
    ...records.edges.map((edge) => ({ record: "edge", ...edge })),
    ...records.rates.map((rate) => ({ record: "rate", ...rate })),
    ...records.issues.map((issue) => ({ record: "issue", ...issue })),
    ...(records.corrections ?? []).map((correction) => ({ record: "correction", ...correction })),
    ...(records.moved ?? []).map((moved) => ({ record: "moved", ...moved })),
    ...(records.reviews ?? []).map((review) => ({ record: "review", ...review })),
  ];
  return [{ name: "graph.jsonl", text: lines.map((line) => `${JSON.stringify(line)}\n`).join("") }];
}
