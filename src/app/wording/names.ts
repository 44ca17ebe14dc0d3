import { nameInSentence } from "../../core/graph/label-of.ts";
import type { ActorNode, ClaimNode, GraphNode, QuoteNode, SourceNode } from "../../core/graph/schema.ts";
import type { Article } from "../../core/model/article.ts";
import { blankMarkup } from "../../core/text/blank-markup.ts";
import type { Collection } from "../collection.ts";
import type { Phrase } from "./phrase.ts";

// What things are called on screen. Somebody the article does not name is called by its own words, in quotation marks.

/** "Kris Warner"; “Republican official” for somebody the article does not name. */
export function actorName(actor: ActorNode): string {
  const name = actor.names[0] ?? actor.evidence[0]?.exact ?? actor.id;
  return actor.actor === "unnamed" || actor.actor === "group" ? `“${name}”` : name;
}

/** What kind of actor this is, in the reader's words. */
export function actorKindName(actor: ActorNode): string {
  if (actor.outlet) return "outlet";
  return { person: "person", organization: "organisation", group: "group", unnamed: "not named" }[actor.actor];
}

/** What kind of claim this is: "claim of fact", for a statement that can be checked and need not be so; "opinion". */
export const claimKindName = ({ claim }: ClaimNode): string => (claim === "fact" ? "claim of fact" : claim);

/** An article's headline; for one that has none its first words, to tell it by. */
export function sourceName(source: SourceNode): string {
  return source.title ?? (source.source === "article" ? firstWords(source.text ?? source.label) : source.label);
}

/** What an article is called that is not read yet. */
export const articleName = ({ title, text }: Article): string => title ?? firstWords(text);

const mostWords = 7;
const mostCharacters = 80; // what holds no space is one word, however long

/** The first words of a text in quotation marks, without Markdown's: “Two people were hurt when the ferry…” Its own marks are the inner ones then. */
function firstWords(text: string): string {
  const lines = text.trimStart().slice(0, 500).split("\n");
  const words = lines.flatMap((line) => blankMarkup(line).split(/\s+/)).filter((word) => word !== "");
  const first = words.slice(0, mostWords).join(" ").slice(0, mostCharacters);
  const isCut = first.length < words.join(" ").length;
  return `“${withInnerMarks(isCut ? `${first.replace(/[\s,.;:–—\uD800-\uDBFF-]+$/, "")}…` : first)}”`;
}

const withInnerMarks = (words: string): string => words.replace(/[“„]|(?<!\S)"/g, "‘").replace(/[”"]/g, "’");

/** The words of a quote, parts that the cue breaks apart kept apart. */
export const quoteWords = (quote: QuoteNode): string => quote.content.map((part) => part.exact).join(" … ");

/** What any node is called, for lists and announcements. */
export function nodeName(node: GraphNode): string {
  switch (node.kind) {
    case "actor":
      return actorName(node);
    case "quote":
      return quoteWords(node);
    case "claim":
      return node.words;
    case "source":
      return sourceName(node);
  }
}

/** The noun for a node's kind. */
export function nodeNoun(node: GraphNode): string {
  if (node.kind === "actor") return actorKindName(node);
  if (node.kind === "source") return { article: "article", report: "report", document: "document", gap: "missing account" }[node.source];
  return node.kind === "quote" ? "quotation" : node.kind;
}

const idNouns: Readonly<Record<string, string | undefined>> = { quote: "quotation", actor: "entry", claim: "claim", source: "source" };

/** The noun for what an id names, by its first word; `null` where it names nothing that is known. */
export const idNoun = (id: string): string | null => idNouns[id.split(":")[0] ?? ""] ?? null;

/** The node's name as a piece of a sentence that leads to it. */
export const linked = (node: GraphNode): Phrase => ({ to: node.id, words: amid(node) });

/** What a node is called amid a sentence: "a letter", not "A letter"; "the hospital", where it has no name of its own. */
export const amid = (node: GraphNode): string =>
  (node.kind === "actor" && node.actor === "organization") || (node.kind === "source" && node.source === "document")
    ? nameInSentence(node)
    : nodeName(node);

/** The offices first, then the party, each in the article's own words, without doubles. */
export const roleWords = (actor: ActorNode): readonly string[] => [
  ...new Set(actor.roles.toSorted((a, b) => Number(a.kind === "party") - Number(b.kind === "party")).map((role) => role.words)),
];

/** Who or what the article says spoke: actors and documents; empty where nobody was resolved. */
export const speakersOf = (collection: Collection, quote: QuoteNode): readonly (ActorNode | SourceNode)[] =>
  collection
    .to(quote.id, "said")
    .map((edge) => collection.node(edge.from))
    .filter((node): node is ActorNode | SourceNode => node?.kind === "actor" || node?.kind === "source");

/** Outlet and date as far as the article gives them; "outlet not known, date not known". */
export function venue(collection: Collection, quote: QuoteNode): string {
  const article = collection.article(quote.article);
  return article ? venueOf(article) : "article not known";
}

/** A source amid a sentence: "The Post (12 Mar 2026)", "“City votes” (outlet and date not known)". */
export function placed(source: SourceNode): string {
  const date = source.published === null ? null : dateName(source.published);
  if (source.outlet !== null) return `${source.outlet} (${date ?? "date not known"})`;
  const name = source.title === null ? sourceName(source) : `“${source.title}”`;
  return `${name} (${date === null ? "outlet and date not known" : `outlet not known, ${date}`})`;
}

/** Outlet and date of a source as far as they are given. */
export const venueOf = (source: SourceNode): string =>
  source.outlet === null && source.published === null
    ? "outlet and date not known"
    : `${source.outlet ?? "outlet not known"}, ${source.published === null ? "date not known" : dateName(source.published)}`;

/** "12 Mar 2026" for an ISO date; the date as it was given where it is not one. */
export function dateName(given: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:[T ].*)?$/.exec(given) ?? [];
  if (year === undefined) return given;
  const name = months[Number(month) - 1];
  if (month === undefined || name === undefined) return year;
  return day === undefined ? `${name} ${year} (day not given)` : `${Number(day)} ${name} ${year}`;
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
