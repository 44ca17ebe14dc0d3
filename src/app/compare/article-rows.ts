import { wordingsOf } from "../../core/graph/repeats-of.ts";
import type { QuoteNode, SourceNode } from "../../core/graph/schema.ts";
import type { NodeId } from "../../core/model/ids.ts";
import type { Collection } from "../collection.ts";
import { isSaid } from "../search-view/facets.ts";
import { besideBase, type WordingRow } from "../wording/wordings.ts";

/** One utterance over some articles: for each its wording there, or `null` where the article does not have it. */
export type UtteranceRow = { readonly id: NodeId; readonly cells: readonly (WordingRow | null)[]; readonly shared: number };

/** The quotations of some articles side by side: first what most of them have, then what only one has, in reading order. */
export function articleRows(collection: Collection, articles: readonly SourceNode[]): readonly UtteranceRow[] {
  const seen = new Set<NodeId>();
  const rows: UtteranceRow[] = [];
  for (const quote of articles.flatMap((article) => quotesIn(collection, article))) {
    if (seen.has(quote.id)) continue;
    const here = wordingsOf(collection.graph, quote.id).filter(({ article }) => articles.some((one) => one.article === article));
    for (const { id } of here) seen.add(id);
    const beside = besideBase(collection, here);
    const cells = articles.map(({ article }) => beside.find((row) => row.quote.article === article) ?? null);
    rows.push({ id: quote.id, cells, shared: cells.filter((cell) => cell !== null).length });
  }
  return rows.toSorted((a, b) => b.shared - a.shared);
}

const quotesIn = (collection: Collection, article: SourceNode): readonly QuoteNode[] =>
  collection.quotes.filter((quote) => quote.article === article.article && isSaid(quote));

/** Articles that have words in common with this one, with how many statements, most first. */
export function sharingArticles(
  collection: Collection,
  article: SourceNode,
): readonly { readonly article: SourceNode; readonly shared: number }[] {
  const counts = new Map<string, number>();
  for (const quote of quotesIn(collection, article)) {
    const others = wordingsOf(collection.graph, quote.id).map((one) => one.article);
    for (const other of new Set(others)) if (other !== article.article) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  return [...counts]
    .flatMap(([id, shared]) => {
      const other = collection.article(id);
      return other === null ? [] : [{ article: other, shared }];
    })
    .toSorted((a, b) => b.shared - a.shared || (a.article.id < b.article.id ? -1 : 1));
}
