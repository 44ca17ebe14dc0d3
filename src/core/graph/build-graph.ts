import { byId } from "../model/compare.ts";
import type { AnalysedArticle } from "../model/analysed-article.ts";
import type { ArticleClaim, Stance } from "../model/claim.ts";
import type { Issue } from "../model/issue.ts";
import type { LinkedActors } from "../model/linked-actors.ts";
import type { Repeat } from "../model/repeat.ts";
import { placeArticles } from "./article-in-graph.ts";
import { buildActorEdges } from "./build-actor-edges.ts";
import { buildActors } from "./build-actors.ts";
import { buildClaims } from "./build-claims.ts";
import { buildQuoteEdges } from "./build-quote-edges.ts";
import { buildQuotes } from "./build-quotes.ts";
import { buildRepeatEdges } from "./build-repeat-edges.ts";
import { buildPublishers, buildSourceEdges } from "./build-source-edges.ts";
import { buildSources } from "./build-sources.ts";
import { findLeanings, outletsOf } from "./find-leanings.ts";
import { addressesOf } from "./find-links.ts";
import { accuracyRules, strictnesses } from "./is-shown.ts";
import { layOut } from "./lay-out.ts";
import { mergeEdges } from "./merge-edges.ts";
import { graphVersion, type GraphEdge, type GraphNode, type GraphRecords, type RuleRate } from "./schema.ts";

/** What the build cannot know by itself. */
export type GraphEnvironment = {
  /** SHA-256 of the text's UTF-8, in hex. */
  readonly sha256: (text: string) => string;
  readonly rates: readonly RuleRate[];
  readonly issues: readonly Issue[];
};

/** The graph of everything found in the articles: records sorted by id, every one with its evidence, laid out. */
export function buildGraph(
  articles: readonly AnalysedArticle[],
  linked: LinkedActors,
  repeats: readonly Repeat[],
  claims: readonly ArticleClaim[],
  stances: readonly Stance[],
  environment: GraphEnvironment,
): GraphRecords {
  const places = placeArticles(articles, linked);
  const actors = buildActors(places, linked);
  const publishers = buildPublishers(places, actors);
  const outlets = outletsOf(places, publishers.edges);
  const addresses = addressesOf(places);
  const leanings = places.map((place) => findLeanings(place, outlets, addresses));
  const stated = buildClaims(places, claims, stances, repeats);
  const nodes: readonly GraphNode[] = [
    ...actors,
    ...publishers.nodes,
    ...places.flatMap((place, index) => buildSources(place, leanings[index] ?? [], environment.sha256)),
    ...places.flatMap(buildQuotes),
    ...stated.nodes,
  ];
  const edges = mergeEdges([
    ...places.flatMap((place, index) => [
      ...buildQuoteEdges(place, leanings[index] ?? []),
      ...buildSourceEdges(place, leanings[index] ?? []),
    ]),
    ...places.flatMap(buildActorEdges),
    ...buildRepeatEdges(places, repeats),
    ...publishers.edges,
    ...stated.edges,
  ]);
  return {
    version: graphVersion,
    ...placed(nodes.toSorted(byId), edges.toSorted(byId)),
    rates: ratesOf(nodes, edges, environment.rates),
    issues: told(environment.issues, linked),
  };
}

function placed(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): Pick<GraphRecords, "nodes" | "edges"> {
  const positions = layOut(nodes, edges);
  return { nodes: nodes.map((node) => ({ ...node, ...positions.get(node.id) })), edges };
}

/** The measured rates of the rules that occur here, and of what is shown at each strictness. */
function ratesOf(nodes: readonly GraphNode[], edges: readonly GraphEdge[], rates: readonly RuleRate[]): readonly RuleRate[] {
  const used = new Set([
    ...strictnesses.flatMap((strictness) => Object.values(accuracyRules(strictness))),
    ...nodes.flatMap((node) => (node.kind === "quote" ? node.rule : [])),
    ...edges.flatMap((edge) => (edge.kind === "said" ? edge.rule : [])),
  ]);
  return rates.filter(({ rule }) => used.has(rule)).toSorted((a, b) => (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
}

const told = (issues: readonly Issue[], linked: LinkedActors): GraphRecords["issues"] =>
  [...issues, ...linked.issues].map(({ file, rule, severity, message, remedy }) => ({ file, rule, severity, message, remedy }));
