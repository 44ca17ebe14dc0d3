import type { ActorNode } from "../../core/graph/schema.ts";
import { onceFor } from "../../core/model/once-for.ts";
import { plainWords } from "../../core/search/split-words.ts";
import type { Collection } from "../collection.ts";
import {
  factNames,
  grades,
  isDate,
  outletNotKnown,
  quoteTypes,
  type FactName,
  type FactValue,
  type Filters,
  type SpeakerKind,
} from "../state/view.ts";
import { actorName } from "../wording/names.ts";

/** What a field's value does to the filters; `null` where it means nothing. */
type Reader = (value: string, collection: Collection) => Partial<Filters> | null;

/** A field that can be typed into the search box, `speaker:`, and what it does. */
export type SearchField = {
  /** What it asks, for a list of fields. */
  readonly asks: string;
  /** The words it takes; `null` where the collection says which. */
  readonly words: readonly string[] | null;
  readonly read: Reader;
  /** Why a value means nothing. */
  readonly wrong: (value: string) => string;
};

const oneOf = (words: Readonly<Record<string, Partial<Filters>>>): Pick<SearchField, "words" | "read" | "wrong"> => ({
  words: Object.keys(words),
  read: (value) => (Object.hasOwn(words, value) ? (words[value] ?? null) : null),
  wrong: (value) => `“${value}” is not one of its words, which are ${Object.keys(words).join(", ")}.`,
});

const kinds = (...list: readonly SpeakerKind[]): Partial<Filters> => ({ kinds: list });

/** The actors whose name has all these words; by their last words too: "watson", "michael watson". */
export function actorsCalled(collection: Collection, name: string, among: readonly ActorNode[] = collection.actors): readonly ActorNode[] {
  const asked = plainWords(name);
  if (asked.length === 0) return [];
  return among.filter((actor) => namesOf(actor).some((one) => hasAll(one, asked)));
}

/** The words of each of an actor's names, kept: of thousands of names they are asked for at every key. */
const namesOf = onceFor((actor: ActorNode) => actor.names.map(plainWords));

const hasAll = (has: readonly string[], asked: readonly string[]): boolean => asked.every((word) => has.includes(word));

function outletsCalled(collection: Collection, name: string): readonly string[] {
  const asked = plainWords(name);
  const known = new Set(collection.sources.flatMap(({ outlet, source }) => (source === "article" ? (outlet ?? outletNotKnown) : [])));
  return asked.length === 0 ? [] : [...known].filter((outlet) => hasAll(plainWords(outlet), asked));
}

const filled = <K extends keyof Filters>(key: K, list: readonly string[]): Partial<Filters> | null =>
  list.length === 0 ? null : { [key]: list };
const isSpeaker = (collection: Collection, actor: ActorNode): boolean => collection.from(actor.id, "said").length > 0;
const isMentioned = (collection: Collection, actor: ActorNode): boolean => collection.to(actor.id, "mentions").length > 0;
const idsOf = (actors: readonly ActorNode[]): readonly string[] => actors.map(({ id }) => id);

/** The word that each fact is typed with. */
const factField: Record<FactName, string> = {
  described: "description",
  affiliation: "affiliation",
  closeness: "closeness",
  count: "number",
  reason: "reason",
  terms: "terms",
};

const day = (key: "from" | "to"): Pick<SearchField, "words" | "read" | "wrong"> => ({
  words: null,
  read: (value) => (isDate(value) ? { [key]: value } : null),
  wrong: (value) => `“${value}” is no date like 2026, 2026-03 or 2026-03-12.`,
});

