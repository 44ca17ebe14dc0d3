import type { SaysoGraph } from "../graph/open-graph.ts";
import type { QuoteNode } from "../graph/schema.ts";
import { wordsIn, type Word } from "../repeats/words-in.ts";
import { isSearched } from "./build-index.ts";
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

/** What was said in a graph, to be found by the pairs of words it holds. */
export type AlikeIndex = {
  readonly quotes: readonly ReadQuote[];
  /** The places in `quotes` that hold two words side by side. */
  readonly byPair: ReadonlyMap<string, readonly number[]>;
  /** The number that stands for a word; stop words have the numbers under `stops`. */
  readonly numberOf: (key: string) => number;
  readonly stops: number;
};

/** Reads everything that somebody is said to have said. Beliefs and imagined words are no utterances. */
export function readAlikeIndex(graph: SaysoGraph): AlikeIndex {
  const known = new Map([...stopWords].map((word, number) => [word, number]));
  const numberOf = (key: string): number => {
    const number = known.get(key) ?? known.size;
    known.set(key, number);
    return number;
  };
  const quotes = graph
    .nodesOf("quote")
    .filter((quote) => quote.speech && isSearched(quote))
    .flatMap((quote) => readQuote(graph, quote, numberOf));
  return { quotes, byPair: pairsOf(quotes), numberOf, stops: stopWords.size };
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

function pairsOf(quotes: readonly ReadQuote[]): ReadonlyMap<string, readonly number[]> {
  const pairs = new Map<string, number[]>();
  for (const [place, { words }] of quotes.entries())
    for (const pair of wordPairs(words)) {
      const places = pairs.get(pair);
      if (places === undefined) pairs.set(pair, [place]);
      else places.push(place);
    }
  return pairs;
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
