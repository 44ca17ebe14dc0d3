import { groupBy } from "../../core/graph/group-by.ts";
import { putsForward } from "../../core/graph/puts-forward.ts";
import type { ActorNode, ClaimNode, QuoteNode, SourceNode } from "../../core/graph/schema.ts";
import type { NodeId } from "../../core/model/ids.ts";
import type { Collection } from "../collection.ts";
import { withCue } from "./cue-words.ts";
import { amid, linked, placed, speakersOf } from "./names.ts";
import { counted, listed, type Phrase } from "./phrase.ts";
import { stancesOn, stanceVerb, type StanceEdge } from "./stance-verb.ts";

/** Who states the claim, on whose word, who only speaks of it, and who takes a stand on it. */
export function claimSentence(collection: Collection, claim: ClaimNode): readonly Phrase[] {
  const quotes = collection
    .to(claim.id, "expresses")
    .map((edge) => collection.quote(edge.from))
    .filter((quote) => quote !== null);
  const [stating, speaking] = [quotes.filter(putsForward), quotes.filter((quote) => !putsForward(quote))];
  const voices = voicesOf(collection, stating);
  const own = collection.to(claim.id, "asserts").flatMap((edge) => collection.source(edge.from) ?? []);
  const speakers = [...voices.values()];
  // Where nobody is stated to say it, "most likely" stands once, before all.
  const isLikely = own.length === 0 && speakers.length > 0 && speakers.every((voice) => voice.isLikely);
  const told = toldApart(collection, isLikely ? speakers.map(({ node }) => ({ node, isLikely: false })) : speakers);
  const stands = standsOn(collection, claim);
  const pieces = [
    statedBy([...ownVoice(own), ...told], stating.length, isLikely, isDisowned(collection, claim, new Set(voices.keys()))),
    ...speaking.map((quote) => speakingOf(collection, quote)),
    // Who is quoted as rejecting it may well dispute it: that nobody does could not be said.
    ...(stands.length > 0 ? [listed(stands)] : speaking.length > 0 ? [] : [["nothing here disputes or supports it"]]),
  ];
  return [...pieces.flatMap((piece, index) => (index === 0 ? piece : ["; ", ...piece])), "."];
}

/** Somebody who speaks, and whether in every one of the quotations that is only likely. */
type Voice = { readonly node: ActorNode | SourceNode; readonly isLikely: boolean };

/** Who speaks in these quotations, each once, by id. */
function voicesOf(collection: Collection, quotes: readonly QuoteNode[]): ReadonlyMap<NodeId, Voice> {
  const voices = new Map<NodeId, Voice>();
  for (const quote of quotes)
    for (const node of speakersOf(collection, quote))
      voices.set(node.id, { node, isLikely: quote.grade !== "stated" && (voices.get(node.id)?.isLikely ?? true) });
  return voices;
}

/** Those who speak, with their article where two are called alike: whether "Karim" is the other article's Karim is not said. */
function toldApart(collection: Collection, speakers: readonly Voice[]): readonly (readonly Phrase[])[] {
  const lastWord = (node: ActorNode | SourceNode): string => amid(node).split(" ").at(-1)?.toLowerCase() ?? "";
  const isAlike = (one: ActorNode | SourceNode, other: ActorNode | SourceNode): boolean =>
    amid(one) === amid(other) || (lastWord(one) === lastWord(other) && [one, other].some((node) => !amid(node).includes(" ")));
  return speakers.map(({ node, isLikely }) => {
    const article = node.evidence[0] && collection.source(node.evidence[0].source);
    const alike = speakers.some((other) => other.node !== node && isAlike(node, other.node));
    return [...(isLikely ? ["most likely "] : []), linked(node), ...(alike && article ? [` in ${placed(article)}`] : [])];
  });
}

/** Articles that say it themselves: "the article, in its own voice"; of several, each by outlet and date. */
function ownVoice(own: readonly SourceNode[]): readonly (readonly Phrase[])[] {
  if (own.length < 2) return own.map((source) => [{ to: source.id, words: "the article, in its own voice" }]);
  return own.map((source, index) => [{ to: source.id, words: placed(source) }, index === own.length - 1 ? ", each in its own voice" : ""]);
}

function statedBy(sayers: readonly (readonly Phrase[])[], stating: number, likely: boolean, disowned: boolean): readonly Phrase[] {
  if (sayers.length > 0)
    return [`${likely ? "Most likely stated" : "Stated"}${disowned ? ", as it is quoted here," : ""} by `, ...listed(sayers)];
  return [stating > 0 ? "Stated in a quotation whose speaker is open" : "Nobody states it here"];
}

/** Whose words these are that do not put it forward: "Ana Ruiz speaks of it with the word “rejected”". */
function speakingOf(collection: Collection, quote: QuoteNode): readonly Phrase[] {
  const speakers = speakersOf(collection, quote).map((node) => [linked(node)]);
  const who = speakers.length === 0 ? ["a quotation whose speaker is open"] : listed(speakers);
  return [...who, ` ${speakers.length > 1 ? "speak" : "speaks"} of it ${withCue(quote)}`];
}

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
  const speakers = voicesOf(
    collection,
    alike.flatMap((edge) => collection.quote(edge.from) ?? []),
  );
  const names = speakers.size === 0 ? [counted(alike.length, "quotation")] : listed(toldApart(collection, [...speakers.values()]));
  const [edge] = alike;
  return edge === undefined ? names : [...names, ` ${stanceVerb(edge, speakers.size === 0 ? alike.length : speakers.size)} it`];
}
