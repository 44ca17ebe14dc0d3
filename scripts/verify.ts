import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compareText, type Compared } from "../src/core/graph/compare-text.ts";
import { readGraph } from "../src/core/graph/read-graph.ts";
import type { GraphRecords } from "../src/core/graph/schema.ts";
import { verifyGraph } from "../src/core/graph/verify-graph.ts";
import { normalise } from "../src/core/text/normalise.ts";
import { readCommandLine, runCommand, typedPath, UsageError } from "./command-line.ts";
import { countLine, issueLine } from "./print-report.ts";
import { articlesFolder, builtFolder } from "./project-paths.ts";
import { readArticles } from "./read-articles.ts";
import { sha256 } from "./sha256.ts";

const usage = `npm run verify -- [graph.json] [articles …]

Reads a graph again and checks it against its schema, every piece of evidence against its article's words, every edge against its
nodes, and every article's text against its SHA-256. Then reads the articles as they are today, where they are given, and names
every item whose words are not found at their place any more. Without a file it takes graph-data/built/graph.json and the articles
of graph-data/articles.`;

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
  const folders = words.length > 0 ? words.slice(1).map(typedPath) : [articlesFolder];
  return folders.length === 0 ? 0 : compareArticles(graph, folders);
});

/** Compares the articles as they are today with those that the graph was built from; 1 where words are gone. */
function compareArticles(graph: GraphRecords, folders: readonly string[]): number {
  const { articles, issues, fileOf } = readArticles(folders);
  if (issues.length > 0) console.error(issues.map(issueLine).join("\n"));
  const sources = new Map(
    graph.nodes.flatMap((node) => (node.kind === "source" && node.article !== null ? [[node.article, node] as const] : [])),
  );
  let lost = 0;
  let known = 0;
  for (const { id, text } of articles) {
    const source = sources.get(id);
    if (source === undefined) continue;
    known++;
    if (normalise(text).text === source.text) continue;
    const compared = compareText(graph, source, text);
    lost += compared.lost.length;
    printCompared(fileOf.get(id) ?? id, compared);
  }
  const gone = sources.size - known;
  console.log(`${known} of ${sources.size} articles compared with their files: ${lost} pieces of evidence not found at their place.`);
  if (gone > 0) console.log(`${gone} articles of the graph have no file there.`);
  return lost > 0 ? 1 : 0;
}

function printCompared(file: string, { kept, moved, lost }: Compared): void {
  console.log(`${file} has changed: ${kept} pieces of evidence kept, ${moved} moved, ${lost.length} not found at their place.`);
  for (const { record, evidence, there } of lost)
    console.log(
      `  ${record}: not found at this place\n    built from: “${evidence.exact}”\n    there today: ${there === "" ? "nothing" : `“${there}”`}`,
    );
}
