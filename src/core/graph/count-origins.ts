import { groupCopiesInSteps } from "../repeats/group-copies.ts";
import type { QuoteId } from "../model/ids.ts";
import { atOnce, type Steps } from "../model/steps.ts";
import type { SaysoGraph } from "./open-graph.ts";

/** How many articles carry some quotes, and how many of those may be independent of each other. */
export type Origins = { readonly articles: number; readonly origins: number };

/**
 * Articles share an origin if one credits the other's outlet, both credit the same third, both run one agency's copy, or they share their text. A credit that is only
 * likely joins them too: independence has to be shown, dependence only to be possible.
 */
export function countOrigins(graph: SaysoGraph, quotes: readonly QuoteId[]): Origins {
  const found = quotes.flatMap((id) => graph.node(id, "quote") ?? []);
  // Most quotes stand in one article, which needs no look at whom it credits and what it copies.
  if (found.every(({ article }) => article === found[0]?.article))
    return { articles: Math.min(1, found.length), origins: Math.min(1, found.length) };
  const articles = new Map<string, Set<string>>();
  for (const quote of found) {
    const known = articles.get(quote.article) ?? new Set([articleKey(quote.article), ...publisherKeysOf(graph, quote.article)]);
    for (const key of creditKeys(graph, quote.id)) known.add(key);
    articles.set(quote.article, known);
  }
  return { articles: articles.size, origins: joined([...articles.values()]) };
}

const keysKept = new WeakMap<SaysoGraph, Map<string, readonly string[]>>();

/** Found once for an article: a large collection asks for those of tens of thousands of quotes. */
function publisherKeysOf(graph: SaysoGraph, article: string): readonly string[] {
  const ofGraph = keysKept.get(graph) ?? new Map<string, readonly string[]>();
  keysKept.set(graph, ofGraph);
  const before = ofGraph.get(article);
  if (before !== undefined) return before;
  const keys = publisherKeys(graph, article);
  ofGraph.set(article, keys);
  return keys;
}

/** What stands for the article itself: its outlet, the agency whose copy it is, and the copy it shares, credited or not. */
function publisherKeys(graph: SaysoGraph, article: string): readonly string[] {
  const source = graph.node(`source:${article}`, "source");
  if (source === null) return [];
  const outlets = graph.edgesTo(source.id, "published").map(({ from }) => outletKey(from));
  const copy = copiesIn(graph).get(source.id);
  return [
    ...outlets,
    ...(source.wire === null ? [] : [`wire:${source.wire.toLowerCase()}`]),
    ...(copy === undefined ? [] : [`copy:${copy}`]),
  ];
}

const known = new WeakMap<SaysoGraph, ReadonlyMap<string, string>>();

/** For each article that shares its text with others, the first of them. */
export const copiesIn = (graph: SaysoGraph): ReadonlyMap<string, string> => atOnce(copiesInSteps(graph));

/** The same in steps, once for a graph: it compares the texts of all articles. */
export function* copiesInSteps(graph: SaysoGraph): Steps<ReadonlyMap<string, string>> {
  const before = known.get(graph);
  if (before !== undefined) return before;
  const articles = graph.nodesOf("source").filter(({ source, text }) => source === "article" && text !== null);
  const groups = yield* groupCopiesInSteps(articles.map(({ text }) => text ?? ""));
  const shared = new Set(groups.filter((first, index) => first !== index));
  const found = new Map(
    articles.flatMap(({ id }, index) => (shared.has(groups[index] ?? -1) ? [[id, articles[groups[index] ?? 0]?.id ?? id] as const] : [])),
  );
  known.set(graph, found);
  return found;
}

/** The outlets, documents and articles of the collection that a quote came through. */
function creditKeys(graph: SaysoGraph, quote: QuoteId): readonly string[] {
  return graph.edgesFrom(quote, "via").flatMap(({ to }) => {
    const publishers = graph.edgesTo(to, "published").map(({ from }) => outletKey(from));
    const article = graph.node(to, "source")?.article ?? null;
    return article !== null ? [articleKey(article), ...publishers] : publishers.length > 0 ? publishers : [to];
  });
}

const articleKey = (article: string): string => `article:${article}`;
const outletKey = (outlet: string): string => `outlet:${outlet}`;

/** How many groups are left when sets that share a key are one. */
function joined(sets: readonly ReadonlySet<string>[]): number {
  const head = sets.map((_, at) => at);
  const headOf = (at: number): number => {
    let found = at;
    while (head[found] !== found) found = head[found] = head[head[found] ?? 0] ?? 0; // each step halves the way for the next
    return found;
  };
  const having = new Map<string, number>();
  let groups = sets.length;
  for (const [at, set] of sets.entries())
    for (const key of set) {
      const [one, other] = [headOf(having.get(key) ?? at), headOf(at)];
      having.set(key, one);
      if (one === other) continue;
      head[other] = one;
      groups -= 1;
    }
  return groups;
}
