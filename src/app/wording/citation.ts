import type { ActorNode, ClaimNode, GraphNode, QuoteNode, SourceNode } from "../../core/graph/schema.ts";
import { isTurn } from "../../core/model/attribution.ts";
import type { Collection } from "../collection.ts";
import { actorName, dateName, roleWords, sourceName, speakersOf } from "./names.ts";
import { carried } from "./carried.ts";
import { withCue } from "./cue-words.ts";
import { listed, plain } from "./phrase.ts";
import { saidWords } from "./said-by.ts";

export type CitationForm = "plain" | "markdown";

/**
 * A line to paste under a text: who, in which words, where we read it, how many carry it, and the address. What is not
 * known is said, since a citation outlives the page it was copied from.
 */
export function citationOf(collection: Collection, node: GraphNode, address: string, form: CitationForm): string {
  switch (node.kind) {
    case "quote":
      return joined([whoOf(collection, node), placeOf(collection, node), runsOf(collection, node)], node, address, form);
    case "claim":
      return joined([`“${node.words}”`, claimPlace(collection, node)], node, address, form);
    case "actor":
      return joined([titled(node), actorPlace(collection, node)], node, address, form);
    case "source":
      return joined(facts(node).includes(sourceName(node)) ? [facts(node)] : [sourceName(node), facts(node)], node, address, form);
  }
}

function joined(parts: readonly string[], node: GraphNode, address: string, form: CitationForm): string {
  const line = parts.filter((part) => part !== "").join("; ");
  if (form === "plain") return `${line}. ${address}`;
  return `${escapedMarkdown(line)}. [Evidence in Sayso: ${node.kind}](<${address}>)`;
}

// Article text is hostile input: it must not become a link or markup in whatever the citation is pasted into.
const escapedMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>#|~!]/g, (mark) => `\\${mark}`);

const titled = (actor: ActorNode): string => [actorName(actor), ...roleWords(actor).slice(0, 1)].join(", ");

function whoOf(collection: Collection, quote: QuoteNode): string {
  if (quote.nested?.as === "imagined") return `Imagined words that nobody is reported to have said: ${worded(quote)}`;
  const speakers = speakersOf(collection, quote).map((node) => (node.kind === "source" ? sourceName(node) : speakerTitle(node)));
  const who = speakers.length === 0 ? "Speaker not resolved" : speakers.join(" and ");
  const sure = quote.grade === "likely" && speakers.length > 0 ? " (likely)" : "";
  return `${who}${sure}, ${howQuoted(quote)} ${worded(quote)}`;
}

/** Whether these are the speaker's words; where they are not, what the speaker does with them, if more than to say them. */
function howQuoted(quote: QuoteNode): string {
  const more = quote.act === "says" ? "" : withCue(quote);
  if (quote.type === "direct") return "quoted:";
  if (isWordedTurn(quote)) return "given under this name, word for word:";
  if (quote.type === "mixed") return more === "" ? "partly quoted:" : `partly quoted, reported ${more}:`;
  return more === "" ? "reported as saying, in the reporter’s words," : `reported ${more}, in the reporter’s words:`;
}

/** A transcript gives the words as they were said, without marks. */
const isWordedTurn = ({ type, cue }: QuoteNode): boolean => type === "indirect" && isTurn(cue.map(({ exact }) => exact));

const speakerTitle = (actor: ActorNode): string =>
  actor.actor === "unnamed" ? `${actorName(actor)} (not named by the article)` : titled(actor);

/** The words once in quotation marks; the reporter's own words stay bare of marks they never had. */
function worded(quote: QuoteNode): string {
  const words = quote.content.map((part) => part.exact.replace(/\s+/g, " ").trim()).join(" […] ");
  if (quote.type !== "direct" && !isWordedTurn(quote)) return words;
  return /^["“”'‘’«„]/.test(words) ? words : `“${words}”`;
}

function placeOf(collection: Collection, quote: QuoteNode): string {
  const article = collection.article(quote.article);
  return article ? `${facts(article)}, paragraph ${quote.paragraph}` : `article ${quote.article}, paragraph ${quote.paragraph}`;
}

function facts(source: SourceNode): string {
  if (source.source !== "article") return source.label;
  const known = [
    source.outlet,
    source.title === null ? null : `“${source.title}”`,
    source.byline,
    source.published === null ? null : dateName(source.published),
  ].filter((fact) => fact !== null);
  const absent = [
    ...(source.outlet === null ? ["outlet"] : []),
    ...(source.title === null ? ["headline"] : []),
    ...(source.byline === null ? ["author"] : []),
    ...(source.published === null ? ["date"] : []),
  ];
  const given = known.length > 0 ? known.join(", ") : `article ${sourceName(source)}`;
  return absent.length === 0 ? given : `${given} (${plain(listed(absent.map((one) => [one])))} not known)`;
}

const runsOf = (collection: Collection, quote: QuoteNode): string => `${carried(collection, quote).where} in this collection`;

function claimPlace(collection: Collection, claim: ClaimNode): string {
  const source = claim.evidence[0] && collection.source(claim.evidence[0].source);
  return source ? facts(source) : "";
}

const actorPlace = (collection: Collection, actor: ActorNode): string => `${saidWords(collection, actor.id)} in this collection`;
