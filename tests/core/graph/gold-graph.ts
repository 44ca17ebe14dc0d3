import { buildGraph, type GraphEnvironment } from "../../../src/core/graph/build-graph.ts";
import { openGraph, type EdgeOf, type SaysoGraph } from "../../../src/core/graph/open-graph.ts";
import type { EdgeKind, GraphRecords, QuoteNode } from "../../../src/core/graph/schema.ts";
import { sha256 } from "../../../scripts/sha256.ts";
import { goldArticle, type GoldArticle } from "../../support/gold-article.ts";

export const environment: GraphEnvironment = { sha256, rates: [], issues: [] };

/** The graph of a perfectly read article; by itself the shipped one. */
export function goldRecords(found: GoldArticle = goldArticle(), given: Partial<GraphEnvironment> = {}): GraphRecords {
  const { article, linked, repeats, claims, stances } = found;
  return buildGraph([article], linked, repeats, claims, stances, { ...environment, ...given });
}

/** The quote whose words begin so; throws when it is not one only. */
export function quoteStarting(graph: SaysoGraph, words: string): QuoteNode {
  const [quote, ...more] = graph.nodesOf("quote").filter(({ content }) => content[0]?.exact.startsWith(words));
  if (quote === undefined || more.length > 0) throw new Error(`quoteStarting: ${more.length + (quote ? 1 : 0)} quotes begin “${words}”.`);
  return quote;
}

/** The edges of one kind, in order of their ids. */
export const edgesOf = <K extends EdgeKind>(graph: SaysoGraph, kind: K): readonly EdgeOf<K>[] =>
  graph.records.nodes.flatMap(({ id }) => graph.edgesFrom(id, kind)).toSorted((a, b) => (a.id < b.id ? -1 : 1));

export const goldGraph = (): SaysoGraph => openGraph(goldRecords());
