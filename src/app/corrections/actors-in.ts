import type { ActorNode, QuoteNode } from "../../core/graph/schema.ts";
import { articleSourceId } from "../../core/model/ids.ts";
import type { Collection } from "../collection.ts";
import { actorName } from "../wording/names.ts";

/** Those whom a quote's article names or describes: the ones it could have been first, then by name. */
export function actorsIn(collection: Collection, quote: QuoteNode): readonly ActorNode[] {
  const source = articleSourceId(quote.article);
  const said = new Set<string>([...collection.to(quote.id, "said").map(({ from }) => from), ...quote.candidates]);
  return collection.actors
    .filter((actor) => actor.evidence.some((one) => one.source === source))
    .toSorted((a, b) => Number(said.has(b.id)) - Number(said.has(a.id)) || byName(a, b));
}

const wordsOf = (actor: ActorNode): readonly string[] => actor.names.flatMap((name) => name.toLowerCase().match(/\p{L}{2,}/gu) ?? []);

/** Those that an actor may be one with, as far as a name allows: those with a word of its name first. An unnamed one keeps to its article and to its like. */
export function mayBeMerged(collection: Collection, actor: ActorNode): readonly ActorNode[] {
  const own = new Set(wordsOf(actor));
  const near = (other: ActorNode): number => wordsOf(other).filter((word) => own.has(word)).length;
  return collection.actors
    .filter((other) => other.id !== actor.id && (other.actor === "unnamed") === (actor.actor === "unnamed"))
    .filter((other) => actor.actor !== "unnamed" || other.article === actor.article)
    .map((other) => ({ other, near: near(other) }))
    .toSorted((a, b) => b.near - a.near || byName(a.other, b.other))
    .map(({ other }) => other);
}

const byName = (a: ActorNode, b: ActorNode): number =>
  actorName(a) < actorName(b) ? -1 : actorName(a) > actorName(b) ? 1 : a.id < b.id ? -1 : 1;
