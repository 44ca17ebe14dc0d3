import { isShown, type Sift } from "../../core/graph/is-shown.ts";
import type { QuoteNode } from "../../core/graph/schema.ts";
import type { ActorId } from "../../core/model/ids.ts";
import type { Collection } from "../collection.ts";
import { speakerKinds as kindsOf } from "../reading-view/sourcing.ts";
import { grades, quoteTypes, speakerKinds, type Filters, type SpeakerKind } from "../state/view.ts";
import { actorName, speakersOf } from "../wording/names.ts";

/** One choice of a filter with how many quotes it would show, the other filters as they are. */
export type Choice<T extends string> = { readonly value: T; readonly name: string; readonly count: number; readonly chosen: boolean };

export type Facets = {
  readonly kinds: readonly Choice<SpeakerKind>[];
  readonly types: readonly Choice<Filters["types"][number]>[];
  readonly grades: readonly Choice<Filters["grades"][number]>[];
  readonly speakers: readonly Choice<ActorId>[];
};

export const kindNames: Record<SpeakerKind, string> = {
  person: "people",
  organization: "organisations",
  group: "groups",
  unnamed: "not named",
  document: "documents",
  open: "speaker open",
};

/** Whether a quote passes all filters, or all but one of them. */
export function passes(collection: Collection, quote: QuoteNode, filters: Filters, but: keyof Filters | null = null): boolean {
  const fits = <T>(key: keyof Filters, chosen: readonly T[], has: readonly T[]): boolean =>
    key === but || chosen.length === 0 || chosen.some((one) => has.includes(one));
  return (
    fits("kinds", filters.kinds, kindsOf(collection, quote)) &&
    fits("types", filters.types, [quote.type]) &&
    fits("grades", filters.grades, [quote.grade]) &&
    fits(
      "speakers",
      filters.speakers as readonly string[],
      speakersOf(collection, quote).map((node) => node.id as string),
    )
  );
}

/** Said by somebody: what is believed, intended or imagined is shown only when asked for. */
export const isSaid = (quote: QuoteNode): boolean => quote.speech && quote.nested?.as !== "imagined";

/** Whether a quote stands in the lists: sure enough, and said, or a belief or an imagined quotation where those are asked for. */
export const isListed = (quote: QuoteNode, sift: Sift): boolean =>
  isShown(quote, sift) && (sift.beliefs || quote.nested?.as !== "imagined");

/** The choices of each filter with their counts; choices that would show nothing are left out unless they are set. */
export function facetsOf(collection: Collection, quotes: readonly QuoteNode[], filters: Filters): Facets {
  const count = <T extends string>(key: keyof Filters, has: (quote: QuoteNode) => readonly T[]): ReadonlyMap<T, number> => {
    const counts = new Map<T, number>();
    for (const quote of quotes)
      if (passes(collection, quote, filters, key)) for (const value of has(quote)) counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
  };
  const speakers = count("speakers", (quote) => actorsOf(collection, quote));
  const bySize = [...new Set([...speakers.keys(), ...filters.speakers])].toSorted(
    (a, b) => (speakers.get(b) ?? 0) - (speakers.get(a) ?? 0) || (a < b ? -1 : 1),
  );
  const nameOf = (id: ActorId): string => {
    const actor = collection.actor(id);
    return actor ? actorName(actor) : id;
  };
  return {
    kinds: choices<SpeakerKind>(
      speakerKinds,
      count("kinds", (quote) => kindsOf(collection, quote)),
      filters.kinds,
      (kind) => kindNames[kind],
    ),
    types: choices(
      quoteTypes,
      count("types", (quote) => [quote.type]),
      filters.types,
      (type) => type,
    ),
    grades: choices(
      grades,
      count("grades", (quote) => [quote.grade]),
      filters.grades,
      (grade) => grade,
    ),
    speakers: choices(bySize, speakers, filters.speakers, nameOf),
  };
}

const choices = <T extends string>(
  all: readonly T[],
  counts: ReadonlyMap<T, number>,
  chosen: readonly T[],
  name: (value: T) => string,
): readonly Choice<T>[] =>
  all
    .map((value) => ({ value, name: name(value), count: counts.get(value) ?? 0, chosen: chosen.includes(value) }))
    .filter((choice) => choice.count > 0 || choice.chosen);

const actorsOf = (collection: Collection, quote: QuoteNode): readonly ActorId[] =>
  speakersOf(collection, quote).flatMap((node) => (node.kind === "actor" ? [node.id] : []));

/** The filter without which most would show, with how many; `null` where no filter stands in the way. */
export function narrowest(
  collection: Collection,
  quotes: readonly QuoteNode[],
  filters: Filters,
): { readonly key: keyof Filters; readonly count: number } | null {
  const keys = (["kinds", "types", "grades", "speakers"] as const).filter((key) => filters[key].length > 0);
  const without = keys.map((key) => ({ key, count: quotes.filter((quote) => passes(collection, quote, filters, key)).length }));
  const [best] = without.toSorted((a, b) => b.count - a.count);
  return best && best.count > 0 ? best : null;
}
