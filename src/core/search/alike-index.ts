import type { SaysoGraph } from "../graph/open-graph.ts";
import type { GraphNode, QuoteNode } from "../graph/schema.ts";
import { wordsIn, type Word } from "../repeats/words-in.ts";
import { isSearched } from "./build-index.ts";
import { eachFound, firstBest, scoreAdder, type Found } from "./found-nodes.ts";
import type { LookUp } from "./look-up.ts";
import { plainWords } from "./split-words.ts";
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
const mostPlaces = 200_000; // where the words stand, together
const leastLookedAt = 8; // words, wherever they stand
const mostRead = 5_000; // quotations kept as they were read, for the next letter typed
const aHundred = 100; // characters: what a word weighs for one of them is too little to be told apart

/** Finds what somebody is said to have said by the index of words. Beliefs and imagined words are no utterances. */
export function openAlike(graph: SaysoGraph, lookUp: LookUp): AlikeIndex {
  const known = new Map([...stopWords].map((word, number) => [word, number]));
  const numberOf = (key: string): number => {
    const number = known.get(key) ?? known.size;
    known.set(key, number);
    return number;
  };
  const { add, take } = scoreAdder(graph.records.nodes.length);
  const lengths = Uint32Array.from(graph.records.nodes, (node) => (isUtterance(node) ? lengthOf(node) : 0));
  const read = new Map<number, ReadQuote | null>();
  const readAt = (number: number): ReadQuote | null => {
    const before = read.get(number);
    if (before !== undefined) return before;
    const node = graph.records.nodes[number];
    const found = node?.kind === "quote" ? readQuote(graph, node, numberOf) : null;
    if (read.size >= mostRead) read.clear();
    read.set(number, found);
    return found;
  };
  const candidates = (text: string): readonly ReadQuote[] => {
    for (const one of rarestFirst(tellingWords(text).map((word) => lookUp.find(word, false))))
      eachFound(one, (node, score) => (lengths[node] ?? 0) > 0 && add(node, score));
    const found = take();
    const forTheirLength = {
      nodes: found.nodes,
      scores: found.scores.map((score, at) => (aHundred * score) / (lengths[found.nodes[at] ?? 0] ?? 1)),
    };
    const best = new Set([found, forTheirLength].flatMap((by) => [...firstBest(by, mostOfEach)]));
    return [...best].flatMap((number) => readAt(number) ?? []);
  };
  return { candidates, numberOf, stops: stopWords.size };
}

const isUtterance = (node: GraphNode): node is QuoteNode => node.kind === "quote" && node.speech && isSearched(node);
const lengthOf = ({ content }: QuoteNode): number => content.reduce((sum, { exact }) => sum + exact.length, 1);
const tellingWords = (text: string): readonly string[] =>
  [...new Set(plainWords(text))].filter((word) => !stopWords.has(word)).slice(0, mostAsked);

/** The rarest words' finds, as many as are looked through in a moment: what stands almost everywhere tells little. */
function rarestFirst(finds: readonly Found[]): readonly Found[] {
  let places = 0;
  return finds
    .toSorted((a, b) => a.nodes.length - b.nodes.length)
    .filter(({ nodes }, at) => {
      places += nodes.length;
      return at < leastLookedAt || places <= mostPlaces;
    });
}

function readQuote(graph: SaysoGraph, quote: QuoteNode, numberOf: AlikeIndex["numberOf"]): ReadQuote | null {
  const source = quote.content[0]?.source;
  const article = source === undefined ? null : graph.node(source, "source");
  if (!article || article.text === null) return null;
  const { text, published } = article;
  const words = wordsIn(
    text,
    quote.content.map(({ span }) => span),
  );
  return { quote, text, published, words, numbers: Uint32Array.from(words, ({ key }) => numberOf(key)) };
}
