import type { GraphNode } from "../src/core/graph/schema.ts";
import type { Issue } from "../src/core/model/issue.ts";
import type { Collection } from "./build-collection.ts";

/** Prints what a build found, and what it left out and why: the counts to the output, the rest to the error output. */
export function printReport({ records, issues }: Pick<Collection, "records" | "issues">): void {
  if (issues.length > 0) console.error(issues.map(issueLine).join("\n"));
  console.log(countLine(records));
}

/** An issue on two lines: where and what, then what to do. */
export function issueLine({ file, place, severity, message, remedy }: Issue): string {
  const where = place ? `${file}:${place.line}:${place.column}` : file;
  return `${where}: ${severity}: ${message}\n    ${remedy}`;
}

/** What the graph holds, in words: "1 article: 15 quotes, 9 actors (2 unnamed) …". */
export function countLine({ nodes, edges }: { readonly nodes: readonly GraphNode[]; readonly edges: { readonly length: number } }): string {
  const articles = nodes.filter((node) => node.kind === "source" && node.source === "article").length;
  const actors = nodes.filter((node) => node.kind === "actor");
  const unnamed = actors.filter((actor) => actor.actor === "unnamed").length;
  const of = (kind: "quote" | "claim"): number => nodes.filter((node) => node.kind === kind).length;
  const sources = nodes.filter((node) => node.kind === "source").length;
  return `${counted(articles, "article")}: ${[
    counted(of("quote"), "quote"),
    counted(actors.length, "actor") + (unnamed > 0 ? ` (${unnamed} unnamed)` : ""),
    counted(of("claim"), "claim"),
    counted(sources, "source"),
    counted(edges.length, "edge"),
  ].join(", ")}.`;
}

const counted = (n: number, noun: string): string => `${n.toLocaleString("en")} ${noun}${n === 1 ? "" : "s"}`;
