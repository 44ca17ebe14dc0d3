import type { ArticleActors } from "../model/actor.ts";

/** Leaves out actors that nothing in the article refers to or that have no name, and renumbers the rest. */
export function keepActors(all: ArticleActors): ArticleActors {
  const kept = all.actors.flatMap(({ names, mentions }, index) =>
    names.some((name) => name !== "") && mentions.length > 0 ? [index] : [],
  );
  const place = new Map(kept.map((index, at) => [index, at]));
  const at = (index: number): number[] => (place.has(index) ? [place.get(index) ?? 0] : []);
  return {
    actors: kept.flatMap((index) => {
      const actor = all.actors[index];
      if (actor === undefined) return [];
      return {
        ...actor,
        names: actor.names.filter((name) => name !== ""),
        mentions: actor.mentions.map((mention) => ({ ...mention, actor: place.get(index) ?? null })),
        roles: actor.roles.map((role) => ({ ...role, at: role.at === null ? null : (place.get(role.at) ?? null) })),
      };
    }),
    documents: all.documents,
    speakers: all.speakers.map((link) => ({ ...link, actors: link.actors.flatMap(at), candidates: link.candidates.flatMap(at) })),
    addressees: all.addressees.map((index) => (index === null ? null : (place.get(index) ?? null))),
    mayBe: all.mayBe.flatMap((pair) => at(pair.a).flatMap((a) => at(pair.b).map((b) => ({ ...pair, a, b })))),
    acts: all.acts.flatMap((act) => at(act.from).flatMap((from) => at(act.to).map((to) => ({ ...act, from, to })))),
  };
}
