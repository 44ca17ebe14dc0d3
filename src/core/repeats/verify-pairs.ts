import { makeAligner, type Alignment } from "./align-words.ts";
import { makeCandidateFinder } from "./candidate-finder.ts";
import type { ChanceBits } from "./chance-bits.ts";
import { makePairTable, nextPair, type PairTable } from "./pair-table.ts";
import { buildShingleIndex } from "./shingle-index.ts";
import type { WordTable } from "./word-table.ts";

/** What is known of quotations besides their words decides too: whether two may be one utterance, given how alike they are. */
export type Fits = (a: number, b: number, likeness: Likeness) => boolean;
/** How alike two wordings are. */
export type Likeness = {
  /** Of the shorter wording, what aligns: 0 to 1. */
  readonly share: number;
  /** Words that are the same, and words of either. */
  readonly matched: number;
  readonly shorter: number;
  readonly longer: number;
  /** Of the words that are the same, those that are no stop words. */
  readonly telling: number;
  /** By how many bits what they share is more than chance gives (`leastBits`). */
  readonly spare: number;
  /** They begin with the same word: no place was picked to fit. */
  readonly fromStart: boolean;
};

/** Every pair of the kept quotations that are wordings of one utterance, as far as words can show it, and those that may be parts of a splice. */
export function verifyPairs(table: WordTable, chance: ChanceBits, isKept: (quote: number) => boolean, fits: Fits): PairTable {
  const { quotes, words, stops, starts } = table;
  const { found, find } = makeCandidateFinder(table, buildShingleIndex(table, isKept));
  const align = makeAligner({ words, stops, ...chance });
  const least = leastBits(quotes);
  const pairs = makePairTable();
  for (let quote = 0; quote < quotes; quote++) {
    const count = isKept(quote) ? find(quote) : 0;
    const [start, end] = [starts[quote] ?? 0, starts[quote + 1] ?? 0];
    const shorter = end - start;
    for (let at = 0; at < count; at++) {
      const other = found[at] ?? 0;
      const longer = (starts[other + 1] ?? 0) - (starts[other] ?? 0);
      const alignment = align(start, end, starts[other] ?? 0, starts[other + 1] ?? 0);
      const { score, matched, bits, telling, aFrom, bFrom } = alignment;
      const fromStart = aFrom === 0 && bFrom === 0;
      const likeness = { share: score / (2 * shorter), matched, shorter, longer, telling, spare: bits - least, fromStart };
      const holds = isRepeat(alignment, shorter, longer, least) && fits(quote, other, likeness);
      const isPartOf = isPart(alignment, shorter, longer, quotes) && fits(quote, other, { ...likeness, share: 1 });
      if (holds || isPartOf) keep(pairs, quote, other, alignment, shorter, holds);
    }
  }
  return pairs;
}

/**
 * So many bits that among all pairs of the collection's quotations next to none is expected to share as much by chance: N quotations make N²/2 pairs.
 */
export const leastBits = (quotes: number): number => 2 * Math.log2(quotes + 1) + 3;

/** The share of the shorter wording that has to align, gaps and other words counted against it. */
const leastShare = 0.4;
/** A wording that stands whole in the other needs fewer bits: no place was picked to fit. Fewer again where it is the other's beginning or end. */
const bitsOffWhole = 6;
const bitsOffAtEnd = 10;

function isRepeat(alignment: Alignment, shorter: number, longer: number, least: number): boolean {
  const { score, matched, bits, telling, bFrom, bTo } = alignment;
  if (!isTelling(matched, telling, bits - least) || score < leastShare * 2 * shorter) return false;
  if (bits >= least || (matched >= 12 && score >= 0.85 * 2 * shorter)) return true;
  if (matched < shorter || bTo - bFrom > shorter) return false;
  return bits >= least - (bFrom === 0 || bTo === longer ? bitsOffAtEnd : bitsOffWhole);
}

/** Whether the words that two wordings share tell them from others: two that are no stop words, or one in a run that no chance gives. */
export const isTelling = (matched: number, telling: number, spare: number): boolean =>
  telling >= 2 || (telling === 1 && matched >= 5 && spare >= 0);

/** Whether the two begin alike, or end alike, in words that hardly any other of the quotations has there. */
const isPart = ({ bits, aFrom, aTo, bFrom, bTo }: Alignment, shorter: number, longer: number, quotes: number): boolean =>
  bits >= Math.log2(quotes + 1) + 4 && ((aFrom <= 1 && bFrom <= 1) || (aTo >= shorter - 1 && bTo >= longer - 1));

function keep(
  pairs: PairTable,
  a: number,
  b: number,
  { score, bits, aFrom, aTo, bFrom, bTo }: Alignment,
  shorter: number,
  holds: boolean,
): void {
  const pair = nextPair(pairs);
  pairs.a[pair] = a;
  pairs.b[pair] = b;
  pairs.aFrom[pair] = aFrom;
  pairs.aTo[pair] = aTo;
  pairs.bFrom[pair] = bFrom;
  pairs.bTo[pair] = bTo;
  pairs.share[pair] = score / (2 * shorter);
  pairs.bits[pair] = bits;
  pairs.holds[pair] = holds ? 1 : 0;
}
