import type { SaysoGraph } from "../graph/open-graph.ts";
import type { QuoteNode } from "../graph/schema.ts";
import { wordsIn, type Word } from "../repeats/words-in.ts";
import { isSearched } from "./build-index.ts";
import type { LookUp } from "./look-up.ts";
import { splitWords } from "./split-words.ts";
import { stopWords } from "./stop-words.ts";

/** A quotation with its words, the text of the article that their places count in, and that article's date where it is known. */
export type ReadQuote = {
  readonly quote: QuoteNode;
  readonly text: string;
  readonly published: string | null;
  readonly words: readonly Word[];
  /** The words as numbers. */
  readonly numbers: Uint32Array;
};

/** What was said in a graph, to be found by the words of a text. */
export type AlikeIndex = {
  /** Those that share most with a text, each read. */
  readonly candidates: (text: string) => readonly ReadQuote[];
  /** The number that stands for a word; stop words have the numbers under `stops`. */
  readonly numberOf: (key: string) => number;
  readonly stops: number;
};

// Those whose words weigh most, and those whose words weigh most for their length, so that a short one is found in a page too.
const mostOfEach = 200;
const mostAsked = 200; // different words of the text

/** Finds what somebody is said to have said by the index of words. Beliefs and imagined words are no utterances. */
export function openAlike(graph: SaysoGraph, lookUp: LookUp): AlikeIndex {
  const known = new Map([...stopWords].map((word, number) => [word, number]));
  const numberOf = (key: string): number => {
    const number = known.get(key) ?? known.size;
    known.set(key, number);
    return number;
  };
  const candidates = (text: string): readonly ReadQuote[] => {
    const found = sharing(graph, lookUp, text);
    const best = (value: (one: Shared) => number) =>
      found.toSorted((a, b) => value(b) - value(a) || a.number - b.number).slice(0, mostOfEach);
    const quotes = new Set([...best(({ weight }) => weight), ...best(({ weight, length }) => weight / length)].map(({ quote }) => quote));
    return [...quotes].flatMap((quote) => readQuote(graph, quote, numberOf));
  };
  return { candidates, numberOf, stops: stopWords.size };
}

type Shared = { readonly quote: QuoteNode; readonly number: number; readonly weight: number; readonly length: number };

function sharing(graph: SaysoGraph, lookUp: LookUp, text: string): readonly Shared[] {
  const words = [...new Set(splitWords(text).map(({ word }) => word))].filter((word) => !stopWords.has(word)).slice(0, mostAsked);
  const weights = new Map<number, number>();
  for (const word of words)
    for (const [number, weight] of lookUp.find(word, false)) weights.set(number, (weights.get(number) ?? 0) + weight);
  return [...weights].flatMap(([number, weight]) => {
    const node = graph.records.nodes[number];
    if (node?.kind !== "quote" || !node.speech || !isSearched(node)) return [];
    return [{ quote: node, number, weight, length: node.content.reduce((sum, { exact }) => sum + exact.length, 1) }];
  });
}

function readQuote(graph: SaysoGraph, quote: QuoteNode, numberOf: AlikeIndex["numberOf"]): readonly ReadQuote[] {
  const source = quote.content[0]?.source;
  const article = source === undefined ? null : graph.node(source, "source");
  if (!article || article.text === null) return [];
  const { text, published } = article;
  const words = wordsIn(
    text,
    quote.content.map(({ span }) => span),
  );
  return [{ quote, text, published, words, numbers: Uint32Array.from(words, ({ key }) => numberOf(key)) }];
}

/** Two words side by side, each pair once; a pair of stop words says nothing. */
export function wordPairs(words: readonly Word[]): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const [at, { key }] of words.entries()) {
    const next = words[at + 1]?.key;
    if (next !== undefined && !(stopWords.has(key) && stopWords.has(next))) pairs.add(`${key} ${next}`);
  }
  return pairs;
}
