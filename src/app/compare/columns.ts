import { speakerKeysOf } from "../../core/graph/compare-wordings.ts";
import { statementsAbout } from "../../core/graph/statements-about.ts";
import { wordingsOf } from "../../core/graph/repeats-of.ts";
import type { ClaimNode, QuoteNode } from "../../core/graph/schema.ts";
import type { NodeId } from "../../core/model/ids.ts";
import type { Collection } from "../collection.ts";
import { stancesOn, stanceVerb } from "../wording/stance-verb.ts";
import { cueOf } from "../wording/cue-words.ts";
import { nodeName, sourceName, speakersOf } from "../wording/names.ts";
import { capital, listed, plain } from "../wording/phrase.ts";
import { besideBase, type WordingRow } from "../wording/wordings.ts";

/** What a quote does to the claim that is compared; `other words` where its wording makes another claim of the same utterance. */
export type Stand = "states it" | "tells it in other words" | `${string} it`;

/** One wording to lay beside the others. */
export type Column = WordingRow & { readonly stand: Stand | null };

/** One fact of each column, as text: where the texts differ, so do the outlets. */
export type Field = { readonly name: FieldName; readonly values: readonly string[]; readonly differs: boolean };

export const fieldNames = ["words", "speaker", "cue", "on whose word", "stand"] as const;
export type FieldName = (typeof fieldNames)[number];

/** The quotes that nodes ask to compare: of one quote all its wordings; of a claim all who state it, in whatever words, and all who take a stand. */
export function columnsOf(collection: Collection, of: readonly NodeId[]): readonly Column[] {
  const quotes = of.map((id) => collection.quote(id)).filter((quote) => quote !== null);
  const claims = of.map((id) => collection.claim(id)).filter((claim) => claim !== null);
  const stands = new Map(claims.flatMap((claim) => standsOn(collection, claim)));
  const [only] = quotes;
  const asked = quotes.length === 1 && claims.length === 0 && only ? wordingsOf(collection.graph, only.id) : quotes;
  const all = new Map(
    [...asked, ...[...stands.keys()].map((id) => collection.quote(id)).filter((quote) => quote !== null)].map((quote) => [quote.id, quote]),
  );
  return besideBase(collection, [...all.values()]).map((row) => ({ ...row, stand: stands.get(row.quote.id) ?? null }));
}

function standsOn(collection: Collection, claim: ClaimNode): readonly (readonly [NodeId, Stand])[] {
  const { expresses } = statementsAbout(collection.graph, claim.id);
  return [
    ...expresses.flatMap(({ quote }) => wordingsOf(collection.graph, quote.id).map(({ id }) => [id, "tells it in other words"] as const)),
    ...expresses.map(({ quote }) => [quote.id, "states it"] as const),
    ...stancesOn(collection, claim.id).map((edge) => [edge.from, `${stanceVerb(edge)} it`] as const),
  ];
}

/** The facts that can be compared, with what each column says; the stand only where a claim is compared. */
export function fieldsOf(collection: Collection, columns: readonly Column[]): readonly Field[] {
  return fieldNames
    .filter((name) => name !== "stand" || columns.some(({ stand }) => stand !== null))
    .map((name) => {
      const values = columns.map((column) => valueOf(collection, column, name));
      const differs = new Set(values).size > 1 && !(name === "speaker" && mayBeOne(collection, columns));
      return { name, values, differs };
    });
}

/** Whether everybody who speaks is named and may be one: "Karim" here, Yusuf Karim there. */
function mayBeOne(collection: Collection, columns: readonly Column[]): boolean {
  const keys = columns.map(({ quote }) => speakerKeysOf(collection.graph, quote));
  return keys.every((mine) => keys.every((theirs) => [...mine].some((key) => theirs.has(key))));
}

function valueOf(collection: Collection, { quote, steps, stand }: Column, name: FieldName): string {
  switch (name) {
    case "words":
      return steps.every(({ op }) => op === "same") ? "same" : steps.map(({ later }) => later).join(" ");
    case "speaker":
      return speakersOf(collection, quote).map(nodeName).join(" and ");
    case "cue":
      return cueOf(quote);
    case "on whose word":
      return accountOf(collection, quote);
    case "stand":
      return stand ?? "";
  }
}

/** The account that the article says it has the words from, or that it credits nobody. */
export function accountOf(collection: Collection, quote: QuoteNode): string {
  const stated = collection.from(quote.id, "via").filter(({ grade }) => grade === "stated");
  const names = stated.flatMap(({ to }) => collection.source(to) ?? []).map(sourceName);
  return names.length === 0 ? "credits no other account" : [...new Set(names)].join(" and ");
}

const said: Readonly<Record<FieldName, string>> = {
  words: "the words",
  speaker: "who speaks",
  cue: "the verb of saying",
  "on whose word": "the account that is credited",
  stand: "what is done to the claim",
};

/** "The words and the verb of saying differ; who speaks is the same." */
export function differenceSentence(fields: readonly Field[]): string {
  const [other, same] = [fields.filter(({ differs }) => differs), fields.filter(({ differs }) => !differs)].map((some) =>
    some.map(({ name }) => said[name]),
  );
  if (other === undefined || other.length === 0) return "They agree in all that is compared here.";
  const agree = same === undefined || same.length === 0 ? "" : `; ${together(same)} ${isPlural(same) ? "are" : "is"} the same`;
  return `${capital(together(other))} ${isPlural(other) ? "differ" : "differs"}${agree}.`;
}

const isPlural = (facts: readonly string[]): boolean => facts.length > 1 || facts.includes(said.words);

const together = (facts: readonly string[]): string => plain(listed(facts.map((fact) => [fact])));
