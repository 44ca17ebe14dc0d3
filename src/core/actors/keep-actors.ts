import type { ArticleActor, ArticleActors } from "../model/actor.ts";

/**
 * Leaves out what no reader would call an actor: those without a name or a mention, and a lone word or a run of capitals that comes up once,
 * has no role and does nothing. Renumbers the rest.
 */
export function keepActors(all: ArticleActors): ArticleActors {
  const used = usedActors(all);
  const kept = all.actors.flatMap((actor, index) => (isKept(actor, used.has(index)) ? [index] : []));
  const place = new Map(kept.map((index, at) => [index, at]));
  const moved = (index: number): number[] => {
    const at = place.get(index);
    return at === undefined ? [] : [at];
  };
  return {
    actors: kept.flatMap((index) => (all.actors[index] === undefined ? [] : [renumbered(all.actors[index], place)])),
    documents: all.documents,
    speakers: all.speakers.map((link) => ({
      ...link,
      actors: link.actors.flatMap(moved),
      candidates: [...new Set(link.candidates.flatMap(moved))],
    })),
    addressees: all.addressees.map((index) => (index === null ? null : (place.get(index) ?? null))),
    mayBe: all.mayBe.flatMap((pair) => moved(pair.a).flatMap((a) => moved(pair.b).map((b) => ({ ...pair, a, b })))),
    acts: all.acts.flatMap((act) => moved(act.from).flatMap((from) => moved(act.to).map((to) => ({ ...act, from, to })))),
  };
}

/** The actors that something else refers to. */
function usedActors({ speakers, addressees, mayBe, acts, actors }: ArticleActors): ReadonlySet<number> {
  return new Set([
    ...speakers.flatMap((link) => [...link.actors, ...link.candidates]),
    ...addressees.flatMap((index) => (index === null ? [] : [index])),
    ...mayBe.flatMap(({ a, b }) => [a, b]),
    ...acts.flatMap(({ from, to }) => [from, to]),
    ...actors.flatMap(({ roles }) => roles.flatMap(({ at }) => (at === null ? [] : [at]))),
  ]);
}

function isKept({ kind, names, mentions, roles }: ArticleActor, used: boolean): boolean {
  if (mentions.length === 0 || names.every((name) => name === "")) return false;
  if (used || roles.length > 0 || mentions.length > 1) return true;
  return kind === "person" || kind === "organization" ? (names[0] ?? "").includes(" ") || kind === "organization" : kind === "unnamed";
}

const renumbered = (actor: ArticleActor, place: ReadonlyMap<number, number>): ArticleActor => ({
  ...actor,
  names: actor.names.filter((name) => name !== ""),
  mentions: actor.mentions.map((mention) => ({ ...mention, actor: mention.actor === null ? null : (place.get(mention.actor) ?? null) })),
  roles: actor.roles.map((role) => ({ ...role, at: role.at === null ? null : (place.get(role.at) ?? null) })),
});
