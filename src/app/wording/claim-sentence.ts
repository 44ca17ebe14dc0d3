import { groupBy } from "../../core/graph/group-by.ts";
import type { ClaimNode } from "../../core/graph/schema.ts";
import type { NodeId } from "../../core/model/ids.ts";
import type { Collection } from "../collection.ts";
import { linked, speakersOf } from "./names.ts";
import { counted, listed, type Phrase } from "./phrase.ts";
import { stancesOn, stanceVerb, type StanceEdge } from "./stance-verb.ts";

/** Who states the claim, on whose word, and who takes a stand on it. */
export function claimSentence(collection: Collection, claim: ClaimNode): readonly Phrase[] {
  const quotes = collection
    .to(claim.id, "expresses")
    .map((edge) => collection.quote(edge.from))
    .filter((quote) => quote !== null);
  const voices = new Map(quotes.flatMap((quote) => speakersOf(collection, quote)).map((node) => [node.id, node]));
  const own = collection.to(claim.id, "asserts").map((edge) => collection.source(edge.from));
  const sayers: (readonly Phrase[])[] = [
    ...own.filter((source) => source !== null).map((source) => [{ to: source.id, words: "the article, in its own voice" }]),
    ...[...voices.values()].map((node) => [linked(node)]),
  ];
  const stands = standsOn(collection, claim);
  return [...statedBy(sayers, quotes.length, isDisowned(collection, claim, new Set(voices.keys()))), ...afterwards(stands), "."];
}

function statedBy(sayers: readonly (readonly Phrase[])[], quotes: number, disowned: boolean): readonly Phrase[] {
  if (sayers.length > 0) return [disowned ? "Stated, as it is quoted here, by " : "Stated by ", ...listed(sayers)];
  return [quotes > 0 ? "Stated in a quotation whose speaker is open" : "Nobody states it here"];
}

const afterwards = (stands: readonly (readonly Phrase[])[]): readonly Phrase[] =>
  stands.length > 0 ? ["; ", ...listed(stands)] : ["; nothing here disputes or supports it"];

/** Whether somebody who is quoted as stating it is also quoted against it: a paper may have the words wrong. */
const isDisowned = (collection: Collection, claim: ClaimNode, voices: ReadonlySet<NodeId>): boolean =>
  collection
    .to(claim.id, "disputes")
    .map((edge) => collection.quote(edge.from))
    .some((quote) => quote !== null && speakersOf(collection, quote).some(({ id }) => voices.has(id)));

/** "Ana Ruiz denies it", "the board and Kim question it": a piece for each thing that is done to the claim, what is against it first. */
function standsOn(collection: Collection, claim: ClaimNode): readonly (readonly Phrase[])[] {
  return [...groupBy(stancesOn(collection, claim.id), (edge) => stanceVerb(edge)).values()].map((alike) => standOf(collection, alike));
}

function standOf(collection: Collection, alike: readonly StanceEdge[]): readonly Phrase[] {
  const speakers = new Map(
    alike
      .map((edge) => collection.quote(edge.from))
      .flatMap((quote) => (quote ? speakersOf(collection, quote) : []))
      .map((node) => [node.id, node]),
  );
  const names = speakers.size === 0 ? [counted(alike.length, "quotation")] : listed([...speakers.values()].map((node) => [linked(node)]));
  const [edge] = alike;
  return edge === undefined ? names : [...names, ` ${stanceVerb(edge, speakers.size === 0 ? alike.length : speakers.size)} it`];
}
