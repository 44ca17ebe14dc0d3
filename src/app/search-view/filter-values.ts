import { repeatsOf } from "../../core/graph/repeats-of.ts";
import type { ActorNode, QuoteNode } from "../../core/graph/schema.ts";
import type { Alteration } from "../../core/model/repeat.ts";
import type { ActorId } from "../../core/model/ids.ts";
import type { Collection } from "../collection.ts";
import { factNames, outletNotKnown, type Altered, type FactValue, type Filters } from "../state/view.ts";
import { speakersOf } from "../wording/names.ts";
import { dateOf } from "../wording/wordings.ts";

// What a quotation has for each filter to go by.

/** The actors who said it; a document that speaks is none. */
export const actorsOf = (collection: Collection, quote: QuoteNode): readonly ActorId[] =>
  speakersOf(collection, quote).flatMap((node) => (node.kind === "actor" ? [node.id] : []));

/** Whom it speaks of by name. */
export const mentionedBy = (collection: Collection, quote: QuoteNode): readonly ActorId[] => [
  ...new Set(collection.from(quote.id, "mentions").flatMap(({ to }) => collection.actor(to)?.id ?? [])),
];

/** Where it was published, or that its article does not say. */
export const outletsOf = (collection: Collection, quote: QuoteNode): readonly string[] => [
  collection.article(quote.article)?.outlet ?? outletNotKnown,
];

const noChange: ReadonlySet<Alteration> = new Set(["same", "typography"]);

/** Whether it stands elsewhere here in other words; nothing where it stands here alone. */
export function alteredOf(collection: Collection, quote: QuoteNode): readonly Altered[] {
  const repeats = repeatsOf(collection.graph, quote.id);
  if (repeats.length === 0) return [];
  return repeats.some(({ edge }) => edge.alterations.some((alteration) => !noChange.has(alteration))) ? ["yes"] : ["no"];
}

/** Which of the six facts are given about somebody who is not named, and which are not; nothing about anybody else. */
export const factsAbout = ({ facts }: ActorNode): readonly FactValue[] =>
  facts === null ? [] : factNames.map((name) => (facts[name] === null ? (`no-${name}` as const) : name));

/** The same about those who said it. */
export const factsOf = (collection: Collection, quote: QuoteNode): readonly FactValue[] => [
  ...new Set(speakersOf(collection, quote).flatMap((node) => (node.kind === "actor" ? factsAbout(node) : []))),
];

/** Whether it may have been published between the dates: of a year or a month any day will do. Without a date it is not. */
export function isInDates(collection: Collection, quote: QuoteNode, { from, to }: Pick<Filters, "from" | "to">): boolean {
  if (from === null && to === null) return true;
  const date = dateOf(collection, quote);
  // What is known of both is compared: "2026" and "2026-03-12" are both of 2026.
  const compared = (bound: string): readonly [string, string] => {
    const length = Math.min(date?.length ?? 0, bound.length);
    return [date?.slice(0, length) ?? "", bound.slice(0, length)];
  };
  const isFrom = (bound: string): boolean => compared(bound)[0] >= compared(bound)[1];
  const isTo = (bound: string): boolean => compared(bound)[0] <= compared(bound)[1];
  return date !== null && (from === null || isFrom(from)) && (to === null || isTo(to));
}
