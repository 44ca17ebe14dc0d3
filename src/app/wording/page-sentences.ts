import { creditsTo } from "../../core/graph/find-credits.ts";
import { articlesOfOutlet } from "../../core/graph/not-known.ts";
import type { ActorNode, SourceNode } from "../../core/graph/schema.ts";
import type { Collection } from "../collection.ts";
import { actorName, amid, dateName, linked, placed, roleWords } from "./names.ts";
import { articlesAndOrigins } from "./carried.ts";
import { heldInWords, quotesIn } from "./held-in.ts";
import { besideWords, saidBy } from "./said-by.ts";
import { throughOf } from "./through.ts";
import { capital, counted, listed, plain, sentence, type Phrase } from "./phrase.ts";

// The sentence that opens each page, made from the graph alone.

/** Who this is here: roles, how often quoted, where. */
export function actorSentence(collection: Collection, actor: ActorNode): readonly Phrase[] {
  const { said, beside } = saidBy(collection, actor.id);
  const mentions = collection.to(actor.id, "mentions").length;
  const where = articlesAndOrigins(
    collection,
    said.map(({ id }) => id),
  );
  const often = said.length > 0 ? `speaks in ${counted(said.length, "quotation")} here (${where})` : unquoted(beside.length, mentions);
  return sentence([...who(collection, actor), ` ${often}.`]);
}

const most = 3; // roles that a sentence bears; the page lists them all

/** Of whom nothing is quoted: what is told to be believed or intended, else how often quotations name them. */
function unquoted(beside: number, mentions: number): string {
  if (beside > 0) return `is not quoted here; ${besideWords(beside)} of theirs ${beside === 1 ? "is" : "are"} told`;
  return mentions > 0 ? `is not quoted here, but named in ${counted(mentions, "quotation")}` : "is named in this collection and not quoted";
}

function who(collection: Collection, actor: ActorNode): readonly Phrase[] {
  const article = actor.article === null ? null : collection.article(actor.article);
  const inArticle: readonly Phrase[] = article ? [" in ", { to: article.id, words: "one article" }] : [];
  switch (actor.actor) {
    case "unnamed":
      return [
        `Somebody whom the article does not name, called ${actorName(actor)} (`,
        actor.facts?.reason ? `reason given: “${actor.facts.reason.words}”` : "no reason given",
        "),",
      ];
    case "group":
      return [`${actorName(actor)} is what a group is called`, ...inArticle, "; it"];
    default: {
      const roles = roleWords(actor).slice(0, most);
      return [roles.length === 0 ? amid(actor) : `${amid(actor)}, ${plain(listed(roles.map((role) => [role])))},`];
    }
  }
}

/** What a source is, who published it and when, and how much of it is quotation. */
export function sourceSentence(collection: Collection, source: SourceNode): readonly Phrase[] {
  switch (source.source) {
    case "article": {
      return [`An article${published(source)}. It holds ${heldInWords(quotesIn(collection, source))}`, ...leaning(collection, source), "."];
    }
    case "report":
      return [`${capital(source.label)} is credited ${creditedIn(collection, source)}`, ...reading(collection, source)];
    case "document":
      return [`A document that is cited here and is not itself in this collection`, ...carriedFrom(collection, source), "."];
    case "gap":
      return ["An account that must exist and is not in this collection."];
  }
}

/** " by Ana Ruiz, published by The Post on 12 Mar 2026"; what is not known is said at the end. */
function published(source: SourceNode): string {
  const known = [
    ...(source.byline === null ? [] : [` by ${source.byline}`]),
    ...(source.outlet === null ? [] : [` published by ${source.outlet}`]),
    ...(source.published === null ? [] : [` dated ${dateName(source.published)}`]),
  ];
  const absent = [
    ...(source.outlet === null ? ["outlet"] : []),
    ...(source.byline === null ? ["author"] : []),
    ...(source.published === null ? ["date"] : []),
  ];
  const whose =
    absent.length === 0 ? "" : ` whose ${plain(listed(absent.map((one) => [one])))} ${absent.length === 1 ? "is" : "are"} not known`;
  return `${known.join(",")}${known.length > 0 && absent.length > 0 ? "," : ""}${whose}`;
}

function leaning(collection: Collection, source: SourceNode): readonly Phrase[] {
  const cited = collection
    .from(source.id, "cites")
    .map((edge) => collection.source(edge.to))
    .filter((one) => one !== null);
  const others = [...new Map(cited.map((one) => [one.id, one])).values()];
  return others.length === 0
    ? ["; it credits no other report or document"]
    : ["; it leans on ", ...listed(others.map((one) => [linked(one)]))];
}

/** "in Inland Courier (6 Jun 2031)"; where there is but one article, "here". */
export function creditedIn(collection: Collection, source: SourceNode): string {
  const crediting = [...new Set(collection.to(source.id, "cites").map(({ from }) => from))].flatMap((id) => collection.source(id) ?? []);
  const isAlone = collection.sources.filter((one) => one.source === "article").length < 2;
  return isAlone || crediting.length === 0 ? "here" : `in ${plain(listed(crediting.map((one) => [placed(one)])))}`;
}

/** Whether the account itself can be read here: an article of its outlet that has the words, or that it is not in the collection. */
function reading(collection: Collection, source: SourceNode): readonly Phrase[] {
  const articles = [...new Set(creditsTo(collection.graph, source.id).map(({ to }) => to))].flatMap((id) => collection.source(id) ?? []);
  const carried = carriedFrom(collection, source);
  const ofOutlet = articlesOfOutlet(collection.graph, source);
  if (articles.length === 0 && ofOutlet > 0)
    return [...carried, `. This collection has ${counted(ofOutlet, "article")} of that outlet; the statement was not found there.`];
  if (articles.length === 0) return [" and is not itself in this collection", ...carried, "."];
  const here = listed(articles.map((article) => [linked(article), article.published === null ? "" : ` (${dateName(article.published)})`]));
  return [
    ...carried,
    ". In this collection that outlet has the statement in ",
    ...here,
    "; whether that is the account meant is not said.",
  ];
}

function carriedFrom(collection: Collection, source: SourceNode): readonly Phrase[] {
  const { stated, likely } = throughOf(collection, source);
  if (stated.length === 0) return likely.length === 0 ? [] : [`; ${counted(likely.length, "quotation")} may have come through it`];
  const more = likely.length === 0 ? "" : `, and ${likely.length.toLocaleString("en")} more may have`;
  return [`; ${counted(stated.length, "quotation")} came through it, as the article says${more}`];
}
