import type { Sift } from "../../core/graph/is-shown.ts";
import { groupBy } from "../../core/graph/group-by.ts";
import type { ActorNode } from "../../core/graph/schema.ts";
import type { ActorId } from "../../core/model/ids.ts";
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
  const said = quotes.flatMap((quote) => actorsOf(collection, quote).map((id) => ({ actor: rowActor(collection, id), quote })));
  const rows = [...groupBy(said, ({ actor }) => actor)].map(([actor, theirs]) => {
    const counts = countsOf(theirs.flatMap(({ quote }) => outletsOf(collection, quote)));
    return { actor, counts: outlets.map((outlet) => counts.get(outlet) ?? 0), all: theirs.length };
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

/** The actor that a row is for; `null` for all who are not named. */
function rowActor(collection: Collection, id: ActorId): ActorNode | null {
  const actor = collection.actor(id);
  return actor?.actor === "unnamed" ? null : actor;
}

function countsOf(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function byCount(names: readonly string[]): readonly string[] {
  const counts = countsOf(names);
  return [...counts.keys()].toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1));
}
