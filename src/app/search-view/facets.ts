import { isShown, type Sift } from "../../core/graph/is-shown.ts";
import type { QuoteNode } from "../../core/graph/schema.ts";
import type { ActorId } from "../../core/model/ids.ts";
import type { Collection } from "../collection.ts";
import { speakerKinds as kindsOf } from "../reading-view/sourcing.ts";
import { alteredValues, grades, quoteTypes, speakerKinds, type Altered, type Filters, type SpeakerKind } from "../state/view.ts";
import { actorName } from "../wording/names.ts";
import { actorsOf, alteredOf, dateOf, isInDates, mentionedBy, outletsOf } from "./filter-values.ts";

/** One choice of a filter with how many quotes it would show, the other filters as they are. */
export type Choice<T extends string> = { readonly value: T; readonly name: string; readonly count: number; readonly chosen: boolean };

export type Facets = {
  readonly kinds: readonly Choice<SpeakerKind>[];
  readonly types: readonly Choice<Filters["types"][number]>[];
  readonly grades: readonly Choice<Filters["grades"][number]>[];
  readonly speakers: readonly Choice<ActorId>[];
  readonly outlets: readonly Choice<string>[];
  readonly about: readonly Choice<ActorId>[];
  readonly altered: readonly Choice<Altered>[];
  /** `null` where no article says when it was published. */
  readonly dates: Dates | null;
};

/** The first and the last day that the quotes' articles give, and how many quotes a date would hide because their articles give none. */
export type Dates = { readonly earliest: string; readonly latest: string; readonly undated: number };

/** What can be taken away as one: the two ends of the dates go together. */
export const filterKeys = ["kinds", "types", "grades", "speakers", "outlets", "about", "altered", "dates"] as const;
export type FilterKey = (typeof filterKeys)[number];

export const kindNames: Record<SpeakerKind, string> = {
  person: "people",
  organization: "organisations",
  group: "groups",
  unnamed: "not named",
  document: "documents",
  open: "speaker open",
};

export const alteredNames: Record<Altered, string> = { yes: "altered elsewhere", no: "the same elsewhere" };

/** Whether a quote passes all filters, or all but one of them. */
export function passes(collection: Collection, quote: QuoteNode, filters: Filters, but: FilterKey | null = null): boolean {
  const fits = (key: Exclude<FilterKey, "dates">, has: (collection: Collection, quote: QuoteNode) => readonly string[]): boolean => {
    const chosen: readonly string[] = filters[key];
    return key === but || chosen.length === 0 || has(collection, quote).some((value) => chosen.includes(value));
  };
  return (
    fits("kinds", kindsOf) &&
    fits("types", (_, { type }) => [type]) &&
    fits("grades", (_, { grade }) => [grade]) &&
    fits("speakers", actorsOf) &&
    fits("outlets", outletsOf) &&
    fits("about", mentionedBy) &&
    fits("altered", alteredOf) &&
    (but === "dates" || isInDates(collection, quote, filters))
  );
}

/** The filters with one of them taken away. */
export const withoutFilter = (filters: Filters, key: FilterKey): Filters =>
  key === "dates" ? { ...filters, from: null, to: null } : { ...filters, [key]: [] };

/** Said by somebody: what is believed, intended or imagined is shown only when asked for. */
export const isSaid = (quote: QuoteNode): boolean => quote.speech && quote.nested?.as !== "imagined";

/** Whether a quote stands in the lists: sure enough, and said, or a belief or an imagined quotation where those are asked for. */
export const isListed = (quote: QuoteNode, sift: Sift): boolean =>
  isShown(quote, sift) && (sift.beliefs || quote.nested?.as !== "imagined");

/** The choices of each filter with their counts; choices that would show nothing are left out unless they are set. */
export function facetsOf(collection: Collection, quotes: readonly QuoteNode[], filters: Filters): Facets {
  const count = <T extends string>(key: FilterKey, has: (quote: QuoteNode) => readonly T[]): ReadonlyMap<T, number> => {
    const counts = new Map<T, number>();
    for (const quote of quotes)
      if (passes(collection, quote, filters, key)) for (const value of has(quote)) counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
  };
  const nameOf = (id: ActorId): string => {
    const actor = collection.actor(id);
    return actor ? actorName(actor) : id;
  };
  const same = <T extends string>(value: T): T => value;
  return {
    kinds: choices<SpeakerKind>(
      speakerKinds,
      count("kinds", (quote) => kindsOf(collection, quote)),
      filters.kinds,
      (kind) => kindNames[kind],
    ),
    types: choices(
      quoteTypes,
      count("types", ({ type }) => [type]),
      filters.types,
      same,
    ),
    grades: choices(
      grades,
      count("grades", ({ grade }) => [grade]),
      filters.grades,
      same,
    ),
    speakers: bySize(
      count("speakers", (quote) => actorsOf(collection, quote)),
      filters.speakers,
      nameOf,
    ),
    outlets: bySize(
      count("outlets", (quote) => outletsOf(collection, quote)),
      filters.outlets,
      same,
    ),
    about: bySize(
      count("about", (quote) => mentionedBy(collection, quote)),
      filters.about,
      nameOf,
    ),
    altered: choices(
      alteredValues,
      count("altered", (quote) => alteredOf(collection, quote)),
      filters.altered,
      (value) => alteredNames[value],
    ),
    dates: datesOf(
      collection,
      quotes.filter((quote) => passes(collection, quote, filters, "dates")),
    ),
  };
}

function datesOf(collection: Collection, quotes: readonly QuoteNode[]): Dates | null {
  const dates = quotes.map((quote) => dateOf(collection, quote));
  const known = dates.flatMap((date) => date ?? []).toSorted();
  const [earliest, latest] = [known[0], known.at(-1)];
  return earliest === undefined || latest === undefined ? null : { earliest, latest, undated: dates.length - known.length };
}

/** Those with most quotes first. */
const bySize = <T extends string>(counts: ReadonlyMap<T, number>, chosen: readonly T[], name: (value: T) => string): readonly Choice<T>[] =>
  choices(
    [...new Set([...counts.keys(), ...chosen])].toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1)),
    counts,
    chosen,
    name,
  );

const choices = <T extends string>(
  all: readonly T[],
  counts: ReadonlyMap<T, number>,
  chosen: readonly T[],
  name: (value: T) => string,
): readonly Choice<T>[] =>
  all
    .map((value) => ({ value, name: name(value), count: counts.get(value) ?? 0, chosen: chosen.includes(value) }))
    .filter((choice) => choice.count > 0 || choice.chosen);

/** The filter without which most would show, with how many; `null` where no filter stands in the way. */
export function narrowest(
  collection: Collection,
  quotes: readonly QuoteNode[],
  filters: Filters,
): { readonly key: FilterKey; readonly count: number } | null {
  const isSet = (key: FilterKey): boolean => (key === "dates" ? filters.from !== null || filters.to !== null : filters[key].length > 0);
  const without = filterKeys
    .filter(isSet)
    .map((key) => ({ key, count: quotes.filter((quote) => passes(collection, quote, filters, key)).length }));
  const [best] = without.toSorted((a, b) => b.count - a.count);
  return best && best.count > 0 ? best : null;
}
