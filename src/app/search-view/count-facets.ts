import type { ActorNode, QuoteNode } from "../../core/graph/schema.ts";
import type { ActorId } from "../../core/model/ids.ts";
import { atOnce, type Steps } from "../../core/model/steps.ts";
import type { Collection } from "../collection.ts";
import { alteredValues, factValues, grades, quoteTypes, speakerKinds, type FactValue, type Filters } from "../state/view.ts";
import { actorName } from "../wording/names.ts";
import { dateOf } from "../wording/wordings.ts";
import {
  alteredNames,
  factWords,
  isChosen,
  kindNames,
  listKeys,
  valuesFor,
  type Choice,
  type Dates,
  type Facets,
  type FilterKey,
} from "./facets.ts";
import { factsAbout, isInDates } from "./filter-values.ts";

type Counts = Record<keyof typeof valuesFor, Map<string, number>>;

/** The choices of each filter with their counts; choices that would show nothing are left out unless they are set. */
export const facetsOf = (collection: Collection, quotes: readonly QuoteNode[], filters: Filters): Facets =>
  atOnce(facetsInSteps(collection, quotes, filters));

const aStep = 10; // quotes

/** The same in steps. */
export function* facetsInSteps(collection: Collection, quotes: readonly QuoteNode[], filters: Filters): Steps<Facets> {
  // Object.fromEntries gives the keys that it was given.
  const counts = Object.fromEntries(listKeys.map((key) => [key, new Map<string, number>()])) as Counts;
  const dates: (string | null)[] = [];
  for (const [at, quote] of quotes.entries()) {
    if (at % aStep === aStep - 1) yield;
    // A quote counts for a filter if it passes all others: for all where it passes all, for one where that alone stops it.
    const values = listKeys.map((key) => ({ key, has: valuesFor[key](collection, quote) as readonly string[] }));
    const stopping: FilterKey[] = values.filter(({ key, has }) => !isChosen(key, filters[key], () => has)).map(({ key }) => key);
    if (!isInDates(collection, quote, filters)) stopping.push("dates");
    // Of facts all must be so, so that a choice shows what is left when it is added.
    const isCounted = (key: FilterKey): boolean => stopping.every((one) => one === key && key !== "facts");
    for (const { key, has } of values)
      if (isCounted(key)) for (const value of has) counts[key].set(value, (counts[key].get(value) ?? 0) + 1);
    if (isCounted("dates")) dates.push(dateOf(collection, quote));
  }
  return facetsFrom(collection, counts, dates, filters);
}

/** The facts about sources that are not named, each with how many there are for which it and all that are chosen are so. */
export function factChoices(actors: readonly ActorNode[], chosen: readonly FactValue[]): Facets["facts"] {
  const counts = new Map<FactValue, number>();
  for (const facts of actors.map(factsAbout))
    if (isChosen("facts", chosen, () => facts)) for (const fact of facts) counts.set(fact, (counts.get(fact) ?? 0) + 1);
  return choicesOfFacts(counts, chosen);
}

const choicesOfFacts = (counts: ReadonlyMap<string, number>, chosen: readonly FactValue[]): Facets["facts"] =>
  choices(factValues, counts, chosen, (value) => factWords[value]);

function facetsFrom(collection: Collection, counts: Counts, dates: readonly (string | null)[], filters: Filters): Facets {
  const nameOf = (id: ActorId): string => {
    const actor = collection.actor(id);
    return actor ? actorName(actor) : id;
  };
  const same = <T extends string>(value: T): T => value;
  return {
    kinds: choices(speakerKinds, counts.kinds, filters.kinds, (kind) => kindNames[kind]),
    types: choices(quoteTypes, counts.types, filters.types, same),
    grades: choices(grades, counts.grades, filters.grades, same),
    speakers: bySize(counts.speakers, filters.speakers, nameOf),
    outlets: bySize(counts.outlets, filters.outlets, same),
    about: bySize(counts.about, filters.about, nameOf),
    altered: choices(alteredValues, counts.altered, filters.altered, (value) => alteredNames[value]),
    facts: choicesOfFacts(counts.facts, filters.facts),
    dates: datesOf(dates),
  };
}

function datesOf(dates: readonly (string | null)[]): Dates | null {
  const known = dates.filter((date) => date !== null);
  const [first] = known;
  if (first === undefined) return null;
  const earliest = known.reduce((a, b) => (b < a ? b : a), first);
  const latest = known.reduce((a, b) => (b > a ? b : a), first);
  return { earliest, latest, undated: dates.length - known.length };
}

/** Those with most quotes first. */
function bySize<T extends string>(
  counts: ReadonlyMap<string, number>,
  chosen: readonly T[],
  name: (value: T) => string,
): readonly Choice<T>[] {
  const values = [...new Set([...(counts.keys() as Iterable<T>), ...chosen])]; // what was counted are values of this filter
  return choices(
    values.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1)),
    counts,
    chosen,
    name,
  );
}

const choices = <T extends string>(
  all: readonly T[],
  counts: ReadonlyMap<string, number>,
  chosen: readonly T[],
  name: (value: T) => string,
): readonly Choice<T>[] =>
  all
    .map((value) => ({ value, name: name(value), count: counts.get(value) ?? 0, chosen: chosen.includes(value) }))
    .filter((choice) => choice.count > 0 || choice.chosen);
