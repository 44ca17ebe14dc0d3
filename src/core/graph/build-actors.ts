import type { ArticleActor, Given, UnnamedFacts } from "../model/actor.ts";
import type { Evidence } from "../model/evidence.ts";
import type { ActorId } from "../model/ids.ts";
import type { LinkedActors } from "../model/linked-actors.ts";
import type { ArticleInGraph } from "./article-in-graph.ts";
import { groupBy } from "./group-by.ts";
import { foldedWords } from "../text/folded-words.ts";
import type { ActorNode, GivenWords, UnnamedRecord } from "./schema.ts";

type Member = { readonly place: ArticleInGraph; readonly actor: ArticleActor; readonly index: number };

/** One node for each linked actor: its names, roles and mentions from every article that it is in. */
export function buildActors(places: readonly ArticleInGraph[], linked: LinkedActors): readonly ActorNode[] {
  return linked.actors.map(({ id, members }) =>
    actorNode(
      id,
      members.flatMap((member) => memberAt(places, member)),
    ),
  );
}

function memberAt(places: readonly ArticleInGraph[], member: { readonly article: number; readonly actor: number }): readonly Member[] {
  const place = places[member.article];
  const actor = place?.article.actors.actors[member.actor];
  return place === undefined || actor === undefined ? [] : [{ place, actor, index: member.actor }];
}

function actorNode(id: ActorId, members: readonly Member[]): ActorNode {
  const [first] = members;
  if (first === undefined) throw new Error(`buildActors: ${id} has no member in the articles given.`);
  const { kind, facts } = first.actor;
  const stays = kind === "unnamed" || kind === "group";
  return {
    id,
    kind: "actor",
    actor: kind,
    names: distinct(members.flatMap(({ actor }) => actor.names)),
    roles: rolesOf(members),
    outlet: members.some(({ actor }) => actor.outlet),
    facts: facts === null ? null : unnamedRecord(first.place, facts),
    article: stays ? first.place.article.text.article.id : null,
    evidence: members.flatMap(mentionsOf),
    x: 0,
    y: 0,
  };
}

/** Each once, as first written; two that differ only in case or marks are one. */
function distinct(names: readonly string[]): readonly string[] {
  return [...new Map(names.toReversed().map((name) => [foldedWords(name) || name, name])).values()].toReversed();
}

/** Each once, as first written; those that more articles give come first. */
function rolesOf(members: readonly Member[]): ActorNode["roles"] {
  const roles = members.flatMap(({ place, actor }) =>
    actor.roles.map(({ words, kind, span }) => ({ words, kind, evidence: place.evidence(span) })),
  );
  const alike = groupBy(roles, ({ words }) => foldedWords(words));
  const articles = (of: readonly (typeof roles)[number][]): number => new Set(of.map(({ evidence }) => evidence.source)).size;
  return [...alike.values()].toSorted((a, b) => articles(b) - articles(a)).flatMap(([first]) => first ?? []);
}

/** Where the article names or describes the actor; pronouns only where it has nothing better, else the words that name who speaks. */
function mentionsOf({ place, actor, index }: Member): readonly Evidence[] {
  const telling = actor.mentions.filter(({ form }) => form !== "pronoun");
  const spans = telling.length > 0 ? telling : actor.mentions;
  if (spans.length > 0) return spans.map(place.evidence);
  const { attributions, actors } = place.article;
  return actors.speakers
    .filter((link) => link.actors.includes(index))
    .flatMap((link) => attributions[link.attribution]?.sourceSpan ?? [])
    .map(place.evidence);
}

const unnamedRecord = (place: ArticleInGraph, facts: UnnamedFacts): UnnamedRecord => {
  const given = (fact: Given): GivenWords | null => (fact === null ? null : { words: fact.words, evidence: place.evidence(fact.span) });
  return {
    described: given(facts.described),
    affiliation: given(facts.affiliation),
    closeness: given(facts.closeness),
    count: given(facts.count),
    reason: given(facts.reason),
    terms: given(facts.terms),
  };
};
