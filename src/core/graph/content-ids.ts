import type { AnalysedArticle } from "../model/analysed-article.ts";
import type { EdgeId, NodeId, QuoteId } from "../model/ids.ts";
import { textAt, type Span } from "../model/span.ts";
import { foldedWords } from "../text/folded-words.ts";
import { hash } from "./hash.ts";
import type { EdgeKind } from "./schema.ts";

/** A short, stable name for some words: letters and digits, joined by hyphens. Never empty. */
export function slug(words: string): string {
  const joined = foldedWords(words).replaceAll(" ", "-").slice(0, 60).replace(/-$/, "");
  return joined === "" ? hash(words).slice(0, 8) : joined;
}

/** Gives each id once: a second claimant gets `-2`, a third `-3`. */
export function uniqueIds(): <I extends string>(id: I) => I {
  const taken = new Set<string>();
  return <I extends string>(id: I): I => {
    let free: string = id;
    for (let n = 2; taken.has(free); n++) free = `${id}-${n}`;
    taken.add(free);
    return free as I;
  };
}

/** The id of each attribution's quote, in order: from the article and the folded words alone. */
export function quoteIds(article: AnalysedArticle): readonly QuoteId[] {
  const unique = uniqueIds();
  return article.attributions.map(({ content }) => {
    const words = foldedWords(wordsOf(article.text.text, content));
    return unique(`quote:${article.text.article.id}:${hash(words).slice(0, 8)}` as const);
  });
}

const wordsOf = (text: string, spans: readonly Span[]): string => spans.map((span) => textAt(text, span)).join(" ");

/** The id of an edge: its kind, its ends and, where several of a kind may join the same ends, what tells them apart. */
export const edgeId = (kind: EdgeKind, from: NodeId, to: NodeId, mark = ""): EdgeId =>
  `edge:${kind}:${from}>${to}${mark === "" ? "" : `:${slug(mark)}`}`;
