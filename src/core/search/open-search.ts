import lunr from "lunr";
import type { SaysoGraph } from "../graph/open-graph.ts";
import type { GraphNode, NodeKind } from "../graph/schema.ts";
import type { Evidence } from "../model/evidence.ts";
import type { NodeId } from "../model/ids.ts";
import { buildIndex, graphMark, isSearched, namesField, wordsField, type SearchIndex } from "./build-index.ts";
import { explainNothing, type Nothing } from "./explain-nothing.ts";
import { phraseMarks, wordMarks } from "./find-marks-in.ts";
import { filterNames, filterValues, type FilterName, type Filters } from "./filters.ts";
import { readQuery, type ReadQuery } from "./read-query.ts";
import { searchedTexts } from "./searched-texts.ts";
import { stem } from "./stem.ts";
import { stopWords } from "./stop-words.ts";

export type Query = Filters & {
  readonly text: string;
  /** Beliefs and intentions too. */
  readonly beliefs?: boolean;
};

/** A node found, and the exact words in it that were looked for: spans of the article as it is, never positions of lunr's. */
export type Hit = { readonly id: NodeId; readonly kind: NodeKind; readonly score: number; readonly marks: readonly Evidence[] };

export type SearchResult = {
  /** Best first. */
  readonly hits: readonly Hit[];
  /** For each filter and value, how many hits it would leave, the other filters as they are. */
  readonly counts: Readonly<Record<FilterName, ReadonlyMap<string, number>>>;
  /** For an exact phrase: how many have its words together in this order, and how many have them apart; `null` without a phrase. */
  readonly exact: { readonly together: number; readonly apart: number } | null;
  /** How the text was read. `matched`: every word, some of the words, or nothing was asked. */
  readonly reading: ReadQuery & { readonly matched: "all" | "some" | "everything"; readonly sentence: string };
  /** Why there is nothing, where there is nothing. */
  readonly nothing: Nothing | null;
};

export type Search = {
  readonly search: (query: Query) => SearchResult;
  /** Whether the index given was of another graph and a new one was built. */
  readonly rebuilt: boolean;
};

type Found = ReadonlyMap<string, number>; // id -> score

/** Opens the index for a graph. Without an index, or with one of another graph, it builds one. */
export function openSearch(graph: SaysoGraph, index: SearchIndex | null): Search {
  const fits = index !== null && index.version === 1 && index.graph === graphMark(graph.records);
  const loaded = lunr.Index.load((fits ? index : buildIndex(graph.records)).lunr);
  const lookUp = cachedLookUp(loaded);
  return { rebuilt: !fits, search: (query) => search(graph, lookUp, query) };
}

type LookUp = (word: string, unfinished: boolean) => Found;

/** Everything that has a word: its stem, its name and, where it may be unfinished, words it begins. */
function cachedLookUp(index: lunr.Index): LookUp {
  const cache = new Map<string, Found>();
  return (word, unfinished) => {
    const key = `${word}${unfinished ? "*" : ""}`;
    const known = cache.get(key) ?? lookUp(index, word, unfinished);
    if (cache.size > 200) cache.clear();
    cache.set(key, known);
    return known;
  };
}

function lookUp(index: lunr.Index, word: string, unfinished: boolean): Found {
  const results = index.query((query) => {
    query.term(stem(word), { fields: [wordsField], boost: 10, usePipeline: false });
    query.term(word, { fields: [namesField], boost: 10, usePipeline: false });
    // From three letters: a shorter beginning fits half the index and takes a second on a large one.
    if (unfinished && word.length >= 3) query.term(word, { wildcard: lunr.Query.wildcard.TRAILING, usePipeline: false });
  });
  return new Map(results.map(({ ref, score }) => [ref, score]));
}

function search(graph: SaysoGraph, lookUp: LookUp, query: Query): SearchResult {
  const read = readQuery(query.text);
  const asked = [...read.words, ...read.phrases.flat().filter((word) => !stopWords.has(word))];
  const isShown = (node: GraphNode) => isSearched(node) && (query.beliefs === true || node.kind !== "quote" || node.speech);
  const everything = read.words.length === 0 && read.phrases.length === 0;
  const all = asked.length === 0 ? everyNode(graph) : intersect(asked.map((word) => lookUp(word, word === read.unfinished)));
  const shown = nodesOf(graph, all).filter(({ node }) => isShown(node));
  const exact = read.phrases.length === 0 ? shown : shown.filter(({ node }) => read.phrases.every((phrase) => hasPhrase(node, phrase)));
  const some = exact.length === 0 && read.phrases.length === 0 && read.words.length > 1;
  const found = some
    ? nodesOf(graph, union(read.words.map((word) => lookUp(word, word === read.unfinished)))).filter(({ node }) => isShown(node))
    : exact;
  const kept = found.filter(({ node }) => passes(graph, node, query, null));
  const hits = kept
    .toSorted((a, b) => b.score - a.score || (a.node.id < b.node.id ? -1 : 1))
    .map(({ node, score }) => toHit(node, score, read));
  const matched = everything ? "everything" : some ? "some" : "all";
  return {
    hits,
    counts: countsOf(
      graph,
      found.map(({ node }) => node),
      query,
    ),
    exact: read.phrases.length === 0 ? null : { together: exact.length, apart: shown.length - exact.length },
    reading: { ...read, matched, sentence: toSentence(read, matched) },
    nothing:
      hits.length > 0
        ? null
        : explainNothing(
            graph,
            read,
            query,
            found.map(({ node }) => node),
          ),
  };
}

