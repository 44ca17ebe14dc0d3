import type { SourceId } from "../model/ids.ts";
import type { Span } from "../model/span.ts";
import { addressKey } from "./address-key.ts";
import type { ArticleInGraph } from "./article-in-graph.ts";
import { groupBy } from "./group-by.ts";

/** The articles of the collection by their addresses, as `addressKey` gives them. */
export type Addresses = ReadonlyMap<string, ArticleInGraph>;

/** A link to an article of the collection: the words that are the link, and where its address stands. */
export type Link = { readonly to: ArticleInGraph; readonly words: Span; readonly address: Span };

/** Where in a text web addresses begin and end; a mark that ends a sentence is none of their own. */
export const webAddress = /https?:\/\/[^\s<>"”)\]]*[^\s<>"”)\].,;:!?]/;
const link = new RegExp(
  String.raw`\[(?<words>[^\[\]\n]+)\]\((?<marked>${webAddress.source})[^()\n]*\)|(?<bare>${webAddress.source})`,
  "gi",
);

/** The addresses that the articles' facts give. One that two articles give says of neither that it is meant. */
export function addressesOf(places: readonly ArticleInGraph[]): Addresses {
  const given = places.filter(({ article }) => article.text.article.url !== undefined);
  const byKey = groupBy(given, ({ article }) => addressKey(article.text.article.url ?? ""));
  return new Map([...byKey].flatMap(([key, [first, ...others]]) => (first === undefined || others.length > 0 ? [] : [[key, first]])));
}

/** The links of a text to other articles of the collection, bare addresses and `[words](address)`, in order. */
export function findLinks(text: string, addresses: Addresses, from: SourceId): readonly Link[] {
  if (addresses.size === 0) return [];
  return [...text.matchAll(link)].flatMap((match): readonly Link[] => {
    const { words, marked, bare } = match.groups ?? {};
    const to = addresses.get(addressKey(marked ?? bare ?? ""));
    if (to === undefined || to.source === from) return [];
    const address = spanOf(match.index + (words === undefined ? 0 : words.length + "[](".length), marked ?? bare ?? "");
    return [{ to, address, words: words === undefined ? address : spanOf(match.index + "[".length, words) }];
  });
}

const spanOf = (start: number, words: string): Span => ({ start, end: start + words.length });
