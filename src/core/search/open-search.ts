import type { SaysoGraph } from "../graph/open-graph.ts";
import type { GraphNode, NodeKind } from "../graph/schema.ts";
import type { Evidence } from "../model/evidence.ts";
import type { NodeId } from "../model/ids.ts";
import { openAlike } from "./alike-index.ts";
import { buildIndex, graphMark, type SearchIndex } from "./build-index.ts";
import { countFilters, passes, type FilterCounts } from "./count-filters.ts";
import { explainNothing, type Nothing } from "./explain-nothing.ts";
import { findAlike, leastPasted, type Alike } from "./find-alike.ts";
import type { Filters } from "./filters.ts";
import { lookUpIn, type LookUp } from "./look-up.ts";
import { lengthToMark, markerOf } from "./mark-nodes.ts";
import { matchQuery } from "./match-query.ts";
import { readingSentence } from "./reading-sentence.ts";
import { readQuery, type ReadQuery } from "./read-query.ts";
import { splitWords } from "./split-words.ts";

export type Query = Filters & {
  readonly text: string;
  /** Beliefs and intentions too. */
  readonly beliefs?: boolean;
};

/** A node found, and the exact words in it that were looked for: spans of the article as it is. */
export type Hit = { readonly id: NodeId; readonly kind: NodeKind; readonly score: number; readonly marks: readonly Evidence[] };

export type SearchResult = {
  /** Best first. */
  readonly hits: readonly Hit[];
  /** Those whose marks were not looked for yet: all but the first of each kind, which one sees at once. `marksOf` gives them. */
  readonly unmarked: readonly NodeId[];
  /** For an exact phrase: how many of the kind asked for have its words together in this order, and how many apart; `null` without a phrase. */
  readonly exact: { readonly together: number; readonly apart: number } | null;
  /** For a text long enough to be a quotation: those that share much of it, best first. `null`: not asked, or an exact phrase that was found. */
  readonly alike: readonly Alike[] | null;
  /** How the text was read. `matched`: every word, some of the words, or nothing was asked. */
  readonly reading: ReadQuery & { readonly matched: "all" | "some" | "everything"; readonly sentence: string };
  /** Why there is nothing, where there is nothing. */
  readonly nothing: Nothing | null;
};

export type Search = {
  readonly search: (query: Query) => SearchResult;
  /** For each filter and value, how many hits it would leave, the other filters as they are. */
  readonly counts: (query: Query) => FilterCounts;
  /** Where the words of `text` stand in these nodes. */
  readonly marksOf: (text: string, ids: readonly NodeId[]) => ReadonlyMap<NodeId, readonly Evidence[]>;
  /** Whether the index given was of another graph and a new one was built. */
  readonly rebuilt: boolean;
};

/** Opens the index for a graph. Without an index, or with one of another graph, it builds one. */
export function openSearch(graph: SaysoGraph, index: SearchIndex | null): Search {
  const fits = index !== null && index.version === 2 && index.graph === graphMark(graph.records);
  const lookUp = lookUpIn(fits ? index : buildIndex(graph.records));
  const alike = openAlike(graph, lookUp);
  return {
    rebuilt: !fits,
    search: (query) => {
      const result = search(graph, lookUp, query);
      return { ...result, alike: isWording(query.text, result) ? findAlike(alike, query.text) : null };
    },
    counts: (query) => {
      const { found } = matchQuery(graph, lookUp, query, readQuery(query.text));
      return countFilters(
        graph,
        found.map(({ node }) => node),
        query,
      );
    },
    marksOf: (text, ids) => {
      const marks = markerOf(readQuery(text));
      return new Map(ids.flatMap((id) => graph.node(id) ?? []).map((node) => [node.id, marks(node)]));
    },
  };
}

/** Whether a text may be a quotation in other words: long enough, and no exact phrase that was found as it is. */
const isWording = (text: string, { exact, reading }: Pick<SearchResult, "exact" | "reading">): boolean =>
  splitWords(text).length >= leastPasted && !(reading.words.length === 0 && exact !== null && exact.together > 0);

function search(graph: SaysoGraph, lookUp: LookUp, query: Query): Omit<SearchResult, "alike"> {
  const read = readQuery(query.text);
  const { found, matched, exact, least } = matchQuery(graph, lookUp, query, read);
  // The records are in the order of their ids.
  const best = found.filter(({ node }) => passes(graph, node, query, null)).toSorted((a, b) => b.score - a.score || a.number - b.number);
  const marks = markFirst(read);
  const hits = best.map(({ node, score }) => ({ node, hit: { id: node.id, kind: node.kind, score, marks: marks(node) } }));
  return {
    hits: hits.map(({ hit }) => ({ ...hit, marks: hit.marks ?? [] })),
    unmarked: hits.flatMap(({ hit }) => (hit.marks === null ? hit.id : [])),
    exact,
    reading: { ...read, matched, sentence: readingSentence(read, matched, best.length > 0, least) },
    nothing:
      best.length > 0
        ? null
        : explainNothing(
            graph,
            lookUp,
            read,
            query,
            found.map(({ node }) => node),
          ),
  };
}

const readAtOnce = 10_000; // characters a kind: some thirty quotations or four articles, about what one sees

/** Marks nodes as long as there is little to read, and then gives `null`. */
function markFirst(read: ReadQuery): (node: GraphNode) => readonly Evidence[] | null {
  if (read.words.length + read.phrases.length === 0) return () => [];
  const marks = markerOf(read);
  const readSoFar = new Map<NodeKind, number>();
  return (node) => {
    const soFar = readSoFar.get(node.kind) ?? 0;
    if (soFar >= readAtOnce) return null;
    readSoFar.set(node.kind, soFar + lengthToMark(node));
    return marks(node);
  };
}