/** Every field, by the name it is typed with. */
export const searchFields = {
  speaker: {
    asks: "who said it",
    words: null,
    read: (value, collection) => filled("speakers", idsOf(actorsCalled(collection, value).filter((actor) => isSpeaker(collection, actor)))),
    wrong: (value) => `nobody who speaks here is called “${value}”.`,
  },
  about: {
    asks: "whom it speaks of",
    words: null,
    read: (value, collection) => filled("about", idsOf(actorsCalled(collection, value).filter((actor) => isMentioned(collection, actor)))),
    wrong: (value) => `no quotation here speaks of somebody called “${value}”; as a word without “about:” it may be found.`,
  },
  outlet: {
    asks: "where it was published",
    words: null,
    read: (value, collection) => filled("outlets", outletsCalled(collection, value)),
    wrong: (value) => `no outlet here is called “${value}”.`,
  },
  type: { asks: "direct, mixed or indirect words", ...oneOf(Object.fromEntries(quoteTypes.map((type) => [type, { types: [type] }]))) },
  named: { asks: "whether its speaker is named", ...oneOf({ yes: kinds("person", "organization"), no: kinds("unnamed") }) },
  who: {
    asks: "what kind of speaker",
    ...oneOf({
      people: kinds("person"),
      organisations: kinds("organization"),
      groups: kinds("group"),
      unnamed: kinds("unnamed"),
      documents: kinds("document"),
      open: kinds("open"),
    }),
  },
  altered: { asks: "whether it stands elsewhere in other words", ...oneOf({ yes: { altered: ["yes"] }, no: { altered: ["no"] } }) },
  has: {
    asks: "what is given about a speaker who is not named",
    ...oneOf(Object.fromEntries(factNames.map((name) => [factField[name], { facts: [name] }]))),
  },
  lacks: {
    asks: "what is not given about a speaker who is not named",
    ...oneOf(Object.fromEntries(factNames.map((name) => [factField[name], { facts: [`no-${name}`] }]))),
  },
  grade: { asks: "how sure its speaker is", ...oneOf(Object.fromEntries(grades.map((grade) => [grade, { grades: [grade] }]))) },
  from: { asks: "published on or after a date", ...day("from") },
  to: { asks: "published on or before a date", ...day("to") },
  published: {
    asks: "published in a year, a month, on a day",
    words: null,
    read: (value) => {
      const [from = "", to = from] = value.split("..");
      return isDate(from) && isDate(to) ? { from, to } : null;
    },
    wrong: (value) => `“${value}” is no date like 2026, 2026-03, 2026-03-12 or 2026-03..2026-05.`,
  },
} as const satisfies Record<string, SearchField>;

export type FieldName = keyof typeof searchFields;
export const fieldNames = Object.keys(searchFields) as readonly FieldName[];
export const isField = (name: string): name is FieldName => Object.hasOwn(searchFields, name);

/** One of the filters in words, and the filters without it. */
export type Chip = { readonly field: FieldName; readonly value: string; readonly without: Filters };

/** What narrows the list, one chip each, as it would be typed. */
export function chipsOf(collection: Collection, filters: Filters): readonly Chip[] {
  const each = <K extends "speakers" | "kinds" | "types" | "grades" | "outlets" | "about" | "altered">(
    key: K,
    field: FieldName,
    name: (value: Filters[K][number]) => string,
  ): readonly Chip[] =>
    filters[key].map((value) => ({
      field,
      value: name(value),
      without: { ...filters, [key]: filters[key].filter((one) => one !== value) },
    }));
  const called = (id: Filters["speakers"][number]): string => {
    const actor = collection.actor(id);
    return actor === null ? id : actorName(actor);
  };
  const dated = (key: "from" | "to"): readonly Chip[] => {
    const value = filters[key];
    return value === null ? [] : [{ field: key, value, without: { ...filters, [key]: null } }];
  };
  const itself = (value: string): string => value;
  return [
    ...each("speakers", "speaker", called),
    ...each("about", "about", called),
    ...each("outlets", "outlet", itself),
    ...each("kinds", "who", (kind) => kindWords[kind]),
    ...each("types", "type", itself),
    ...each("altered", "altered", itself),
    ...filters.facts.map((fact) => ({
      ...factChip(fact),
      without: { ...filters, facts: filters.facts.filter((one) => one !== fact) },
    })),
    ...each("grades", "grade", itself),
    ...dated("from"),
    ...dated("to"),
  ];
}

function factChip(fact: FactValue): Pick<Chip, "field" | "value"> {
  const lacked = factNames.find((name) => fact === `no-${name}`);
  const given = factNames.find((name) => fact === name);
  return { field: lacked === undefined ? "has" : "lacks", value: factField[lacked ?? given ?? "described"] };
}

const kindWords: Record<SpeakerKind, string> = {
  person: "people",
  organization: "organisations",
  group: "groups",
  unnamed: "not named",
  document: "documents",
  open: "open",
};
