import lunr from "lunr";
import type { SaysoGraph } from "../graph/open-graph.ts";
import type { GraphNode, NodeKind } from "../graph/schema.ts";
import type { Evidence } from "../model/evidence.ts";
import type { NodeId } from "../model/ids.ts";
import { readAlikeIndex, type AlikeIndex } from "./alike-index.ts";
import { buildIndex, graphMark, isSearched, type SearchIndex } from "./build-index.ts";
import { explainNothing, type Nothing } from "./explain-nothing.ts";
import { phraseMarks, wordMarks } from "./find-marks-in.ts";
import { findAlike, leastPasted, type Alike } from "./find-alike.ts";
import { filterNames, filterValues, type FilterName, type Filters } from "./filters.ts";
import { lookUpIn, type Found, type LookUp } from "./look-up.ts";
import { readQuery, type ReadQuery } from "./read-query.ts";
import { searchedTexts } from "./searched-texts.ts";
import { splitWords } from "./split-words.ts";
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
  /** Whether the index given was of another graph and a new one was built. */
  readonly rebuilt: boolean;
};

/** Opens the index for a graph. Without an index, or with one of another graph, it builds one. */
export function openSearch(graph: SaysoGraph, index: SearchIndex | null): Search {
  const fits = index !== null && index.version === 1 && index.graph === graphMark(graph.records);
  const loaded = lunr.Index.load((fits ? index : buildIndex(graph.records)).lunr);
  const lookUp = lookUpIn(loaded, graph);
  let alike: AlikeIndex | null = null;
  const likeThis = (text: string): readonly Alike[] => findAlike((alike ??= readAlikeIndex(graph)), text);
  return {
    rebuilt: !fits,
    search: (query) => {
      const result = search(graph, lookUp, query);
      return { ...result, alike: isWording(query.text, result) ? likeThis(query.text) : null };
    },
  };
}

/** Whether a text may be a quotation in other words: long enough, and no exact phrase that was found as it is. */
const isWording = (text: string, { exact, reading }: Pick<SearchResult, "exact" | "reading">): boolean =>
  splitWords(text).length >= leastPasted && !(reading.words.length === 0 && exact !== null && exact.together > 0);

function search(graph: SaysoGraph, lookUp: LookUp, query: Query): Omit<SearchResult, "alike"> {
  const read = readQuery(query.text);
  const { found, matched, exact } = findMatches(graph, lookUp, query, read);
  const nodes = found.map(({ node }) => node);
  const hits = found
    .filter(({ node }) => passes(graph, node, query, null))
    .toSorted((a, b) => b.score - a.score || (a.node.id < b.node.id ? -1 : 1))
    .map(({ node, score }) => toHit(node, score, read));
  return {
    hits,
    counts: countsOf(graph, nodes, query),
    exact,
    reading: { ...read, matched, sentence: toSentence(read, matched) },
    nothing: hits.length > 0 ? null : explainNothing(graph, read, query, nodes),
  };
}

type Matches = Pick<SearchResult, "exact"> & {
  readonly found: readonly { readonly node: GraphNode; readonly score: number }[];
  readonly matched: SearchResult["reading"]["matched"];
};

/** What the text alone finds, before any filter. Whether all or only some of the words are to be had is asked of the kind that is looked for. */
function findMatches(graph: SaysoGraph, lookUp: LookUp, query: Query, read: ReadQuery): Matches {
  const shown = (found: Found) =>
    nodesOf(graph, found).filter(({ node }) => isSearched(node) && (query.beliefs === true || node.kind !== "quote" || node.speech));
  const ofKind = (found: Matches["found"]) => found.filter(({ node }) => query.kind === undefined || node.kind === query.kind).length;
  const asked = [...read.words, ...read.phrases.flat().filter((word) => !stopWords.has(word))];
  const all = shown(asked.length === 0 ? everyNode(graph) : intersect(asked.map((word) => lookUp(word, word === read.unfinished))));
  if (read.phrases.length > 0) {
    const found = all.filter(({ node }) => read.phrases.every((phrase) => hasPhrase(node, phrase)));
    return { found, matched: "all", exact: { together: ofKind(found), apart: ofKind(all) - ofKind(found) } };
  }
  if (read.words.length < 2 || ofKind(all) > 0) return { found: all, matched: asked.length === 0 ? "everything" : "all", exact: null };
  return { found: shown(union(read.words.map((word) => lookUp(word, word === read.unfinished)))), matched: "some", exact: null };
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
      : [`${matched === "some" ? "some of the words" : read.words.length === 1 ? "the word" : "all the words"} ${listed(read.words)}`];
  const dropped = read.dropped.length === 0 ? "" : ` Too common to look for: ${listed(read.dropped)}.`;
  const unbalanced = read.unbalanced ? " A quotation mark has no partner, so what follows it was read as single words." : "";
  const none = matched === "some" ? " Nothing has all of them." : "";
  return `Looked for ${[...phrases, ...words].join(" and ")}.${none}${dropped}${unbalanced}`;
}

const mostListed = 12;

/** Words with commas between them; of a page of them only the first. */
const listed = (words: readonly string[]): string =>
  words.length <= mostListed ? words.join(", ") : `${words.slice(0, mostListed).join(", ")} and ${words.length - mostListed} more`;
