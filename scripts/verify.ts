import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compareArticle, type Compared } from "../src/core/graph/compare-article.ts";
import { eachRecord } from "../src/core/graph/each-record.ts";
import { evidenceBySource } from "../src/core/graph/evidence-in.ts";
import { readGraph } from "../src/core/graph/read-graph.ts";
import type { GraphEdge, GraphNode } from "../src/core/graph/schema.ts";
import { verifyGraph } from "../src/core/graph/verify-graph.ts";
import { verifyLines, type VerifiedLines } from "../src/core/graph/verify-lines.ts";
import { normalise } from "../src/core/text/normalise.ts";
import { readCommandLine, runCommand, typedPath, UsageError } from "./command-line.ts";
import { countLine, issueLine } from "./print-report.ts";
import { articlesFolder, builtFolder } from "./project-paths.ts";
import { readArticles } from "./read-articles.ts";
import { sha256 } from "./sha256.ts";
import { writtenLines } from "./written-lines.ts";

const usage = `npm run verify -- [graph.json] [articles …]

Reads a graph again and checks it against its schema, every piece of evidence against its article's words, every edge against its
nodes, and every article's text against its SHA-256. Then reads the articles as they are today, where they are given, and names
every item whose words are not found at their place any more. Without a file it takes graph-data/built/graph.json and the articles
of graph-data/articles.`;

await runCommand(async () => {
  const { words } = readCommandLine(usage, {});
  const file = words[0] ? typedPath(words[0]) : join(builtFolder, "graph.json");
  if (!existsSync(file)) throw new UsageError(`There is no file "${words[0] ?? file}". npm run build:graph makes one.\n\n${usage}`);
  const bytes = readFileSync(file);
  const { nodes, edges, readEdges, issues } = verifyByLine(bytes) ?? verifyWhole(bytes.toString("utf8"));
  if (issues.length > 0) {
    console.error(issues.map(issueLine).join("\n"));
    console.error(`Error: ${issues.length} faults in ${file}.`);
    return 1;
  }
  console.log(`${countLine({ nodes, edges })}\nEvery span and edge verified.`);
  const folders = words.length > 0 ? words.slice(1).map(typedPath) : [articlesFolder];
  return folders.length === 0 ? 0 : compareArticles(nodes, readEdges, folders);
});

/** A verified graph; its edges are read again only where an article has changed. */
type Verified = VerifiedLines & { readonly readEdges: () => readonly GraphEdge[] };

function verifyByLine(bytes: Buffer): Verified | null {
  const verified = verifyLines(writtenLines(bytes), sha256);
  return verified && { ...verified, readEdges: () => edgesIn(bytes) };
}

/** For a file that no build wrote, or that is damaged. */
function verifyWhole(text: string): Verified {
  const { graph, issues } = readGraph(text);
  const { nodes, edges } = graph ?? { nodes: [], edges: [] };
  return { nodes, edges, readEdges: () => edges, issues: graph === null ? issues : verifyGraph(graph, sha256) };
}

/** The edges of a file that `verifyLines` found sound. */
function edgesIn(bytes: Buffer): readonly GraphEdge[] {
  const found: GraphEdge[] = [];
  eachRecord(writtenLines(bytes), { nodes: () => true, edges: (edge) => found.push(edge as GraphEdge) > 0 });
  return found;
}

/** Compares the articles as they are today with those that the graph was built from; 1 where words are gone. */
function compareArticles(nodes: readonly GraphNode[], readEdges: Verified["readEdges"], folders: readonly string[]): number {
  const { articles, issues, fileOf } = readArticles(folders);
  if (issues.length > 0) console.error(issues.map(issueLine).join("\n"));
  const sources = new Map(
    nodes.flatMap((node) => (node.kind === "source" && node.article !== null ? [[node.article, node] as const] : [])),
  );
  const known = articles.flatMap(({ id, text }) => {
    const source = sources.get(id);
    return source === undefined ? [] : [{ id, text, source }];
  });
  const changed = known.filter(({ text, source }) => normalise(text).text !== source.text);
  const placed = evidenceBySource(changed.length > 0 ? [...nodes, ...readEdges()] : [], new Set(changed.map(({ source }) => source.id)));
  let lost = 0;
  for (const { id, text, source } of changed) {
    const compared = compareArticle(placed.get(source.id) ?? [], source, text);
    lost += compared.lost.length;
    printCompared(fileOf.get(id) ?? id, compared);
  }
  const gone = sources.size - known.length;
  console.log(
    `${known.length} of ${sources.size} articles compared with their files: ${lost} pieces of evidence not found at their place.`,
  );
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
