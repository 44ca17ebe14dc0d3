import type { Evidence } from "../model/evidence.ts";
import type { SourceId } from "../model/ids.ts";
import type { Span } from "../model/span.ts";
import type { ArticleInGraph } from "./article-in-graph.ts";
import type { Leaning } from "./find-leanings.ts";
import { groupBy } from "./group-by.ts";
import type { SourceNode } from "./schema.ts";

/** The article itself, the accounts that it leans on and the documents that it cites. */
export function buildSources(place: ArticleInGraph, leanings: readonly Leaning[], sha256: (text: string) => string): readonly SourceNode[] {
  return [articleNode(place, sha256), ...reportNodes(place, leanings), ...documentNodes(place)];
}

/** Where an article shows that it is what it is: its first sentence. */
export const opening = (place: ArticleInGraph): Span =>
  place.article.text.sentences[0] ?? place.article.text.paragraphs[0] ?? { start: 0, end: 0 };

function articleNode(place: ArticleInGraph, sha256: (text: string) => string): SourceNode {
  const { article, text, paragraphs } = place.article.text;
  return {
    ...blank(place.source, "article", article.title ?? firstWords(place), [place.evidence(opening(place))]),
    article: article.id,
    title: article.title ?? null,
    outlet: article.outlet ?? null,
    byline: article.byline ?? null,
    published: article.published ?? null,
    updated: article.updated ?? null,
    url: article.url ?? null,
    wire: article.wire ?? null,
    invented: article.invented ?? false,
    ...(article.annotation && { annotation: article.annotation.file }),
    text,
    sha256: sha256(text),
    paragraphs: paragraphs.map(({ start, end, furniture }) => ({ start, end, furniture })),
  };
}

function firstWords(place: ArticleInGraph): string {
  const { exact } = place.evidence(opening(place));
  const words = exact.split(/\s+/);
  return words.length <= 9 ? exact : `${words.slice(0, 8).join(" ")} …`;
}

function reportNodes(place: ArticleInGraph, leanings: readonly Leaning[]): readonly SourceNode[] {
  return [
    ...groupBy(
      leanings.filter(({ here }) => !here),
      (one) => one.report,
    ),
  ].flatMap(([id, places]) => {
    const [first] = places;
    if (first === undefined) return [];
    const evidence = places.map((one) => place.evidence(one.words));
    const { channel } = first;
    if (channel !== null) return [{ ...blank(id, "document", channel.label, evidence), url: channel.url, invented: isInvented(place) }];
    if (first.vague)
      return [{ ...blank(id, "gap", `A report by ${first.name}: which one is not said`, evidence), invented: isInvented(place) }];
    return [{ ...blank(id, "report", `${first.name}’s report`, evidence), outlet: first.name, invented: isInvented(place) }];
  });
}

function documentNodes(place: ArticleInGraph): readonly SourceNode[] {
  const evidenceOf = (index: number) => (place.article.actors.documents[index]?.mentions ?? []).map(place.evidence);
  const ids = [...new Set(place.documents)];
  return ids.map((id) => {
    const places = place.documents.flatMap((other, index) => (other === id ? [index] : []));
    const name = place.article.actors.documents[places[0] ?? 0]?.name ?? "";
    return { ...blank(id, "document", name, places.flatMap(evidenceOf)), title: name, invented: isInvented(place) };
  });
}

const isInvented = (place: ArticleInGraph): boolean => place.article.text.article.invented ?? false;

/** A source of which nothing is known but its kind and what to call it. */
const blank = (id: SourceId, source: SourceNode["source"], label: string, evidence: readonly Evidence[]): SourceNode => ({
  id,
  kind: "source",
  source,
  label,
  article: null,
  title: null,
  outlet: null,
  byline: null,
  published: null,
  updated: null,
  url: null,
  wire: null,
  invented: false,
  text: null,
  sha256: null,
  paragraphs: [],
  evidence,
  x: 0,
  y: 0,
});
