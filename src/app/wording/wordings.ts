import { compareWordings, countWords, type WordingStep } from "../../core/graph/compare-wordings.ts";
import { copiesIn } from "../../core/graph/count-origins.ts";
import { wordingsOf } from "../../core/graph/repeats-of.ts";
import type { QuoteNode } from "../../core/graph/schema.ts";
import { compareText } from "../../core/model/compare.ts";
import type { Alteration } from "../../core/model/repeat.ts";
import type { Collection } from "../collection.ts";

/** A wording of an utterance beside the one that all are measured by. */
export type WordingRow = {
  readonly quote: QuoteNode;
  /** The one the others are measured by; its steps are all the same. */
  readonly isBase: boolean;
  readonly alterations: readonly Alteration[];
  readonly steps: readonly WordingStep[];
  /** Dates or places say that it came after the one it is measured by. */
  readonly isLater: boolean;
  /** The article shares its text with that of the base: a copy, not a second telling. */
  readonly isCopy: boolean;
};

const undated = "\uffff"; // after every date
const nearlyAll = 0.9;

/** When a quote's article was published, as far as the article says: a year, a month or a day; `null` where it does not, or not as a date. */
export const dateOf = (collection: Collection, quote: QuoteNode): string | null =>
  /^\d{4}(?:-\d{2}){0,2}/.exec(publishedAt(collection, quote) ?? "")?.[0] ?? null;

/** The same as it is given: it may have the hour. */
const publishedAt = (collection: Collection, quote: QuoteNode): string | null => collection.article(quote.article)?.published ?? null;

/** By date, those without one last; in one article from its top; else by id: which of them is first is not known. */
export const byDate =
  (collection: Collection) =>
  (a: QuoteNode, b: QuoteNode): number => {
    if (a.article === b.article) return startOf(a) - startOf(b);
    return compareText(publishedAt(collection, a) ?? undated, publishedAt(collection, b) ?? undated) || compareText(a.id, b.id);
  };

const startOf = (quote: QuoteNode): number => quote.content[0]?.span.start ?? 0;

/** Whether date or place says that `a` came before `b`. */
export function isBefore(collection: Collection, a: QuoteNode, b: QuoteNode): boolean {
  if (a.article === b.article) return startOf(a) < startOf(b);
  const [one, other] = [dateOf(collection, a), dateOf(collection, b)];
  return one !== null && other !== null && one < other;
}

/** The wording that others are measured by: of those with nine tenths of the most words, the earliest. */
export function baseOf(collection: Collection, quotes: readonly QuoteNode[]): QuoteNode | null {
  const lengths = quotes.map((quote) => countWords(collection.graph, quote));
  const least = Math.max(...lengths) * nearlyAll;
  return quotes.filter((_, index) => (lengths[index] ?? 0) >= least).toSorted(byDate(collection))[0] ?? null;
}

/** These wordings, each laid beside the fullest and earliest of them, by date. */
export function besideBase(collection: Collection, quotes: readonly QuoteNode[]): readonly WordingRow[] {
  const base = baseOf(collection, quotes);
  if (base === null) return [];
  const copies = copiesIn(collection.graph);
  const shared = copies.get(`source:${base.article}`);
  return quotes.toSorted(byDate(collection)).map((quote) => ({
    quote,
    isBase: quote.id === base.id,
    isLater: isBefore(collection, base, quote),
    isCopy: quote.article !== base.article && shared !== undefined && copies.get(`source:${quote.article}`) === shared,
    ...compareWordings(collection.graph, base, quote),
  }));
}

/** Every wording of a quote's utterance here, this one too, beside the fullest and earliest. */
export const wordingRows = (collection: Collection, quote: QuoteNode): readonly WordingRow[] =>
  besideBase(collection, wordingsOf(collection.graph, quote.id));

const unaltered: ReadonlySet<Alteration> = new Set(["same", "typography"]);

/** Whether words, and not only their marks and capitals, are other ones. */
export const isAltered = (alterations: readonly Alteration[]): boolean => alterations.some((one) => !unaltered.has(one));
