import type { Sift } from "../../core/graph/is-shown.ts";
import type { ActorNode, QuoteNode } from "../../core/graph/schema.ts";
import type { Collection } from "../collection.ts";
import { isListed } from "../search-view/facets.ts";
import { actorsOf, outletsOf } from "../search-view/filter-values.ts";

/** One speaker, or all sources that their articles do not name (`null`), and how many quotations each outlet has of them. */
export type VoiceRow = { readonly actor: ActorNode | null; readonly counts: readonly number[]; readonly all: number };

/** Who is quoted where: outlets by how much they quote, speakers by how many outlets quote them, then how often. */
export type Voices = { readonly outlets: readonly string[]; readonly rows: readonly VoiceRow[] };

/** Counts, over the quotations that are sure enough to be shown, who speaks in which outlet. The unnamed are one row: none is known in two articles. */
export function voicesByOutlet(collection: Collection, sift: Sift): Voices {
  const quotes = collection.quotes.filter((quote) => isListed(quote, sift));
  const outlets = byCount(quotes.flatMap((quote) => outletsOf(collection, quote)));
  const quotesOf = new Map<ActorNode | null, QuoteNode[]>();
  for (const quote of quotes)
    for (const id of actorsOf(collection, quote)) {
      const actor = collection.actor(id);
      const key = actor?.actor === "unnamed" ? null : actor;
      quotesOf.set(key, [...(quotesOf.get(key) ?? []), quote]);
    }
  const rows = [...quotesOf].map(([actor, said]) => {
    const counts = outlets.map((outlet) => said.filter((quote) => outletsOf(collection, quote).includes(outlet)).length);
    return { actor, counts, all: said.length };
  });
  return {
    outlets,
    rows: rows.toSorted((a, b) => rank(a) - rank(b) || width(b) - width(a) || b.all - a.all || (idOf(a) < idOf(b) ? -1 : 1)),
  };
}

/** How many outlets quote a speaker. */
export const width = ({ counts }: VoiceRow): number => counts.filter((count) => count > 0).length;

const rank = ({ actor }: VoiceRow): number => (actor === null ? 1 : 0); // the unnamed last
const idOf = ({ actor }: VoiceRow): string => actor?.id ?? "";

function byCount(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts.keys()].toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1));
}
