import type { RepeatLinks } from "./link-repeats.ts";

/** Two wordings of one utterance: `quote` is the later or shorter. `also` is the second quotation of a splice, else -1. */
export type ReportedPair = { readonly quote: number; readonly parent: number; readonly also: number; readonly score: number };

/** Of many quotations in the same words this many are paired with each other; the rest only with the first. */
const mostOfClass = 4;

/**
 * Every pair of wordings that holds by itself inside a group: each quotation's best parent first, then the others. Two quotations of one group that are
 * not paired here are joined only by what lies between them.
 */
export function* pairsToReport({ links, pairs, standsFor, rootOf }: RepeatLinks, rank: ArrayLike<number>): Generator<ReportedPair> {
  const seen = new Set<number>();
  const isNew = (a: number, b: number): boolean => {
    const key = a < b ? a * 2 ** 26 + b : b * 2 ** 26 + a;
    if (a === b || seen.has(key)) return false;
    seen.add(key);
    return true;
  };
  const classes = new Map<number, number[]>();
  for (const link of links) {
    if (isNew(link.quote, link.parent)) yield link;
    if (standsFor[link.quote] === link.parent) membersOf(classes, link.parent).push(link.quote);
  }
  const inOrder = (a: number, b: number, score: number): ReportedPair =>
    (rank[a] ?? 0) > (rank[b] ?? 0) ? { quote: a, parent: b, also: -1, score } : { quote: b, parent: a, also: -1, score };
  for (const members of classes.values())
    for (const a of members.slice(0, mostOfClass)) for (const b of members.slice(0, mostOfClass)) if (isNew(a, b)) yield inOrder(a, b, 1);
  for (const { a, b, score } of heldPairs()) {
    for (const one of classOf(a)) for (const other of classOf(b)) if (isNew(one, other)) yield inOrder(one, other, score);
  }

  function classOf(quote: number): readonly number[] {
    return classes.get(quote)?.slice(0, mostOfClass) ?? [quote];
  }

  function* heldPairs(): Generator<{ readonly a: number; readonly b: number; readonly score: number }> {
    for (const { quote, parent, also, score } of links) if (also >= 0) yield { a: quote, b: parent, score };
    for (let pair = 0; pair < pairs.size; pair++) {
      const [a, b] = [pairs.a[pair] ?? 0, pairs.b[pair] ?? 0];
      if (pairs.holds[pair] === 1 && rootOf(a) === rootOf(b)) yield { a, b, score: pairs.share[pair] ?? 0 };
    }
  }
}

function membersOf(classes: Map<number, number[]>, first: number): number[] {
  const known = classes.get(first);
  if (known !== undefined) return known;
  const members = [first];
  classes.set(first, members);
  return members;
}
