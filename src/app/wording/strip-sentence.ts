import type { Collection } from "../collection.ts";
import { articlesAndOrigins } from "./carried.ts";
import { venue } from "./names.ts";
import { isAltered, isBefore, type WordingRow } from "./wordings.ts";

/** What the strip of wordings shows, in words: how many there are and where, which one the others are measured by and why, and how many differ. */
export function stripSentence(collection: Collection, rows: readonly WordingRow[]): string {
  const where = articlesAndOrigins(
    collection,
    rows.map(({ quote }) => quote.id),
  );
  const base = rows.find(({ isBase }) => isBase);
  const others = rows.filter(({ isBase }) => !isBase);
  const altered = others.filter(({ alterations }) => isAltered(alterations)).length;
  const differ = `${difference(altered, others.length)} from it`;
  const measured =
    base === undefined ? "" : ` ${baseWords(collection, base, others)}; ${altered === 0 ? "the words are the same in each" : differ}.`;
  return `Told ${rows.length === 2 ? "twice" : `${rows.length} times`} here (${where}).${measured}`;
}

function difference(altered: number, others: number): string {
  if (others === 1) return "the other differs";
  if (altered === others) return others === 2 ? "both others differ" : `all ${others} others differ`;
  return `${altered} of the ${others} others ${altered === 1 ? "differs" : "differ"}`;
}

/** "Earliest here" is never "original", and where dates are equal or missing not even that is said. */
function baseWords(collection: Collection, base: WordingRow, others: readonly WordingRow[]): string {
  const isEarliest = others.every(({ quote }) => isBefore(collection, base.quote, quote));
  const isLater = others.some(({ quote }) => isBefore(collection, quote, base.quote));
  const one = isEarliest
    ? "The fullest wording, and the earliest here, is"
    : isLater
      ? "A shorter wording is earlier; the fullest is"
      : "Which came first is not known; the fullest wording is";
  return `${one} that of ${base.quote.article === others[0]?.quote.article ? `paragraph ${base.quote.paragraph}` : venue(collection, base.quote)}`;
}