const everyNode = (graph: SaysoGraph): Found => new Map(graph.records.nodes.map(({ id }) => [id, 0]));

function intersect(sets: readonly Found[]): Found {
  const [first, ...rest] = sets.toSorted((a, b) => a.size - b.size);
  const both = [...(first ?? [])].filter(([id]) => rest.every((set) => set.has(id)));
  return new Map(both.map(([id, score]) => [id, rest.reduce((sum, set) => sum + (set.get(id) ?? 0), score)]));
}

/** Those with more of the words come first, whatever the words weigh. */
function union(sets: readonly Found[]): Found {
  const scores = new Map<string, number>();
  for (const set of sets) for (const [id, score] of set) scores.set(id, (scores.get(id) ?? 0) + score + 1000);
  return scores;
}

const nodesOf = (graph: SaysoGraph, found: Found): readonly { readonly node: GraphNode; readonly score: number }[] =>
  [...found].flatMap(([id, score]) => {
    const node = graph.node(id);
    return node === null ? [] : [{ node, score }];
  });

const hasPhrase = (node: GraphNode, phrase: readonly string[]): boolean =>
  searchedTexts(node).some((parts) => phraseMarks(parts, phrase).length > 0);

/** Whether a node passes every filter of the query but one. */
export const passes = (graph: SaysoGraph, node: GraphNode, query: Filters, but: FilterName | null): boolean =>
  filterNames.every((filter) => {
    const wanted = query[filter];
    return filter === but || wanted === undefined || filterValues(graph, node, filter).includes(wanted);
  });

function countsOf(graph: SaysoGraph, found: readonly GraphNode[], query: Query): SearchResult["counts"] {
  const count = (filter: FilterName): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (const node of found) {
      if (!passes(graph, node, query, filter)) continue;
      for (const value of filterValues(graph, node, filter)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return new Map([...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
  };
  return Object.fromEntries(filterNames.map((filter) => [filter, count(filter)])) as SearchResult["counts"];
}

function toHit(node: GraphNode, score: number, read: ReadQuery): Hit {
  const texts = searchedTexts(node);
  const phrases = texts.flatMap((parts) => read.phrases.flatMap((phrase) => phraseMarks(parts, phrase)));
  const words = texts.flatMap((parts) => wordMarks(parts, matcher(read)));
  const single = read.phrases.length === 0 ? words : words.filter((mark) => !phrases.some((phrase) => holdsMark(phrase, mark)));
  return { id: node.id, kind: node.kind, score, marks: [...phrases, ...single].toSorted((a, b) => a.span.start - b.span.start) };
}

const holdsMark = (outer: Evidence, inner: Evidence): boolean =>
  outer.source === inner.source && outer.span.start <= inner.span.start && inner.span.end <= outer.span.end;

/** Takes the words that were looked for by themselves; a phrase's words are marked only where the phrase stands. */
function matcher(read: ReadQuery): (word: string) => boolean {
  const stems = new Set(read.words.map(stem));
  const begun = read.unfinished !== null && read.unfinished.length >= 3 ? read.unfinished : null;
  return (word) => stems.has(stem(word)) || (begun !== null && word.startsWith(begun));
}

function toSentence(read: ReadQuery, matched: SearchResult["reading"]["matched"]): string {
  if (matched === "everything") return "Everything in the collection.";
  const phrases = read.phrases.map((phrase) => `“${phrase.join(" ")}” in just this order`);
  const words =
    read.words.length === 0
      ? []
      : [`${matched === "some" ? "some of the words" : read.words.length === 1 ? "the word" : "all the words"} ${read.words.join(", ")}`];
  const dropped = read.dropped.length === 0 ? "" : ` Too common to look for: ${read.dropped.join(", ")}.`;
  const unbalanced = read.unbalanced ? " A quotation mark has no partner, so what follows it was read as single words." : "";
  const none = matched === "some" ? " Nothing has all of them." : "";
  return `Looked for ${[...phrases, ...words].join(" and ")}.${none}${dropped}${unbalanced}`;
}
