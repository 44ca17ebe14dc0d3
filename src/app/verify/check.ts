import { compareArticle } from "../../core/graph/compare-article.ts";
import { evidenceBySource, evidenceIn } from "../../core/graph/evidence-in.ts";
import type { GraphNode } from "../../core/graph/schema.ts";
import { verifyGraph } from "../../core/graph/verify-graph.ts";
import { sha256 } from "../../worker/sha256.ts";
import type { Collection } from "../collection.ts";
import { readFiles } from "../own-articles/read-files.ts";

/** A graph read again in the texts it holds: how many pieces of evidence, and what is wrong. */
export type CheckedItself = { readonly read: number; readonly faults: readonly string[] };

/** Words of an item that do not stand at their place any more, and those that do. `node`: `null` for what rests on a line of the network. */
export type LostItem = { readonly record: string; readonly node: GraphNode | null; readonly exact: string; readonly there: string };

/** An article compared with a file; `problem` where it could not be. */
export type Checked = {
  readonly file: string;
  readonly problem: string | null;
  readonly kept: number;
  readonly moved: number;
  readonly lost: readonly LostItem[];
};

/** Re-reads every piece of evidence, every end of every line and every text's SHA-256. */
export function checkItself({ graph: { records } }: Collection): CheckedItself {
  const read = [...records.nodes, ...records.edges].reduce((all, record) => all + evidenceIn(record).length, 0);
  return { read, faults: verifyGraph(records, sha256).map(({ message }) => message) };
}

/** Compares files with the articles of the same name. */
export async function checkArticles(collection: Collection, files: readonly File[]): Promise<readonly Checked[]> {
  const read = await Promise.all(files.map(async (file) => ({ file: file.name, ...(await readFiles([file])) })));
  const sources = read.flatMap(({ articles }) => articles.flatMap(({ id }) => collection.article(id)?.id ?? []));
  const { nodes, edges } = collection.graph.records;
  const placed = evidenceBySource([...nodes, ...edges], new Set(sources));
  return read.map((one) => checkOne(collection, placed, one));
}

type Read = Awaited<ReturnType<typeof readFiles>> & { readonly file: string };

function checkOne(collection: Collection, placed: ReturnType<typeof evidenceBySource>, { file, articles, issues }: Read): Checked {
  const [article] = articles;
  const nothing = { file, kept: 0, moved: 0, lost: [] };
  if (article === undefined) return { ...nothing, problem: issues[0]?.message ?? "The file holds no article." };
  const source = collection.article(article.id);
  if (source === null) return { ...nothing, problem: `This collection has no article of the name ${article.id}.` };
  const { kept, moved, lost } = compareArticle(placed.get(source.id) ?? [], source, article.text);
  const items = lost.map(({ record, evidence, there }) => ({ record, node: nodeOf(collection, record), exact: evidence.exact, there }));
  return { file, problem: null, kept, moved, lost: items };
}

function nodeOf(collection: Collection, record: string): GraphNode | null {
  const edge = collection.graph.edge(record);
  return collection.graph.node(edge === null ? record : edge.from);
}
