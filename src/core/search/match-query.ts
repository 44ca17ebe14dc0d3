import type { SaysoGraph } from "../graph/open-graph.ts";
import { eachFound, intersect, keepNodes, nothingFound, scoreAdder, type Found } from "./found-nodes.ts";
import type { LookUp } from "./look-up.ts";
import type { Query, SearchResult } from "./open-search.ts";
import type { ReadQuery } from "./read-query.ts";
import type { RunningWords } from "./running-words.ts";
import { isSearched } from "./build-index.ts";

export type Matches = Pick<SearchResult, "exact"> & {
  readonly found: Found;
  readonly matched: SearchResult["reading"]["matched"];
  /** Where only some of the words are to be had: how many at least each has. */
  readonly least: number;
};

/** Finds what the text of a query alone finds, before any filter. */
export type Matcher = (query: Query, read: ReadQuery) => Matches;

const mostJoined = 24; // words; of a page those that occur least say most
const oneWord = 10_000; // more than any words weigh together

/** Matches queries with a graph. Whether all or only some of the words are to be had is asked of the kind that is looked for. */
export function matcherOf(graph: SaysoGraph, lookUp: LookUp, running: RunningWords): Matcher {
  const { nodes } = graph.records;
  const shows = shownIn(graph);
  const { add, take } = scoreAdder(nodes.length);
  const shown = (found: Found, beliefs: boolean): Found =>
    keepNodes(found, (node) => (shows[node] ?? never) >= (beliefs ? ifBelief : always));
  /** Those that have `least` of the words or more; those with more of them come first, whatever the words weigh. */
  const union = (sets: readonly Found[], least: number): Found => {
    for (const set of sets) eachFound(set, (node, score) => add(node, score + oneWord));
    const found = take();
    return least > 1 ? keepNodes(found, (_, score) => score >= least * oneWord) : found;
  };

  return (query, read) => {
    const ofKind = ({ nodes: found }: Found): number =>
      query.kind === undefined ? found.length : found.reduce((count, node) => count + (nodes[node]?.kind === query.kind ? 1 : 0), 0);
    const look = (word: string): Found => lookUp.find(word, word === read.unfinished);
    const wanted = (found: Found): Found => shown(found, query.beliefs === true);
    const asked = [...read.words, ...read.phrases.flat()];
    const all = wanted(asked.length === 0 ? everyNode(nodes.length) : intersect(asked.map(look)));
    if (read.phrases.length > 0) {
      const tests = read.phrases.map(running.hasPhrase);
      const found = keepNodes(all, (node) => tests.every((test) => test(node)));
      return { found, matched: "all", exact: { together: ofKind(found), apart: ofKind(all) - ofKind(found) }, least: 0 };
    }
    const matched = asked.length === 0 ? "everything" : "all";
    if (read.words.length < 2 || ofKind(all) > 0) return { found: all, matched, exact: null, least: 0 };
    const rarest = read.words
      .map(look)
      .filter((set) => set.nodes.length > 0)
      .toSorted((a, b) => a.nodes.length - b.nodes.length)
      .slice(0, mostJoined);
    // Of two or three words one will do; of more, a third, or half the collection would be found.
    const least = Math.max(1, Math.ceil(Math.min(read.words.length, mostJoined) / 3));
    const some = wanted(union(rarest, least));
    return some.nodes.length > 0 || least === 1
      ? { found: some, matched: "some", exact: null, least }
      : { found: wanted(union(rarest, 1)), matched: "some", exact: null, least: 1 };
  };
}

const [never, ifBelief, always] = [0, 1, 2];

/** For each node whether it is found: never, where beliefs are asked for, or always. */
const shownIn = (graph: SaysoGraph): Uint8Array =>
  Uint8Array.from(graph.records.nodes, (node) => (!isSearched(node) ? never : node.kind === "quote" && !node.speech ? ifBelief : always));

const everyNode = (count: number): Found =>
  count === 0 ? nothingFound : { nodes: Uint32Array.from({ length: count }, (_, number) => number), scores: new Float64Array(count) };
