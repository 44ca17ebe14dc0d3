import { usualSift, type Strictness } from "../../core/graph/is-shown.ts";
import type { UnnamedRecord } from "../../core/graph/schema.ts";
import type { ActorKind } from "../../core/model/actor.ts";
import type { AttributionType, Grade } from "../../core/model/attribution.ts";
import type { Span } from "../../core/model/span.ts";
import type { ActorId, ArticleId, ClaimId, NodeId, QuoteId, SourceId } from "../../core/model/ids.ts";

/** What the reader has opened. */
export type Place =
  | { readonly at: "home" }
  | { readonly at: "search" }
  | { readonly at: "quote"; readonly id: QuoteId }
  | { readonly at: "actor"; readonly id: ActorId }
  | { readonly at: "claim"; readonly id: ClaimId }
  | { readonly at: "source"; readonly id: SourceId }
  /** `words`: a stretch of the text to show, where it is not a whole quotation. */
  | { readonly at: "article"; readonly id: ArticleId; readonly quote: QuoteId | null; readonly words: Span | null }
  | { readonly at: "unnamed" }
  | { readonly at: "about" }
  /** What does not agree in the collection, or goes round in a circle. */
  | { readonly at: "check" }
  /** `item`: the quote or line in doubt, or `null` for the first that is not decided. */
  | { readonly at: "review"; readonly item: string | null }
  /** Wordings of one statement, outlets on one claim, or articles side by side; of nothing, who is quoted where. */
  | { readonly at: "compare"; readonly of: readonly NodeId[] }
  | { readonly at: "network"; readonly selected: NodeId | null }
  /** A path that means nothing here. */
  | { readonly at: "nowhere"; readonly path: string };

export const lists = ["quotes", "actors", "claims", "sources", "unnamed"] as const;
export type ListName = (typeof lists)[number];

/** In which order quotes are listed: as they were found, by the dates of their articles, by what was changed, by how often they are told. */
export const orders = ["found", "earliest", "latest", "altered", "told"] as const;
export type Order = (typeof orders)[number];

export const lenses = ["provenance", "actors", "speaks-for", "answers"] as const;
export type Lens = (typeof lenses)[number];

export const markKinds = ["source", "cue", "content", "claim"] as const;
export type MarkKind = (typeof markKinds)[number];

/** Sections of a quote's page that an address can lead to. */
export const parts = ["chain", "repeats", "why"] as const;
export type Part = (typeof parts)[number];

/** Who speaks, as a filter knows it: a kind of actor, a document, or nobody that was found. */
export const speakerKinds = ["person", "organization", "group", "unnamed", "document", "open"] as const;
export type SpeakerKind = ActorKind | "document" | "open";

export const quoteTypes: readonly AttributionType[] = ["direct", "mixed", "indirect"];
export const grades: readonly Grade[] = ["stated", "likely", "open"];

/** Whether a quotation stands elsewhere in the collection in other words, or in the same; one that stands here alone is neither. */
export const alteredValues = ["yes", "no"] as const;
export type Altered = (typeof alteredValues)[number];

/** The six facts that an article may give about somebody whom it does not name, in the order of their card. */
export const factNames = [
  "described",
  "affiliation",
  "closeness",
  "count",
  "reason",
  "terms",
] as const satisfies readonly (keyof UnnamedRecord)[];
export type FactName = (typeof factNames)[number];
/** A fact that is given, or one that is not. */
export type FactValue = FactName | `no-${FactName}`;
export const factValues: readonly FactValue[] = factNames.flatMap((name) => [name, `no-${name}`] as const);

/** What narrows a list of quotes. An empty list, and no date, let everything through. */
export type Filters = {
  readonly speakers: readonly ActorId[];
  readonly kinds: readonly SpeakerKind[];
  readonly types: readonly AttributionType[];
  readonly grades: readonly Grade[];
  /** Names of outlets; `outletNotKnown` for articles that do not give theirs. */
  readonly outlets: readonly string[];
  /** Whom a quotation speaks of. */
  readonly about: readonly ActorId[];
  readonly altered: readonly Altered[];
  /** What its article gives or does not give about a speaker whom it does not name; each of them must be so. */
  readonly facts: readonly FactValue[];
  /** When its article was published, as a year, a month or a day: "2026", "2026-03", "2026-03-12". */
  readonly from: string | null;
  readonly to: string | null;
};

/** Whether a text is a year, a month or a day of the calendar: "2026", "2026-03", "2026-03-12". */
export const isDate = (text: string): boolean =>
  /^\d{4}(?:-\d{2}){0,2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);

export const outletNotKnown = "not known";

/** All that changes what is shown. What only makes it comfortable (theme, shortcuts) is in `preferences.ts`. */
export type View = {
  readonly place: Place;
  /** The section of a quote's page to stand at, or `null` for its top. */
  readonly part: Part | null;
  readonly query: string;
  readonly list: ListName;
  readonly order: Order;
  readonly filters: Filters;
  /** The article that stands on the left while something else is open, or `null`. */
  readonly text: ArticleId | null;
  /** `null`: the one that suits the size of the collection. */
  readonly lens: Lens | null;
  /** What the network is drawn around; empty: the selection, where it would otherwise not be drawn, else the weightiest nodes. */
  readonly focus: readonly NodeId[];
  /** Draw what is in `focus` and nothing else: a path, or the relations among some nodes. */
  readonly only: boolean;
  /** How sure what is shown must be. */
  readonly strictness: Strictness;
  readonly beliefs: boolean;
  readonly drawAll: boolean;
  /** Marks of the article view that are switched off. */
  readonly unmarked: readonly MarkKind[];
  /** The sample collection that is open, or `null` for the one that stands beside the page. */
  readonly collection: string | null;
  /** Parameters we do not know: kept as they came. */
  readonly rest: readonly (readonly [key: string, value: string])[];
};

export const noFilters: Filters = {
  speakers: [],
  kinds: [],
  types: [],
  grades: [],
  outlets: [],
  about: [],
  altered: [],
  facts: [],
  from: null,
  to: null,
};

export const startView: View = {
  place: { at: "home" },
  part: null,
  query: "",
  list: "quotes",
  order: "found",
  filters: noFilters,
  text: null,
  lens: null,
  focus: [],
  only: false,
  ...usualSift,
  drawAll: false,
  unmarked: [],
  collection: null,
  rest: [],
};

/** Whether any filter is set. */
export const isFiltered = (filters: Filters): boolean =>
  Object.values(filters).some((chosen: readonly string[] | string | null) => chosen !== null && chosen.length > 0);

/** The one thing that list, text, network and detail all show as selected, or `null`. */
export function selectedIn(view: View): NodeId | null {
  const place = view.place;
  switch (place.at) {
    case "quote":
    case "actor":
    case "claim":
    case "source":
      return place.id;
    case "article":
      return place.quote ?? `source:${place.id}`;
    case "network":
      return place.selected;
    default:
      return null;
  }
}

/** The list that stands on the left where no article does. */
export const listBeside = (view: View): ListName => (view.place.at === "unnamed" ? "unnamed" : view.list);

/** The article that stands on the left, or `null` where the list does. */
export const articleBeside = (view: View): ArticleId | null => (view.place.at === "article" ? view.place.id : view.text);
