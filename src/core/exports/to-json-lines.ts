import type { SaysoGraph } from "../graph/open-graph.ts";
import type { ExportFile } from "./export-format.ts";

/** The graph as JSON Lines: `{"record": "node" | "edge" | "rate" | "issue", …}`, the shapes of `graph-data/README.md` and of the JSON Schema beside it. */
export function toJsonLines({ records }: SaysoGraph): readonly ExportFile[] {
  const lines = [
    { record: "graph", version: records.version },
    ...records.nodes.map((node) => ({ record: "node", ...node })),
    ...records.edges.map((edge) => ({ record: "edge", ...edge })),
    ...records.rates.map((rate) => ({ record: "rate", ...rate })),
    ...records.issues.map((issue) => ({ record: "issue", ...issue })),
  ];
  return [{ name: "graph.jsonl", text: lines.map((line) => `${JSON.stringify(line)}\n`).join("") }];
}
