import { textAt } from "../model/span.ts";
import type { ActorId } from "../model/ids.ts";
import type { ArticleInGraph } from "./article-in-graph.ts";
import { opening } from "./build-sources.ts";
import { edgeId, slug } from "./content-ids.ts";
import { outletKey } from "../text/folded-words.ts";
import type { Leaning } from "./find-leanings.ts";
import type { ActorNode, GraphEdge } from "./schema.ts";

/** Which accounts and documents the article leans on, and whose accounts they are. */
export function buildSourceEdges(place: ArticleInGraph, leanings: readonly Leaning[]): readonly GraphEdge[] {
  return [...leanings.flatMap((one) => leaningEdges(place, one)), ...documentEdges(place)];
}

function leaningEdges(place: ArticleInGraph, { report, outlet, vague, words }: Leaning): readonly GraphEdge[] {
  const evidence = [place.evidence(words)];
  const cites: GraphEdge = {
    id: edgeId("cites", place.source, report),
    kind: "cites",
    from: place.source,
    to: report,
    grade: "stated",
    words: textAt(place.article.text.text, words),
    evidence,
  };
  return vague || outlet === null
    ? [cites]
    : [cites, { id: edgeId("published", outlet, report), kind: "published", from: outlet, to: report, grade: "stated", evidence }];
}

function documentEdges(place: ArticleInGraph): readonly GraphEdge[] {
  return place.article.actors.documents.flatMap(({ mentions }, index): readonly GraphEdge[] => {
    const to = place.documents[index];
    const [first] = mentions;
    if (to === undefined || first === undefined) return [];
    const words = textAt(place.article.text.text, first);
    return [
      {
        id: edgeId("cites", place.source, to),
        kind: "cites",
        from: place.source,
        to,
        grade: "stated",
        words,
        evidence: mentions.map(place.evidence),
      },
    ];
  });
}

/**
 * The outlets that the front matter names, as actors that published the articles: one that the articles mention is that actor, another is new.
 * Front matter is outside the text, so the evidence is the article's opening: the words that were published.
 */
export function buildPublishers(
  places: readonly ArticleInGraph[],
  actors: readonly ActorNode[],
): { readonly nodes: readonly ActorNode[]; readonly edges: readonly GraphEdge[] } {
  const known = new Map(
    actors.filter(({ actor }) => actor === "organization").flatMap(({ id, names }) => names.map((name) => [outletKey(name), id] as const)),
  );
  const nodes = new Map<ActorId, ActorNode>();
  const edges = places.flatMap((place): readonly GraphEdge[] => {
    const { outlet } = place.article.text.article;
    if (outlet === undefined) return [];
    const evidence = [place.evidence(opening(place))];
    const from = known.get(outletKey(outlet)) ?? (`actor:${slug(outlet)}` as const);
    const taken = actors.some(({ id }) => id === from);
    const before = nodes.get(from);
    if (!taken) nodes.set(from, publisher(from, outlet, [...(before?.evidence ?? []), ...evidence]));
    return [{ id: edgeId("published", from, place.source), kind: "published", from, to: place.source, grade: "stated", evidence }];
  });
  return { nodes: [...nodes.values()], edges };
}

const publisher = (id: ActorId, name: string, evidence: ActorNode["evidence"]): ActorNode => ({
  id,
  kind: "actor",
  actor: "organization",
  names: [name],
  roles: [],
  outlet: true,
  facts: null,
  article: null,
  evidence,
  x: 0,
  y: 0,
});
