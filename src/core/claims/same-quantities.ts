import type { AnalysedArticle } from "../model/analysed-article.ts";
import type { ArticleClaim } from "../model/claim.ts";
import { textAt } from "../model/span.ts";
import { quantityAt } from "./quantities.ts";
import { isNegated, shared, tellingStems } from "./telling-stems.ts";

/** What a claim counts and measures, and what it is about besides. */
type Counted = { readonly claim: number; readonly article: number; readonly about: ReadonlySet<string>; readonly negated: boolean };

const leastShared = 2;

/**
 * Pairs of claims in two articles that give the same quantities of the same things: all their numbers with their units, and at least two more telling words,
 * half of the shorter claim's. A number alone joins nothing: a price and a limit may both be 42 million. Indexes into `claims`, the earlier article first.
 */
export function sameQuantities(
  articles: readonly AnalysedArticle[],
  claims: readonly ArticleClaim[],
): readonly (readonly [earlier: number, later: number])[] {
  const groups = new Map<string, Counted[]>();
  for (const [index, claim] of claims.entries()) {
    const key = claim.kind === "fact" ? quantitiesKey(articles, claim) : null;
    const text = articles[claim.article]?.text;
    if (key === null || text === undefined) continue;
    const words = textAt(text.text, claim.span);
    const things = tellingStems(key);
    const about = new Set([...tellingStems(words)].filter((stem) => !things.has(stem)));
    const counted = { claim: index, article: claim.article, about, negated: isNegated(words) };
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [counted]);
    else group.push(counted);
  }
  return [...groups.values()].flatMap(pairsOf);
}

/** Every quantity of the claim, in order of their words; `null` where it has none, or one of nothing named. */
export function quantitiesKey(articles: readonly AnalysedArticle[], { article, numbers }: ArticleClaim): string | null {
  const text = articles[article]?.text;
  if (text === undefined || numbers.length === 0) return null;
  const found = numbers.map((number) => quantityAt(text, number));
  return found.includes(null) ? null : found.toSorted().join(", ");
}

/** Each claim with the first before it that it fits: a chain of them, as with repeats. */
const pairsOf = (group: readonly Counted[]): readonly (readonly [number, number])[] =>
  group.flatMap((later, at) => {
    const earlier = group.slice(0, at).find((one) => one.article !== later.article && states(one, later));
    return earlier === undefined ? [] : [[earlier.claim, later.claim] as const];
  });

function states(a: Counted, b: Counted): boolean {
  const count = shared(a.about, b.about).length;
  return a.negated === b.negated && count >= leastShared && count * 2 >= Math.min(a.about.size, b.about.size);
}
