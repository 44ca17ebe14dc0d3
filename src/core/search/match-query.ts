import type { SaysoGraph } from "../graph/open-graph.ts";
import type { GraphNode } from "../graph/schema.ts";
import { isSearched } from "./build-index.ts";
import { phraseTest } from "./find-marks-in.ts";
import type { Found, LookUp } from "./look-up.ts";
import type { Query, SearchResult } from "./open-search.ts";
import type { ReadQuery } from "./read-query.ts";
import { searchedTexts } from "./searched-texts.ts";

/** A node that the text found, its number among the records, and how well it fits. */
export type Match = { readonly node: GraphNode; readonly number: number; readonly score: number };

export type Matches = Pick<SearchResult, "exact"> & {
  readonly found: readonly Match[];
  readonly matched: SearchResult["reading"]["matched"];
  /** Where only some of the words are to be had: how many at least each has. */
  readonly least: number;
};

const mostJoined = 24; // words; of a page those that occur least say most

/** What the text alone finds, before any filter. Whether all or only some of the words are to be had is asked of the kind that is looked for. */
export function matchQuery(graph: SaysoGraph, lookUp: LookUp, query: Query, read: ReadQuery): Matches {
  const shown = (found: Found) => shownOf(graph, found, query.beliefs === true);
  const ofKind = (found: readonly Match[]) => found.filter(({ node }) => query.kind === undefined || node.kind === query.kind).length;
  const look = (word: string): Found => lookUp.find(word, word === read.unfinished);
  const asked = [...read.words, ...read.phrases.flat()];
  const all = shown(asked.length === 0 ? everyNode(graph) : intersect(asked.map(look)));
  if (read.phrases.length > 0) {
    const tests = read.phrases.map(phraseTest);
    const found = all.filter(({ node }) => tests.every((test) => test(searchedTexts(node))));
    return { found, matched: "all", exact: { together: ofKind(found), apart: ofKind(all) - ofKind(found) }, least: 0 };
  }
  const matched = asked.length === 0 ? "everything" : "all";
  if (read.words.length < 2 || ofKind(all) > 0) return { found: all, matched, exact: null, least: 0 };
  const rarest = read.words
    .map(look)
    .filter((set) => set.size > 0)
    .toSorted((a, b) => a.size - b.size)
    .slice(0, mostJoined);
  // Of two or three words one will do; of more, a third, or half the collection would be found.
  const least = Math.max(1, Math.ceil(Math.min(read.words.length, mostJoined) / 3));
  const some = shown(union(rarest, least));
  return some.length > 0 || least === 1
    ? { found: some, matched: "some", exact: null, least }
    : { found: shown(union(rarest, 1)), matched: "some", exact: null, least: 1 };
}

function shownOf(graph: SaysoGraph, found: Found, beliefs: boolean): readonly Match[] {
  const matches: Match[] = [];
  for (const [number, score] of found) {
    const node = graph.records.nodes[number];
    if (node !== undefined && isSearched(node) && (beliefs || node.kind !== "quote" || node.speech)) matches.push({ node, number, score });
  }
  return matches;
}

const everyNode = (graph: SaysoGraph): Found => new Map(graph.records.nodes.map((_, number) => [number, 0]));

function intersect(sets: readonly Found[]): Found {
  const [first, ...rest] = sets.toSorted((a, b) => a.size - b.size);
  const both = new Map<number, number>();
  for (const [node, score] of first ?? [])
    if (rest.every((set) => set.has(node)))
      both.set(
        node,
        rest.reduce((sum, set) => sum + (set.get(node) ?? 0), score),
      );
  return both;
}

const oneWord = 10_000; // more than any words weigh together

/** Those that have `least` of the words or more; those with more of them come first, whatever the words weigh. */
function union(sets: readonly Found[], least: number): Found {
  const scores = new Map<number, number>();
  for (const set of sets) for (const [node, score] of set) scores.set(node, (scores.get(node) ?? 0) + score + oneWord);
  for (const [node, score] of scores) if (score < least * oneWord) scores.delete(node);
  return scores;
}
