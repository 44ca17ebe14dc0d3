import type { QuoteId } from "../model/ids.ts";
import type { SaysoGraph } from "./open-graph.ts";

/** How many articles carry some quotes, and how many of those may be independent of each other. */
export type Origins = { readonly articles: number; readonly origins: number };

/**
 * Articles share an origin if one credits the other's outlet, both credit the same third, or both run one agency's copy. A credit that is only
 * likely joins them too: independence has to be shown, dependence only to be possible.
 */
export function countOrigins(graph: SaysoGraph, quotes: readonly QuoteId[]): Origins {
  const articles = new Map<string, Set<string>>();
  for (const id of quotes) {
    const quote = graph.node(id, "quote");
    if (quote === null) continue;
    const known = articles.get(quote.article) ?? new Set([`article:${quote.article}`, ...publisherKeys(graph, quote.article)]);
    for (const key of creditKeys(graph, id)) known.add(key);
    articles.set(quote.article, known);
  }
  return { articles: articles.size, origins: joined([...articles.values()]) };
}

/** What stands for the article itself: its outlet, and the agency whose copy it is. */
function publisherKeys(graph: SaysoGraph, article: string): readonly string[] {
  const source = graph.node(`source:${article}`, "source");
  if (source === null) return [];
  const outlets = graph.edgesTo(source.id, "published").map(({ from }) => outletKey(from));
  return source.wire === null ? outlets : [...outlets, `wire:${source.wire.toLowerCase()}`];
}

/** The outlets and documents that a quote came through. */
function creditKeys(graph: SaysoGraph, quote: QuoteId): readonly string[] {
  return graph.edgesFrom(quote, "via").flatMap(({ to }) => {
    const publishers = graph.edgesTo(to, "published").map(({ from }) => outletKey(from));
    return publishers.length > 0 ? publishers : [to];
  });
}

const outletKey = (outlet: string): string => `outlet:${outlet}`;

/** How many groups are left when sets that share a key are one. */
function joined(sets: readonly ReadonlySet<string>[]): number {
  const groups: Set<string>[] = [];
  for (const set of sets) {
    const shared = groups.filter((group) => [...set].some((key) => group.has(key)));
    const whole = new Set([...set, ...shared.flatMap((group) => [...group])]);
    for (const group of shared) groups.splice(groups.indexOf(group), 1);
    groups.push(whole);
  }
  return groups.length;
}
