import { copiesIn, countOrigins } from "../../core/graph/count-origins.ts";
import { findConflicts, type Conflict } from "../../core/graph/find-conflicts.ts";
import { findCircles, findCredits, type Credit } from "../../core/graph/find-credits.ts";
import type { SaysoGraph } from "../../core/graph/open-graph.ts";
import type { QuoteNode, SourceNode } from "../../core/graph/schema.ts";
import { onceFor } from "../../core/model/once-for.ts";
import type { Alteration } from "../../core/model/repeat.ts";
import type { SourceId } from "../../core/model/ids.ts";
import type { Collection } from "../collection.ts";
import { capital } from "./phrase.ts";
import { alterationNames, tellingBetween, tellingOf, type Telling } from "./telling.ts";

// What a fact-checker may want to look at, found by rule in the whole collection. Findings, never verdicts: which side is right stays open.

/** Two wordings that do not agree, with what differs named. */
export type Disagreement = { readonly what: Conflict["kind"] | "changed"; readonly title: string; readonly telling: Telling };

/** Articles that credit each other round in a circle, with the credits that make it. */
export type Circle = { readonly articles: readonly SourceNode[]; readonly credits: readonly Credit[] };

/** Articles that share their text. */
export type SharedText = { readonly articles: readonly SourceNode[]; readonly origins: number };

export type Findings = {
  readonly disagreements: readonly Disagreement[];
  readonly circles: readonly Circle[];
  readonly copies: readonly SharedText[];
};

const known = new WeakMap<SaysoGraph, Findings>();

/** All findings of a collection, worked out once. */
export function findingsIn(collection: Collection): Findings {
  const before = known.get(collection.graph);
  if (before !== undefined) return before;
  const found = { disagreements: disagreements(collection), circles: circles(collection), copies: copies(collection) };
  known.set(collection.graph, found);
  return found;
}

/** The credits that can be followed inside the collection, worked out once. */
export const creditsOf = ({ graph }: Collection): readonly Credit[] => creditsIn(graph);
const creditsIn = onceFor(findCredits);

/** How many findings there are. */
export const countFindings = ({ disagreements: one, circles: two, copies: three }: Findings): number =>
  one.length + two.length + three.length;

/** Those that concern a quote: it is one of the two wordings, or one of the words that are credited round. */
export function findingsOfQuote(collection: Collection, quote: QuoteNode): Findings {
  const all = findingsIn(collection);
  return {
    disagreements: all.disagreements.filter(({ telling }) => telling.earlier.id === quote.id || telling.later.id === quote.id),
    circles: all.circles.filter(({ credits }) => credits.some((credit) => credit.quote.id === quote.id || credit.theirs.id === quote.id)),
    copies: [],
  };
}

/** Those that concern an article: the text it shares, the circle it stands in, and the wordings in it that do not agree with others. */
export function findingsOfArticle(collection: Collection, article: SourceNode): Findings {
  const all = findingsIn(collection);
  const isHere = (articles: readonly SourceNode[]): boolean => articles.some(({ id }) => id === article.id);
  return {
    disagreements: all.disagreements.filter(({ telling }) =>
      [telling.earlier, telling.later].some((one) => one.article === article.article),
    ),
    circles: all.circles.filter(({ articles }) => isHere(articles)),
    copies: all.copies.filter(({ articles }) => isHere(articles)),
  };
}

const conflictTitles: Readonly<Record<Conflict["kind"], string>> = {
  "two-speakers": "The same words, two speakers",
  "two-numbers": "One statement, two numbers",
};
/** Changes that can turn the sense round, besides those that are conflicts. */
const serious: readonly Alteration[] = ["negation-changed", "spliced", "cut-unmarked"];

function disagreements(collection: Collection): readonly Disagreement[] {
  const conflicts = findConflicts(collection.graph);
  const named = new Set<string>(conflicts.flatMap(({ edge }) => edge?.id ?? []));
  const others = collection.quotes
    .flatMap(({ id }) => collection.from(id, "repeats"))
    .flatMap((edge) => {
      const worst = edge.alterations.find((alteration) => serious.includes(alteration));
      return worst === undefined || named.has(edge.id) ? [] : [{ edge, worst }];
    });
  return [
    ...conflicts.flatMap((one) => conflicting(collection, one)),
    ...serious.flatMap((alteration) =>
      others
        .filter(({ worst }) => worst === alteration)
        .flatMap(({ edge }) => made(collection, "changed", capital(alterationNames[alteration]), edge)),
    ),
  ];
}

function conflicting(collection: Collection, { kind, edge, earlier, later }: Conflict): readonly Disagreement[] {
  const title = conflictTitles[kind];
  return edge === null
    ? [{ what: kind, title, telling: tellingBetween(collection, earlier.quote, later.quote) }]
    : made(collection, kind, title, edge);
}

function made(
  collection: Collection,
  what: Disagreement["what"],
  title: string,
  edge: Parameters<typeof tellingOf>[1],
): readonly Disagreement[] {
  const telling = tellingOf(collection, edge);
  return telling === null ? [] : [{ what, title, telling }];
}

function circles(collection: Collection): readonly Circle[] {
  const credits = creditsOf(collection);
  return findCircles(credits).map((circle) => ({
    articles: sources(collection, circle),
    credits: circle.flatMap((from, index) => {
      const to = circle[(index + 1) % circle.length];
      return credits.filter((credit) => credit.from === from && credit.to === to);
    }),
  }));
}

function copies(collection: Collection): readonly SharedText[] {
  const groups = new Map<string, SourceId[]>();
  for (const [article, first] of copiesIn(collection.graph)) groups.set(first, [...(groups.get(first) ?? []), article as SourceId]); // keys are articles' ids
  return [...groups.values()].map((group) => {
    const articles = sources(collection, group);
    const quotes = articles.flatMap(({ id }) => collection.to(id, "appears").map(({ from }) => collection.quote(from)));
    const ids = quotes.filter((quote) => quote !== null).map(({ id }) => id);
    return { articles, origins: countOrigins(collection.graph, ids).origins };
  });
}

const sources = (collection: Collection, ids: readonly SourceId[]): readonly SourceNode[] =>
  ids.map((id) => collection.source(id)).filter((source) => source !== null);
