import { compareWordings } from "../../core/graph/compare-wordings.ts";
import type { QuoteNode } from "../../core/graph/schema.ts";
import type { Alteration, DiffStep } from "../../core/model/repeat.ts";
import type { Collection, EdgeOf } from "../collection.ts";
import { isBefore } from "./wordings.ts";

/** One step of a word diff with the words on each side. */
export type TellingStep = { readonly op: DiffStep["op"]; readonly earlier: string; readonly later: string };

/** Two tellings of one utterance, aligned. */
export type Telling = {
  readonly id: string;
  readonly earlier: QuoteNode;
  readonly later: QuoteNode;
  readonly order: "known" | "not known";
  readonly alterations: readonly Alteration[];
  readonly steps: readonly TellingStep[];
};

/** What stands at the wording that the others, or the one other, are laid beside. */
export const baseNote = (others: number): string =>
  others === 1 ? "the other is measured by this one" : "the others are measured by this one";

/** What each kind of alteration is called, most serious first. */
export const alterationNames: Record<Alteration, string> = {
  "speaker-changed": "different speaker named",
  "negation-changed": "negation changed",
  "number-changed": "number changed",
  spliced: "two statements spliced",
  "cut-unmarked": "cut inside, not marked",
  "word-changed": "word changed",
  "cut-marked": "cut inside, marked",
  "bracketed-insert": "insert in brackets",
  shortened: "shortened at start or end",
  reworded: "reworded",
  "person-or-tense-shifted": "person or tense shifted",
  typography: "typography only",
  same: "the same words",
};

/** Each telling that this quote has beside it, as aligned pairs. */
export function tellingsBeside(collection: Collection, quote: QuoteNode): readonly Telling[] {
  const edges = [...collection.from(quote.id, "repeats"), ...collection.to(quote.id, "repeats")];
  return edges.map((edge) => tellingOf(collection, edge)).filter((one) => one !== null);
}

/** Two tellings of one utterance that no repeat joins, aligned: wordings lie between them. */
export const tellingBetween = (collection: Collection, earlier: QuoteNode, later: QuoteNode): Telling => ({
  id: `${later.id}>${earlier.id}`,
  earlier,
  later,
  order: isBefore(collection, earlier, later) ? "known" : "not known",
  ...compareWordings(collection.graph, earlier, later),
});

/** The two tellings that a repeat joins, aligned; `null` where one of them is not here. */
export function tellingOf(collection: Collection, edge: EdgeOf<"repeats">): Telling | null {
  const [later, earlier] = [collection.quote(edge.from), collection.quote(edge.to)];
  if (!later || !earlier) return null;
  const [before, after] = [collection.article(earlier.article)?.text ?? "", collection.article(later.article)?.text ?? ""];
  const steps = edge.diff.map((step) => ({
    op: step.op,
    earlier: step.earlier ? before.slice(step.earlier.start, step.earlier.end) : "",
    later: step.later ? after.slice(step.later.start, step.later.end) : "",
  }));
  return { id: edge.id, earlier, later, order: edge.order, alterations: edge.alterations, steps };
}
