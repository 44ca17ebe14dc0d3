import { measureChance, type ChanceBits } from "./chance-bits.ts";
import { exactClasses } from "./exact-classes.ts";
import { pairsByQuote, type PairTable } from "./pair-table.ts";
import { isTelling, leastBits, verifyPairs, type Fits } from "./verify-pairs.ts";
import type { WordTable } from "./word-table.ts";

/** Quotation `quote` is another wording of `parent`; where it is put together from two, `also` is the second (else -1). `score` as in `Repeat`. */
export type RepeatLink = { readonly quote: number; readonly parent: number; readonly also: number; readonly score: number };

/** One best parent for each wording, and every pair that holds inside the groups that the parents make. */
export type RepeatLinks = {
  readonly links: readonly RepeatLink[];
  readonly pairs: PairTable;
  /** The quotation that stands for those in exactly the same words. */
  readonly standsFor: Uint32Array;
  /** The root of each quotation's group. */
  readonly rootOf: (quote: number) => number;
};

/**
 * Which quotations are wordings of one utterance. `rank` orders them: a quotation points only to one of lower rank (earlier; or longer where no date
 * is known), and to the best of those alone, so that a phrase that many share does not chain their groups together. `fits` says what else is needed.
 */
export function linkRepeats(table: WordTable, rank: ArrayLike<number>, fits: Fits = () => true): RepeatLinks {
  const classes = earliestOfClass(exactClasses(table), rank);
  const chance = measureChance(table, (quote) => classes[quote] === quote);
  const standsFor = classes.map((first, quote) => (first === quote || isOneUtterance(table, chance, quote, first, fits) ? first : quote));
  const pairs = verifyPairs(table, chance, (quote) => classes[quote] === quote, fits);
  const { links, parents } = chooseParents(table, pairs, rank);
  const same = [...standsFor.entries()].flatMap(([quote, first]): RepeatLink[] =>
    first === quote ? [] : [{ quote, parent: first, also: -1, score: 1 }],
  );
  const rootOf = (quote: number): number => {
    let at = standsFor[quote] ?? quote;
    for (let up = parents[at] ?? -1; up >= 0; up = parents[at] ?? -1) at = up;
    return at;
  };
  return { links: [...same, ...links], pairs, standsFor, rootOf };
}

/** Whether two in the same words are more than a name or a common phrase. Both ends fit, so it takes fewer bits than a part of a wording. */
function isOneUtterance(
  { quotes, words, starts, stops }: WordTable,
  { after }: ChanceBits,
  quote: number,
  first: number,
  fits: Fits,
): boolean {
  const [start, end] = [starts[quote] ?? 0, starts[quote + 1] ?? 0];
  let bits = 0;
  let telling = 0;
  for (let at = start; at < end; at++) {
    bits += after[at] ?? 0;
    if ((words[at] ?? 0) >= stops) telling++;
  }
  const length = end - start;
  const spare = bits - leastBits(quotes);
  if (length < fewestWords || !isTelling(length, telling, spare) || spare < -bitsOffSame) return false;
  return fits(quote, first, { share: 1, matched: length, shorter: length, longer: length, telling, spare, fromStart: true });
}

const fewestWords = 4;
const bitsOffSame = 14;

function earliestOfClass(classes: Uint32Array, rank: ArrayLike<number>): Uint32Array {
  const earliest = classes.slice();
  for (const [quote, first] of classes.entries()) {
    const held = earliest[first] ?? first;
    if ((rank[quote] ?? 0) < (rank[held] ?? 0)) earliest[first] = quote;
  }
  return classes.map((first) => earliest[first] ?? first);
}

