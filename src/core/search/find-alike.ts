import type { QuoteId } from "../model/ids.ts";
import type { Alteration, DiffStep } from "../model/repeat.ts";
import { makeAligner, type Alignment } from "../repeats/align-words.ts";
import { diffWords, toDiffSteps, type WordStep } from "../repeats/diff-words.ts";
import { findAlterations } from "../repeats/find-alterations.ts";
import { wordsIn, type Word } from "../repeats/words-in.ts";
import type { AlikeIndex, ReadQuote } from "./alike-index.ts";

/** One step of the word diff: `earlier` are words of the wording here, `later` are pasted words. */
export type AlikeStep = { readonly op: DiffStep["op"]; readonly earlier: string; readonly later: string };

/** A quotation here that shares much of a pasted text. */
export type Alike = {
  readonly quote: QuoteId;
  /** How many words: of the pasted text, of the wording here, the same in both, and different within what they share. */
  readonly pasted: number;
  readonly here: number;
  readonly same: number;
  readonly differ: number;
  /** Words that stand before or after what they share: here, and in the pasted text. */
  readonly moreHere: number;
  readonly morePasted: number;
  /** What the pasted text changes of the wording here, most serious first. */
  readonly alterations: readonly Alteration[];
  readonly steps: readonly AlikeStep[];
};

/** Shorter texts are words to look for, not a wording to compare. */
export const leastPasted = 7;
const mostPasted = 1_000; // words: two pages
const mostCompared = 60;

/**
 * The quotations that share much of `text`, best first: those with more of its words, and fewer others between them; of two that are equal the one
 * with the earlier known date. Empty for a short text.
 */
export function findAlike(index: AlikeIndex, text: string): readonly Alike[] {
  const pasted = wordsIn(text, [{ start: 0, end: text.length }]).slice(0, mostPasted);
  if (pasted.length < leastPasted) return [];
  const numbers = Uint32Array.from(pasted, ({ key }) => index.numberOf(key));
  return candidates(index, text, numbers)
    .flatMap((quote) => {
      const found = align(index, numbers, quote.numbers);
      return isMuch(found, pasted.length, quote.words.length)
        ? { ...compare(text, pasted, quote, found), date: quote.published ?? undated }
        : [];
    })
    .toSorted((a, b) => b.same - b.differ - (a.same - a.differ) || order(a.date, b.date) || order(a.quote, b.quote))
    .map(({ date: _date, ...alike }) => alike);
}

const undated = "\uffff"; // after every date
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Those that share the most pairs of words. */
function candidates(index: AlikeIndex, text: string, pasted: Uint32Array): readonly ReadQuote[] {
  const pairs = new Set(pairsIn(pasted, index.stops));
  const shared = ({ numbers }: ReadQuote): number => new Set(pairsIn(numbers, index.stops).filter((pair) => pairs.has(pair))).size;
  return index
    .candidates(text)
    .map((quote) => ({ quote, shared: shared(quote) }))
    .filter((one) => one.shared >= 2)
    .toSorted((a, b) => b.shared - a.shared || order(a.quote.quote.id, b.quote.quote.id))
    .slice(0, mostCompared)
    .map(({ quote }) => quote);
}

/** Two words side by side, each pair as one number; a pair of stop words says nothing. */
function pairsIn(numbers: Uint32Array, stops: number): readonly number[] {
  const pairs: number[] = [];
  for (let at = 0; at + 1 < numbers.length; at++) {
    const [one, next] = [numbers[at] ?? 0, numbers[at + 1] ?? 0];
    if (one >= stops || next >= stops) pairs.push(one * mostWords + next);
  }
  return pairs;
}

const mostWords = 2 ** 26; // different ones that a graph may have

const noBits = new Float32Array(0); // how surprising a word is plays no part here: the person has chosen the text

function align({ stops }: AlikeIndex, pasted: Uint32Array, here: Uint32Array): Alignment {
  const words = new Uint32Array(pasted.length + here.length);
  words.set(pasted);
  words.set(here, pasted.length);
  return makeAligner({ words, stops, alone: noBits, after: noBits })(0, pasted.length, pasted.length, words.length);
}

/** Half of the shorter one aligns, gaps and other words counted against it; of a short stretch more, since idioms are alike too. */
function isMuch({ matched, telling, score }: Alignment, pasted: number, here: number): boolean {
  const share = score / (2 * Math.min(pasted, here));
  return telling >= 2 && matched >= 4 && share >= (matched < 6 ? 0.7 : 0.5);
}

type Stretch = { readonly from: number; readonly to: number };

function compare(text: string, pasted: readonly Word[], { quote, text: article, words }: ReadQuote, found: Alignment): Alike {
  const before = nearEdge(found.aFrom, found.bFrom);
  const after = nearEdge(pasted.length - found.aTo, words.length - found.bTo);
  const theirs: Stretch = { from: found.aFrom - before, to: found.aTo + after };
  const ours: Stretch = { from: found.bFrom - before, to: found.bTo + after };
  const shared = diffWords(words.slice(ours.from, ours.to), pasted.slice(theirs.from, theirs.to));
  const head = edge(words.slice(0, ours.from), pasted.slice(0, theirs.from));
  const tail = edge(words.slice(ours.to), pasted.slice(theirs.to));
  const earlier = { text: article, words, type: quote.type, speakers: nobody };
  const later = { text, words: pasted.slice(theirs.from, theirs.to), type: "direct", speakers: nobody } as const;
  return {
    quote: quote.id,
    pasted: pasted.length,
    here: words.length,
    same: sum(shared, (step) => (step.op === "same" ? step.later.length : 0)),
    differ: sum(shared, (step) => (step.op === "same" ? 0 : Math.max(step.earlier.length, step.later.length))),
    moreHere: words.length - (ours.to - ours.from),
    morePasted: pasted.length - (theirs.to - theirs.from),
    // Either edge is one step at most, so that what is only before or after is told apart from what changed inside.
    alterations: findAlterations(earlier, later, [...head.slice(0, 1), ...shared, ...tail.slice(0, 1)]),
    steps: [...head, ...shared, ...tail].flatMap((step) => inWords(step, article, text)),
  };
}

const nobody: ReadonlySet<string> = new Set();

/** An alignment begins and ends with words that are the same. Up to three others at the very edge of one side are a change too, not an addition. */
function nearEdge(pasted: number, here: number): number {
  const both = Math.min(pasted, here);
  return both <= 3 ? both : 0;
}

const edge = (earlier: readonly Word[], later: readonly Word[]): readonly WordStep[] => [
  ...(earlier.length > 0 ? [{ op: "removed", earlier, later: [] } as const] : []),
  ...(later.length > 0 ? [{ op: "added", earlier: [], later } as const] : []),
];

const inWords = (step: WordStep, article: string, pasted: string): readonly AlikeStep[] =>
  toDiffSteps([step]).map(({ op, earlier, later }) => ({
    op,
    earlier: earlier ? article.slice(earlier.start, earlier.end) : "",
    later: later ? pasted.slice(later.start, later.end) : "",
  }));

const sum = (steps: readonly WordStep[], count: (step: WordStep) => number): number =>
  steps.reduce((total, step) => total + count(step), 0);
