import { isShown, type Sift } from "../../core/graph/is-shown.ts";
import type { QuoteNode } from "../../core/graph/schema.ts";
import type { Steps } from "../../core/model/steps.ts";
import type { ActorId } from "../../core/model/ids.ts";
import type { Collection } from "../collection.ts";
import { speakerKinds as kindsOf } from "../reading-view/sourcing.ts";
import type { Altered, FactValue, Filters, SpeakerKind } from "../state/view.ts";
import { actorsOf, alteredOf, factsOf, isInDates, mentionedBy, outletsOf } from "./filter-values.ts";

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
  readonly facts: readonly Choice<FactValue>[];
  /** `null` where no article says when it was published. */
  readonly dates: Dates | null;
};

/** The first and the last day that the quotes' articles give, and how many quotes a date would hide because their articles give none. */
export type Dates = { readonly earliest: string; readonly latest: string; readonly undated: number };

/** What can be taken away as one: the two ends of the dates go together. */
export const filterKeys = ["kinds", "types", "grades", "speakers", "outlets", "about", "altered", "facts", "dates"] as const;
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

export const factWords: Record<FactValue, string> = {
  described: "described",
  "no-described": "not described",
  affiliation: "affiliation given",
  "no-affiliation": "no affiliation given",
  closeness: "closeness given",
  "no-closeness": "no closeness given",
  count: "how many given",
  "no-count": "how many not given",
  reason: "reason given",
  "no-reason": "no reason given",
  terms: "terms given",
  "no-terms": "no terms given",
};

/** What a quote has for each filter that is a list of values. */
export const valuesFor = {
  kinds: kindsOf,
  types: (_: Collection, { type }: QuoteNode) => [type],
  grades: (_: Collection, { grade }: QuoteNode) => [grade],
  speakers: actorsOf,
  outlets: outletsOf,
  about: mentionedBy,
  altered: alteredOf,
  facts: factsOf,
} as const satisfies Record<Exclude<FilterKey, "dates">, (collection: Collection, quote: QuoteNode) => readonly string[]>;
// Object.keys of that table gives its keys.
export const listKeys = Object.keys(valuesFor) as readonly (keyof typeof valuesFor)[];

/** Whether a filter with these values chosen lets pass what `has` others: any is enough, of facts all must be so. Where none is chosen everything passes, unasked. */
export function isChosen(key: keyof typeof valuesFor, chosen: readonly string[], has: () => readonly string[]): boolean {
  if (chosen.length === 0) return true;
  const values = has();
  return key === "facts" ? chosen.every((value) => values.includes(value)) : values.some((value) => chosen.includes(value));
}

/** Whether a quote passes all filters, or all but one of them. */
export function passes(collection: Collection, quote: QuoteNode, filters: Filters, but: FilterKey | null = null): boolean {
  const fits = (key: keyof typeof valuesFor): boolean =>
    key === but || isChosen(key, filters[key], () => valuesFor[key](collection, quote));
  return listKeys.every(fits) && (but === "dates" || isInDates(collection, quote, filters));
}

/** The filters with one of them taken away. */
export const withoutFilter = (filters: Filters, key: FilterKey): Filters =>
  key === "dates" ? { ...filters, from: null, to: null } : { ...filters, [key]: [] };

/** Said by somebody: what is believed, intended or imagined is shown only when asked for. */
export const isSaid = (quote: QuoteNode): boolean => quote.speech && quote.nested?.as !== "imagined";

/** Whether a quote stands in the lists: sure enough, and said, or a belief or an imagined quotation where those are asked for. */
export const isListed = (quote: QuoteNode, sift: Sift): boolean =>
  isShown(quote, sift) && (sift.beliefs || quote.nested?.as !== "imagined");

/** The filter without which most would show, with how many; `null` where no filter stands in the way. */
export type Narrowest = { readonly narrowest: { readonly key: FilterKey; readonly count: number } | null };

const aStep = 50; // quotes

/** Finds the filter that hides most of `quotes`. */
export function* narrowestInSteps(collection: Collection, quotes: readonly QuoteNode[], filters: Filters): Steps<Narrowest> {
  const isSet = (key: FilterKey): boolean => (key === "dates" ? filters.from !== null || filters.to !== null : filters[key].length > 0);
  let best: Narrowest["narrowest"] = null;
  for (const key of filterKeys.filter(isSet)) {
    let count = 0;
    for (const [at, quote] of quotes.entries()) {
      if (at % aStep === aStep - 1) yield;
      if (passes(collection, quote, filters, key)) count += 1;
    }
    if (count > (best?.count ?? 0)) best = { key, count };
  }
  return { narrowest: best };
}