function chooseParents(
  table: WordTable,
  pairs: PairTable,
  rank: ArrayLike<number>,
): { readonly links: readonly RepeatLink[]; readonly parents: Int32Array } {
  const { from, pairs: ofQuote } = pairsByQuote(pairs, table.quotes);
  const spliced = findSplices(table, pairs, from, ofQuote);
  const parents = new Int32Array(table.quotes).fill(-1);
  const links: RepeatLink[] = [];
  for (let quote = 0; quote < table.quotes; quote++) {
    const found = spliced.get(quote);
    // Two splices of the same parts would point to each other.
    const splice = found !== undefined && spliced.has(otherOf(pairs, found.opening, quote)) ? undefined : found;
    const best = splice === undefined ? bestPair(quote) : splice.opening;
    if (best < 0) continue;
    const parent = otherOf(pairs, best, quote);
    parents[quote] = parent;
    links.push({ quote, parent, also: splice === undefined ? -1 : otherOf(pairs, splice.rest, quote), score: pairs.share[best] ?? 0 });
  }
  return { links, parents };

  /** How much aligns, in words; not as a share, or the shortest wording would be everybody's parent. */
  function aligned(pair: number): number {
    const [a, b] = [pairs.a[pair] ?? 0, pairs.b[pair] ?? 0];
    const shorter = Math.min(lengthOf(table, a), lengthOf(table, b));
    return Math.round((pairs.share[pair] ?? 0) * shorter * 2);
  }

  /** The pair with the best partner of lower rank; of equals the one of lowest rank. What is put together from two is nobody's parent. */
  function bestPair(quote: number): number {
    let best = -1;
    for (let at = from[quote] ?? 0; at < (from[quote + 1] ?? 0); at++) {
      const pair = ofQuote[at] ?? 0;
      const other = otherOf(pairs, pair, quote);
      if (pairs.holds[pair] === 0 || spliced.has(other) || (rank[other] ?? 0) >= (rank[quote] ?? 0)) continue;
      const ahead = best < 0 ? 1 : aligned(pair) - aligned(best);
      if (ahead > 0 || (ahead === 0 && (rank[other] ?? 0) < (rank[otherOf(pairs, best, quote)] ?? 0))) best = pair;
    }
    return best;
  }
}

const lengthOf = ({ starts }: WordTable, quote: number): number => (starts[quote + 1] ?? 0) - (starts[quote] ?? 0);

const otherOf = ({ a, b }: PairTable, pair: number, quote: number): number => (a[pair] === quote ? (b[pair] ?? 0) : (a[pair] ?? 0));

type Splice = { readonly opening: number; readonly rest: number };

/** Each of the two parts of a splice is at least this share of it. */
const leastPart = 0.2;
const mostOverlap = 2;
/** What has more of the wording than this is another wording of it, not the source of a part. */
const mostOfWhole = 0.8;

/** Quotations whose two parts come from two quotations, neither of which has the whole; with the pairs for the opening part and for the rest. */
function findSplices(table: WordTable, pairs: PairTable, from: Uint32Array, ofQuote: Uint32Array): ReadonlyMap<number, Splice> {
  const spliced = new Map<number, Splice>();
  const least = leastBits(table.quotes) + 6;
  for (let quote = 0; quote < table.quotes; quote++) {
    const mine = ofQuote.subarray(from[quote] ?? 0, from[quote + 1] ?? 0);
    if (mine.length < 2) continue;
    const length = (table.starts[quote + 1] ?? 0) - (table.starts[quote] ?? 0);
    const found = spliceOf(
      pairs,
      [...mine].map((pair) => partOf(table, pairs, pair, quote)),
      length,
      least,
    );
    if (found !== null) spliced.set(quote, found);
  }
  return spliced;
}

function spliceOf(pairs: PairTable, parts: readonly Part[], length: number, least: number): Splice | null {
  if (parts.some(({ pair, start, end }) => pairs.holds[pair] === 1 && end - start >= mostOfWhole * length)) return null;
  const cut = parts.filter(({ beyond }) => beyond > 1);
  const opening = cut.filter(({ start }) => start <= 1).toSorted((a, b) => b.end - a.end)[0];
  if (opening === undefined) return null;
  const rest = cut
    .filter(({ start, end }) => start >= opening.end - mostOverlap && start <= opening.end + mostOverlap && end >= length - 1)
    .toSorted((a, b) => a.start - b.start)[0];
  if (rest === undefined || Math.min(opening.end, length - rest.start) < leastPart * length) return null;
  const bits = (pairs.bits[opening.pair] ?? 0) + (pairs.bits[rest.pair] ?? 0);
  return bits < least ? null : { opening: opening.pair, rest: rest.pair };
}

/**
 * The words `[start, end)` of a quotation that another has too. `beyond`: how many more the other has; one that stands whole in this is a shortening
 * of it, and two such are no sign that it is put together.
 */
type Part = { readonly pair: number; readonly start: number; readonly end: number; readonly beyond: number };

function partOf(table: WordTable, { a, b, aFrom, aTo, bFrom, bTo }: PairTable, pair: number, quote: number): Part {
  const onA = { start: aFrom[pair] ?? 0, end: aTo[pair] ?? 0 };
  const onB = { start: bFrom[pair] ?? 0, end: bTo[pair] ?? 0 };
  const [mine, theirs, other] = a[pair] === quote ? [onA, onB, b[pair] ?? 0] : [onB, onA, a[pair] ?? 0];
  return { pair, ...mine, beyond: lengthOf(table, other) - (theirs.end - theirs.start) };
}
