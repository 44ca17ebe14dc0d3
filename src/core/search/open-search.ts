import type { SaysoGraph } from "../graph/open-graph.ts";
import { nodeKinds, type GraphNode } from "../graph/schema.ts";
import type { Evidence } from "../model/evidence.ts";
import type { NodeId } from "../model/ids.ts";
import { openAlike } from "./alike-index.ts";
import { buildIndex, graphMark, type SearchIndex } from "./build-index.ts";
import { countFilters, passes, type FilterCounts } from "./count-filters.ts";
import { explainNothing, type Nothing } from "./explain-nothing.ts";
import { findAlike, leastPasted, type Alike } from "./find-alike.ts";
import { filterNames, type Filters } from "./filters.ts";
import { bestFirst, keepNodes, type Found } from "./found-nodes.ts";
import { lookUpIn } from "./look-up.ts";
import { lengthToMark, markerOf } from "./mark-nodes.ts";
import { matcherOf } from "./match-query.ts";
import { readingSentence } from "./reading-sentence.ts";
import { readQuery, type ReadQuery } from "./read-query.ts";
import { runningWordsOf, type RunningWords } from "./running-words.ts";
import { plainWords } from "./split-words.ts";

export type Query = Filters & {
  readonly text: string;
  /** Beliefs and intentions too. */
  readonly beliefs?: boolean;
};

/** The exact words in a node that were looked for: spans of the article as it is. */
export type Marks = ReadonlyMap<NodeId, readonly Evidence[]>;

export type SearchResult = {
  /** What was found, best first: numbers of nodes, which are their places in the graph's records. */
  readonly found: Uint32Array;
  /** The marks of the first of each kind, which one sees at once. `marksOf` gives those of the others. */
  readonly marks: Marks;
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
  readonly marksOf: (text: string, ids: readonly NodeId[]) => Marks;
  /** Reads the words of all texts in steps, so that the first phrases are found as quickly as later ones. */
  readonly readAhead: RunningWords["readAhead"];
  /** Whether the index given was of another graph and a new one was built. */
  readonly rebuilt: boolean;
};

/** Opens the index for a graph. Without an index, or with one of another graph, it builds one. */
export function openSearch(graph: SaysoGraph, index: SearchIndex | null): Search {
  const fits = index !== null && index.version === 2 && index.graph === graphMark(graph.records);
  const lookUp = lookUpIn(fits ? index : buildIndex(graph.records), graph.records.nodes.length);
  const running = runningWordsOf(graph.records.nodes, [...lookUp.words, ...lookUp.names]);
  const match = matcherOf(graph, lookUp, running);
  const alike = openAlike(graph, lookUp);
  const kinds = Uint8Array.from(graph.records.nodes, ({ kind }) => nodeKinds.indexOf(kind));
  const search = (query: Query): Omit<SearchResult, "alike"> => {
    const read = readQuery(query.text);
    const { found, matched, exact, least } = match(query, read);
    const best = bestFirst(keepFiltered(graph, found, query));
    return {
      found: best,
      marks: marksOfFirst(graph, kinds, best, read),
      exact,
      reading: { ...read, matched, sentence: readingSentence(query.text, read, matched, best.length > 0, least) },
      nothing: best.length > 0 ? null : explainNothing(graph, lookUp, read, query, nodesAt(graph, found.nodes)),
    };
  };
  return {
    rebuilt: !fits,
    readAhead: running.readAhead,
    search: (query) => {
      const result = search(query);
      return { ...result, alike: isWording(query.text, result) ? findAlike(alike, query.text) : null };
    },
    counts: (query) => countFilters(graph, nodesAt(graph, match(query, readQuery(query.text)).found.nodes), query),
    marksOf: (text, ids) => {
      const marks = markerOf(readQuery(text));
      return new Map(ids.flatMap((id) => graph.node(id) ?? []).map((node) => [node.id, marks(node)]));
    },
  };
}

const nodesAt = (graph: SaysoGraph, numbers: Uint32Array): readonly GraphNode[] =>
  Array.from(numbers).flatMap((number) => graph.records.nodes[number] ?? []);

/** What passes the filters of a query; where it has none nothing is looked at. */
function keepFiltered(graph: SaysoGraph, found: Found, query: Query): Found {
  if (filterNames.every((filter) => query[filter] === undefined)) return found;
  return keepNodes(found, (number) => {
    const node = graph.records.nodes[number];
    return node !== undefined && passes(graph, node, query, null);
  });
}

/** Whether a text may be a quotation in other words: long enough, and no exact phrase that was found as it is. */
const isWording = (text: string, { exact, reading }: Pick<SearchResult, "exact" | "reading">): boolean =>
  plainWords(text).length >= leastPasted && !(reading.words.length === 0 && exact !== null && exact.together > 0);

const readAtOnce = 4_000; // characters a kind: a dozen quotations or an article or two, about what one sees

/** Marks the first nodes of each kind, as long as there is little to read. */
function marksOfFirst(graph: SaysoGraph, kinds: Uint8Array, best: Uint32Array, read: ReadQuery): Marks {
  const found = new Map<NodeId, readonly Evidence[]>();
  if (read.words.length + read.phrases.length === 0) return found;
  const marks = markerOf(read);
  const readSoFar = nodeKinds.map(() => 0);
  for (const number of best) {
    const kind = kinds[number] ?? 0;
    if ((readSoFar[kind] ?? 0) >= readAtOnce) continue;
    const node = graph.records.nodes[number];
    if (node === undefined) continue;
    readSoFar[kind] = (readSoFar[kind] ?? 0) + lengthToMark(node);
    found.set(node.id, marks(node));
  }
  return found;
}
