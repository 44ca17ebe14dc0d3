import { textAt } from "../model/span.ts";
import type { ArticleInGraph } from "./article-in-graph.ts";
import { edgeId } from "./content-ids.ts";
import type { GraphEdge } from "./schema.ts";

/** What joins one article's actors to each other: roles at organisations, what one did to another, and unnamed descriptions that may be one person. */
export const buildActorEdges = (place: ArticleInGraph): readonly GraphEdge[] => [...affiliated(place), ...acted(place), ...mayBe(place)];

function affiliated(place: ArticleInGraph): readonly GraphEdge[] {
  return place.article.actors.actors.flatMap((actor, index) =>
    actor.roles.flatMap((role): readonly GraphEdge[] => {
      const from = place.actors[index];
      const to = role.at === null ? undefined : place.actors[role.at];
      if (from === undefined || to === undefined || from === to) return [];
      const evidence = [place.evidence(role.span)];
      return [
        { id: edgeId("affiliated", from, to, role.words), kind: "affiliated", from, to, grade: "stated", role: role.words, evidence },
      ];
    }),
  );
}

function acted(place: ArticleInGraph): readonly GraphEdge[] {
  return place.article.actors.acts.flatMap((act): readonly GraphEdge[] => {
    const from = place.actors[act.from];
    const to = place.actors[act.to];
    if (from === undefined || to === undefined || from === to) return [];
    const verb = textAt(place.article.text.text, act.verb);
    const evidence = [place.evidence(act.verb), place.evidence(act.sentence)];
    return [{ id: edgeId("acted", from, to, verb), kind: "acted", from, to, grade: "stated", verb, evidence }];
  });
}

function mayBe(place: ArticleInGraph): readonly GraphEdge[] {
  return place.article.actors.mayBe.flatMap((pair): readonly GraphEdge[] => {
    const from = place.actors[pair.a];
    const to = place.actors[pair.b];
    if (from === undefined || to === undefined || from === to) return [];
    const reasons = pair.reasons.map(({ words, spans }) => ({ words, evidence: spans.map(place.evidence) }));
    const evidence = reasons.flatMap((reason) => reason.evidence);
    return [{ id: edgeId("mayBe", from, to), kind: "mayBe", from, to, grade: "open", reasons, evidence }];
  });
}
