import lunr from "lunr";
import type { SaysoGraph } from "../graph/open-graph.ts";
import type { GraphNode } from "../graph/schema.ts";
import { isSearched, namesField, wordsField } from "./build-index.ts";
import { wordMarks } from "./find-marks-in.ts";
import { searchedTexts } from "./searched-texts.ts";
import { stem } from "./stem.ts";
import { stopWords } from "./stop-words.ts";

/** Ids of nodes with how well each fits. */
export type Found = ReadonlyMap<string, number>;

/** Everything that has a folded word: its stem, its name and, where it may be unfinished, words that it begins. */
export type LookUp = (word: string, unfinished: boolean) => Found;

const mostKept = 200;
/** A shorter beginning fits half the index and takes a second on a large one. */
export const shortestBeginning = 3;

/** Looks words up in the index of a graph; what was looked up is kept for the next letter typed. */
export function lookUpIn(index: lunr.Index, graph: SaysoGraph): LookUp {
  const kept = new Map<string, Found>();
  return (word, unfinished) => {
    const begins = unfinished && word.length >= shortestBeginning;
    const key = `${word}${begins ? "*" : ""}`;
    const found = kept.get(key) ?? new Map([...begunBy(index, graph, begins ? word : null), ...whole(index, graph, word, begins)]);
    if (kept.size > mostKept) kept.clear();
    kept.set(key, found);
    return found;
  };
}

function whole(index: lunr.Index, graph: SaysoGraph, word: string, begins: boolean): Found {
  const indexed = ask(index, (query) => {
    query.term(stem(word), { fields: [wordsField], boost: 10, usePipeline: false });
    query.term(word, { fields: [namesField], boost: 10, usePipeline: false });
    if (begins) query.term(word, { wildcard: lunr.Query.wildcard.TRAILING, usePipeline: false });
  });
  // The index leaves out the words that are too common, so a search for one alone reads the texts.
  const read = stopWords.has(word) ? graph.records.nodes.filter((node) => isSearched(node) && hasWord(node, (one) => one === word)) : [];
  return new Map([...read.map(({ id }) => [id, 1] as const), ...indexed]);
}

/** What holds a word that an unfinished one begins past its stem: "immigrati" of "immigration", which is indexed as "immigr". */
function begunBy(index: lunr.Index, graph: SaysoGraph, word: string | null): Found {
  if (word === null) return new Map();
  const heads = Array.from({ length: word.length - shortestBeginning }, (_, at) => word.slice(0, at + shortestBeginning));
  const found = ask(index, (query) => {
    for (const head of heads) for (const term of [head, `${head}e`]) query.term(term, { fields: [wordsField], usePipeline: false });
  });
  return new Map(
    [...found].filter(([id]) => {
      const node = graph.node(id);
      return node !== null && hasWord(node, (one) => one.startsWith(word));
    }),
  );
}

const ask = (index: lunr.Index, build: (query: lunr.Query) => void): Found =>
  new Map(index.query(build).map(({ ref, score }) => [ref, score]));

const hasWord = (node: GraphNode, matches: (word: string) => boolean): boolean =>
  searchedTexts(node).some((parts) => wordMarks(parts, matches).length > 0);
