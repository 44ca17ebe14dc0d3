import { copiesIn } from "../../core/graph/count-origins.ts";
import type { SourceNode } from "../../core/graph/schema.ts";
import type { Collection } from "../collection.ts";
import { articlesAndOrigins } from "../wording/carried.ts";
import { creditsOf } from "../wording/findings.ts";
import { venueOf } from "../wording/names.ts";
import { counted } from "../wording/phrase.ts";
import { isAltered } from "../wording/wordings.ts";
import type { UtteranceRow } from "./article-rows.ts";

/** What articles have in common, in words: shared statements, altered ones, shared text and who credits whom. */
export function articlesSentence(collection: Collection, articles: readonly SourceNode[], rows: readonly UtteranceRow[]): string {
  const shared = rows.filter((row) => row.shared > 1);
  const altered = shared.filter(({ cells }) => cells.some((cell) => cell !== null && !cell.isBase && isAltered(cell.alterations))).length;
  const quotes = shared.flatMap(({ cells }) => cells.flatMap((cell) => (cell === null ? [] : [cell.quote.id])));
  const common =
    shared.length === 0
      ? "These articles share no quotation."
      : `They share ${counted(shared.length, "statement")}, ${howAlike(altered, shared.length)} (${articlesAndOrigins(collection, quotes)}).`;
  return [common, copying(collection, articles), ...crediting(collection, articles)].filter((sentence) => sentence !== "").join(" ");
}

function howAlike(altered: number, of: number): string {
  if (altered === 0) return "word for word";
  return of === 1 ? "in other words" : `${altered} of them in other words`;
}

function copying(collection: Collection, articles: readonly SourceNode[]): string {
  const copies = copiesIn(collection.graph);
  const groups = articles.map(({ id }) => copies.get(id));
  const isOne = groups.every((group) => group !== undefined && group === groups[0]);
  return isOne ? "They share their text: one is a copy of the other, or both of a third." : "";
}

function crediting(collection: Collection, articles: readonly SourceNode[]): readonly string[] {
  const ids = new Set<string>(articles.map(({ id }) => id));
  const found = creditsOf(collection).filter(({ from, to }) => ids.has(from) && ids.has(to));
  const sentences = found.map(({ from, words }) => {
    const article = collection.source(from);
    return `${article ? venueOf(article) : from} says it has words of theirs from the other: “${words}”.`;
  });
  return [...new Set(sentences)];
}
