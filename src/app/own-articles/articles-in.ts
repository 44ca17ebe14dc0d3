import type { GraphNode, QuoteNode, SourceNode } from "../../core/graph/schema.ts";
import type { Annotation } from "../../core/model/annotation.ts";
import type { Article } from "../../core/model/article.ts";

/** The articles that a graph was built from: it holds their texts, what was known about them, and what others' annotation gave. */
export function articlesIn(nodes: readonly GraphNode[]): readonly Article[] {
  const quotes = nodes.filter((node) => node.kind === "quote");
  return nodes.flatMap((node) => (node.kind === "source" ? articleOf(node, quotes) : []));
}

function articleOf(node: SourceNode, quotes: readonly QuoteNode[]): readonly Article[] {
  const { source, article, text, title, outlet, byline, published, updated, url, wire, invented, annotation } = node;
  if (source !== "article" || article === null || text === null) return [];
  const facts = { title, outlet, byline, published, updated, url, wire };
  const known = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null)) as Omit<Article, "id" | "text">;
  const given = annotation === undefined ? {} : { annotation: annotationOf(annotation, article, quotes) };
  return [{ ...known, ...(invented && { invented }), ...given, id: article, text }];
}

const annotationOf = (file: string, article: string, quotes: readonly QuoteNode[]): Annotation => ({
  file,
  attributions: quotes
    .filter((quote) => quote.article === article)
    .map(({ content, cue, sourceSpan }) => ({
      content: content.map(({ span }) => span),
      cue: cue.map(({ span }) => span),
      source: sourceSpan?.span ?? null,
    })),
});
