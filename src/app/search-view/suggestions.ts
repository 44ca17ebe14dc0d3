import type { QuoteNode } from "../../core/graph/schema.ts";
import type { NodeId } from "../../core/model/ids.ts";
import type { Steps } from "../../core/model/steps.ts";
import { plainWords } from "../../core/search/split-words.ts";
import type { Collection } from "../collection.ts";
import type { Filters, ListName, View } from "../state/view.ts";
import { glyphOf, type GlyphKind } from "../ui/kind-glyph.tsx";
import { actorName, quoteWords, sourceName, speakersOf, venueOf } from "../wording/names.ts";
import { counted } from "../wording/phrase.ts";
import { saidWords } from "../wording/said-by.ts";
import { shortened } from "../wording/shortened.ts";
import { dateOf } from "../wording/wordings.ts";
import { facetsInSteps } from "./count-facets.ts";
import { passes } from "./facets.ts";
import type { Found } from "./found.ts";
import type { Listed } from "./listed.ts";
import { addFilters, type ReadFields } from "./read-fields.ts";
import { fieldNames, searchFields, type FieldName } from "./search-fields.ts";

/** One thing to choose under the search box, and what choosing it does. */
export type Suggestion = {
  readonly key: string;
  readonly words: string;
  readonly note: string;
  readonly glyph: GlyphKind | null;
  readonly does:
    | { readonly to: "type"; readonly field: FieldName }
    | { readonly to: "filter"; readonly filters: Partial<Filters> }
    | { readonly to: "open"; readonly id: NodeId }
    | { readonly to: "list"; readonly list: ListName };
};

/** Suggestions of one kind. `count`: how many there are of it, shown or not; `null` where that says nothing. */
export type SuggestionGroup = { readonly name: string; readonly count: number | null; readonly of: readonly Suggestion[] };

/** The groups, and what stands in the box that they are for. */
export type Suggested = { readonly for: string; readonly groups: readonly SuggestionGroup[] };

const most = { people: 4, quotes: 4, articles: 3, values: 8 };

/** What to suggest for what is typed: the values of a field that is being typed; else people first, then quotations, then articles; last the fields. */
export function* suggestionsInSteps(collection: Collection, view: View, typed: string, read: ReadFields, listed: Listed): Steps<Suggested> {
  const suggested = (groups: readonly SuggestionGroup[]): Suggested => ({ for: typed, groups: groups.filter(({ of }) => of.length > 0) });
  if (read.open !== null) return suggested([yield* valuesOf(collection, view, read.open, listed.sifted)]);
  const { found, quotes } = listed;
  const results = read.words.trim() === "" ? [] : [...people(collection, found), ...quotations(collection, quotes), ...articles(found)];
  return suggested([...results, ...fieldsLike(typed)]);
}

/** No suggestions, for when none are wanted. */
export function* nothingSuggested(): Steps<Suggested> {
  yield;
  return { for: "", groups: [] };
}

function people(collection: Collection, { actors }: Found): readonly SuggestionGroup[] {
  const of = actors.slice(0, most.people).map((actor): Suggestion => ({
    key: actor.id,
    words: actorName(actor),
    note: saidWords(collection, actor.id),
    glyph: glyphOf(actor),
    does: { to: "open", id: actor.id },
  }));
  return [{ name: "People and organisations", count: actors.length, of: [...of, ...all(actors.length, of.length, "actors")] }];
}

function quotations(collection: Collection, shown: Listed["quotes"]): readonly SuggestionGroup[] {
  const of = shown.slice(0, most.quotes).map(({ quote }): Suggestion => ({
    key: quote.id,
    words: shortened(quoteWords(quote)),
    note: speakerOf(collection, quote),
    glyph: "quote",
    does: { to: "open", id: quote.id },
  }));
  return [{ name: "Quotations", count: shown.length, of: [...of, ...all(shown.length, of.length, "quotes")] }];
}

function speakerOf(collection: Collection, quote: QuoteNode): string {
  const speakers = speakersOf(collection, quote).map((node) => (node.kind === "actor" ? actorName(node) : sourceName(node)));
  return speakers.length === 0 ? "speaker open" : speakers.join(", ");
}

function articles({ sources }: Found): readonly SuggestionGroup[] {
  const here = sources.filter(({ source }) => source === "article");
  const of = here.slice(0, most.articles).map((source): Suggestion => ({
    key: source.id,
    words: shortened(sourceName(source)),
    note: venueOf(source),
    glyph: "article",
    does: { to: "open", id: source.id },
  }));
  return [{ name: "Articles", count: here.length, of: [...of, ...all(here.length, of.length, "sources")] }];
}

