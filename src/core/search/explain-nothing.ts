import type { SaysoGraph } from "../graph/open-graph.ts";
import type { GraphNode } from "../graph/schema.ts";
import { onceFor } from "../model/once-for.ts";
import { fold } from "../text/fold.ts";
import { filterNames, filterValues, type FilterName, type Filters } from "./filters.ts";
import type { LookUp } from "./look-up.ts";
import type { ReadQuery } from "./read-query.ts";
import { plainWords } from "./split-words.ts";

/** The parts of the page for an empty result. */
export type Nothing = {
  /** The text as it was compared: folded. */
  readonly searched: string;
  /** For each filter in use, how many hits there are without it; the one that takes most first. */
  readonly without: readonly { readonly filter: FilterName; readonly hits: number }[];
  /** Names in the collection one letter away from a word that was looked for. */
  readonly spellings: readonly { readonly word: string; readonly name: string }[];
  /** Words in the collection one letter away from one that does not occur in it. */
  readonly words: readonly { readonly word: string; readonly near: string }[];
  readonly coverage: {
    readonly articles: number;
    readonly quotes: number;
    /** Outlets that are known; articles without one are `outletNotKnown`. */
    readonly outlets: readonly string[];
    readonly outletNotKnown: number;
    readonly earliest: string | null;
    readonly latest: string | null;
  };
  readonly sentence: string;
};

type Names = Pick<LookUp, "words" | "names" | "named">;

/** Why a search found nothing, and what the collection covers. `found` is what the words alone found. */
export function explainNothing(
  graph: SaysoGraph,
  lookUp: Names,
  read: ReadQuery,
  query: Filters & { readonly text: string },
  found: readonly GraphNode[],
): Nothing {
  return {
    searched: fold(query.text).text.trim(),
    without: withoutEach(graph, query, found),
    spellings: nearSpellings(graph, lookUp, [...read.words, ...read.phrases.flat()]),
    words: nearWords(lookUp, [...read.words, ...read.phrases.flat()]),
    coverage: coverageOf(graph),
    sentence: "Not found here does not mean it was not said.",
  };
}

function withoutEach(graph: SaysoGraph, query: Filters, found: readonly GraphNode[]): Nothing["without"] {
  const used = filterNames.filter((filter) => query[filter] !== undefined);
  const passes = (node: GraphNode, but: FilterName) =>
    used.every((filter) => filter === but || filterValues(graph, node, filter).includes(query[filter] ?? ""));
  return used
    .map((filter) => ({ filter, hits: found.filter((node) => passes(node, filter)).length }))
    .filter(({ hits }) => hits > 0)
    .toSorted((a, b) => b.hits - a.hits);
}

const shortestNear = 5; // letters: a shorter word has too many neighbours
const mostNear = 5;

/** People whose first name here, as it is shown, has a word one letter away. */
function nearSpellings(graph: SaysoGraph, { names, named }: Names, words: readonly string[]): Nothing["spellings"] {
  const called = words.flatMap((word) =>
    nearTo(word, names).flatMap((near) =>
      named(near).flatMap((number) => {
        const node = graph.records.nodes[number];
        const name = node?.kind === "actor" ? (node.names[0] ?? "") : "";
        const parts = plainWords(name);
        return parts.includes(near) && !parts.includes(word) ? { word, name } : [];
      }),
    ),
  );
  return called.filter(({ name }, at) => called.findIndex((one) => one.name === name) === at).slice(0, mostNear);
}

function nearWords({ words, names }: Names, asked: readonly string[]): Nothing["words"] {
  const unknown = asked.slice(0, mostNear).filter((word) => !words.includes(word) && !names.includes(word));
  return unknown.flatMap((word) => nearTo(word, words).map((near) => ({ word, near }))).slice(0, mostNear);
}

const nearTo = (word: string, known: readonly string[]): readonly string[] =>
  word.length < shortestNear ? [] : known.filter((one) => Math.abs(one.length - word.length) <= 1 && isOneEditAway(word, one));

/** One letter put in, left out, changed, or two neighbours swapped. */
export function isOneEditAway(a: string, b: string): boolean {
  const longer = Math.max(a.length, b.length);
  if (a === b || longer - Math.min(a.length, b.length) > 1) return false;
  let head = 0;
  while (head < longer && a.charCodeAt(head) === b.charCodeAt(head)) head++;
  let tail = 0;
  while (tail < longer - head && a.charCodeAt(a.length - 1 - tail) === b.charCodeAt(b.length - 1 - tail)) tail++;
  const rest = longer - head - tail; // letters that stand between what is the same on both sides
  return rest <= 1 || (rest === 2 && a.length === b.length && a[head] === b[head + 1] && a[head + 1] === b[head]);
}

const coverageOf = onceFor(countCoverage);

function countCoverage(graph: SaysoGraph): Nothing["coverage"] {
  const articles = graph.nodesOf("source").filter(({ source }) => source === "article");
  const dates = articles.flatMap(({ published }) => published ?? []).toSorted();
  return {
    articles: articles.length,
    quotes: graph.nodesOf("quote").filter(({ nested }) => nested?.as !== "imagined").length,
    outlets: [...new Set(articles.flatMap(({ outlet }) => outlet ?? []))].toSorted(),
    outletNotKnown: articles.filter(({ outlet }) => outlet === null).length,
    earliest: dates[0] ?? null,
    latest: dates.at(-1) ?? null,
  };
}
