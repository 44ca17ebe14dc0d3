import type { ReviewItem } from "../../core/corrections/review-queue.ts";
import type { ActorNode } from "../../core/graph/schema.ts";
import type { Decision } from "../../core/model/correction.ts";
import type { EdgeId, QuoteId } from "../../core/model/ids.ts";
import type { Collection } from "../collection.ts";
import { speakersOf } from "../wording/names.ts";

/** What a reviewer says of an item, by one key. */
export type Answer = "same" | "different" | "not-enough";

/** What an answer comes to: a decision; `choose`: it is asked who it is then; or, as a text, why it cannot be given. */
export type Answered = { readonly decision: Decision } | { readonly choose: QuoteId } | { readonly not: string };

/** The decision that an answer to an item comes to. */
export function answered(collection: Collection, item: ReviewItem, answer: Answer): Answered {
  if (item.about !== "speaker") return { decision: { decision: answer, about: item.id as EdgeId } }; // a pair is an edge
  const about = item.id as QuoteId; // what has a speaker is a quote
  if (answer === "different") return { choose: about };
  if (answer === "not-enough") return { decision: { decision: "speaker", about, to: [] } };
  const proposed = proposedSpeakers(collection, about);
  if (proposed.length > 0) return { decision: { decision: "speaker", about, to: proposed.map(({ id }) => id) } };
  if (isByDocument(collection, about)) return { decision: { decision: "note", about } };
  return { not: "Nobody is proposed. Press d to say who it is, or n where the article does not tell." };
}

/** Whom the program holds for the speaker; where it left that open, the only one it could have been. */
export function proposedSpeakers(collection: Collection, id: QuoteId): readonly ActorNode[] {
  const quote = collection.quote(id);
  if (quote === null) return [];
  const said = speakersOf(collection, quote);
  if (said.length > 0) return said.every((one) => one.kind === "actor") ? said : [];
  const candidates = quote.candidates.map((one) => collection.actor(one)).filter((actor) => actor !== null);
  return candidates.length === 1 ? candidates : [];
}

/** A decision names actors only, so a document that speaks is confirmed by a note. */
function isByDocument(collection: Collection, id: QuoteId): boolean {
  const quote = collection.quote(id);
  return quote !== null && speakersOf(collection, quote).some(({ kind }) => kind === "source");
}

/** The reason that stands where the reviewer gives none. */
export const usualWhy: Readonly<Record<Answer, string>> = {
  same: "Read in its place in the review, and found right.",
  different: "Read in its place in the review, and found wrong.",
  "not-enough": "Read in its place in the review: the words do not tell.",
};

/** The place in the queue to go on with: the next behind `at` that is not decided, from the top again at the end; `at` itself where all are. */
export function nextUndecided(queue: readonly ReviewItem[], decided: ReadonlySet<string>, at: number): number {
  for (let step = 1; step <= queue.length; step++) {
    const index = (at + step) % queue.length;
    if (!decided.has(queue[index]?.id ?? "")) return index;
  }
  return at;
}