const all = (count: number, shown: number, list: ListName): readonly Suggestion[] =>
  count > shown
    ? [{ key: `all ${list}`, words: `All ${count.toLocaleString("en")}`, note: "", glyph: null, does: { to: "list", list } }]
    : [];

/** The fields whose name begins as the last word does; all of them for an empty box. */
function fieldsLike(typed: string): readonly SuggestionGroup[] {
  const last = /\S*$/.exec(typed)?.[0].toLowerCase() ?? "";
  if (last.length < 2 && typed.trim() !== "") return [];
  const of = fieldNames
    .filter((name) => name.startsWith(last))
    .map((name): Suggestion => ({
      key: `field ${name}`,
      words: `${name}:`,
      note: searchFields[name].asks,
      glyph: null,
      does: { to: "type", field: name },
    }));
  return [{ name: "Narrow by", count: null, of }];
}

/** The values that the open field may have here, each with how many quotations it would leave. */
function* valuesOf(
  collection: Collection,
  view: View,
  open: NonNullable<ReadFields["open"]>,
  quotes: readonly QuoteNode[],
): Steps<SuggestionGroup> {
  const { words } = searchFields[open.field];
  const name = `${open.field}: ${searchFields[open.field].asks}`;
  const values = yield* words === null ? openValues(collection, view, open, quotes) : listValues(collection, view, open, quotes, words);
  return { name, count: values.length, of: values.slice(0, most.values) };
}

function* listValues(
  collection: Collection,
  view: View,
  { field, value }: NonNullable<ReadFields["open"]>,
  quotes: readonly QuoteNode[],
  words: readonly string[],
): Steps<readonly Suggestion[]> {
  const values: Suggestion[] = [];
  for (const word of words.filter((one) => one.startsWith(value.toLowerCase()))) {
    const filters = searchFields[field].read(word, collection);
    if (filters === null) continue;
    const [only] = Object.keys(filters) as (keyof Filters)[];
    const isAlone = only !== undefined && only !== "from" && only !== "to" && only !== "facts"; // one value takes the place of another
    const wanted = addFilters(isAlone ? { ...view.filters, [only]: [] } : view.filters, filters);
    let count = 0;
    for (const [at, quote] of quotes.entries()) {
      if (at % aStep === aStep - 1) yield;
      if (passes(collection, quote, wanted)) count += 1;
    }
    values.push(valueOf(field, word, count, filters));
  }
  return values;
}

const aStep = 50; // quotations

function* openValues(
  collection: Collection,
  view: View,
  { field, value }: NonNullable<ReadFields["open"]>,
  quotes: readonly QuoteNode[],
): Steps<readonly Suggestion[]> {
  if (field === "from" || field === "to" || field === "published") return yield* monthsOf(collection, field, value, quotes);
  const facets = yield* facetsInSteps(collection, quotes, view.filters);
  const begun = plainWords(value);
  const fits = (name: string): boolean => {
    const words = plainWords(name);
    return begun.every((start) => words.some((word) => word.startsWith(start)));
  };
  const choices =
    field === "outlet"
      ? facets.outlets.map((choice) => ({ ...choice, filters: { outlets: [choice.value] } }))
      : field === "about"
        ? facets.about.map((choice) => ({ ...choice, filters: { about: [choice.value] } }))
        : facets.speakers.map((choice) => ({ ...choice, filters: { speakers: [choice.value] } }));
  const values: Suggestion[] = [];
  for (const { name, count, filters } of choices) {
    yield;
    if (fits(name)) values.push(valueOf(field, name, count, filters));
  }
  return values;
}

/** The months that articles give as their date, in order. */
function* monthsOf(
  collection: Collection,
  field: "from" | "to" | "published",
  begun: string,
  quotes: readonly QuoteNode[],
): Steps<readonly Suggestion[]> {
  const counts = new Map<string, number>();
  for (const [at, quote] of quotes.entries()) {
    if (at % aStep === aStep - 1) yield;
    const month = dateOf(collection, quote)?.slice(0, "2026-03".length);
    if (month?.startsWith(begun)) counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, count]) => valueOf(field, month, count, field === "published" ? { from: month, to: month } : { [field]: month }));
}

const valueOf = (field: FieldName, words: string, count: number, filters: Partial<Filters>): Suggestion => ({
  key: `${field} ${words} ${Object.values(filters).flat().join(" ")}`,
  words,
  note: counted(count, "quotation"),
  glyph: null,
  does: { to: "filter", filters },
});
