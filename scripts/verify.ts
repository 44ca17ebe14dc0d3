import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readGraph } from "../src/core/graph/read-graph.ts";
import { verifyGraph } from "../src/core/graph/verify-graph.ts";
import { readCommandLine, runCommand, typedPath, UsageError } from "./command-line.ts";
import { countLine, issueLine } from "./print-report.ts";
import { builtFolder } from "./project-paths.ts";
import { sha256 } from "./sha256.ts";

const usage = `npm run verify -- [graph.json]

Reads a graph again and checks it against its schema, every piece of evidence against its article's words, every edge against its
nodes, and every article's text against its SHA-256. Without a file it takes graph-data/built/graph.json.`;

await runCommand(async () => {
  const { words } = readCommandLine(usage, {});
  const file = words[0] ? typedPath(words[0]) : join(builtFolder, "graph.json");
  if (!existsSync(file)) throw new UsageError(`There is no file "${words[0] ?? file}". npm run build:graph makes one.\n\n${usage}`);
  const { graph, issues } = readGraph(readFileSync(file, "utf8"));
  const faults = graph ? verifyGraph(graph, sha256) : issues;
  if (faults.length > 0 || !graph) {
    console.error(faults.map(issueLine).join("\n"));
    console.error(`Error: ${faults.length} faults in ${file}.`);
    return 1;
  }
  console.log(`${countLine(graph)}\nEvery span and edge verified.`);
  return 0;
});
