import { articleSourceId, type ArticleId, type SourceId } from "../model/ids.ts";
import type { EdgeOf, SaysoGraph } from "./open-graph.ts";
import { wordingsOf } from "./repeats-of.ts";
import type { QuoteNode } from "./schema.ts";

/** An article of the collection that has words from the outlet of another one, where the other has those words too, or states the same claim. */
export type Credit = {
  readonly from: SourceId;
  readonly to: SourceId;
  readonly quote: QuoteNode;
  readonly theirs: QuoteNode;
  readonly words: string;
};

/**
 * The credits that can be followed inside the collection: a link to the article, or its outlet, and the words fit. Where only the outlet fits, the account that is credited may be
 * another one, and stays a report that is not in this collection.
 */
export function findCredits(graph: SaysoGraph): readonly Credit[] {
  return graph.nodesOf("quote").flatMap((quote) => graph.edgesFrom(quote.id, "via").flatMap((edge) => creditsOver(graph, quote, edge)));
}

/** Those that go over one account: what the collection has of the outlet that is credited with it. */
export function creditsTo(graph: SaysoGraph, account: SourceId): readonly Credit[] {
  return graph.edgesTo(account, "via").flatMap((edge) => {
    const quote = graph.node(edge.from, "quote");
    return quote === null ? [] : creditsOver(graph, quote, edge);
  });
}

function creditsOver(graph: SaysoGraph, quote: QuoteNode, { to, words, grade }: EdgeOf<"via">): readonly Credit[] {
  if (grade !== "stated") return [];
  const outlets = graph.edgesTo(to, "published").map(({ from }) => from);
  const isLink = graph.node(to, "source")?.source === "article";
  const articles = new Set<string>(
    isLink ? [to] : outlets.flatMap((outlet) => graph.edgesFrom(outlet, "published").map((edge) => edge.to)),
  );
  const theirs = [...wordingsOf(graph, quote.id), ...statingTheSame(graph, quote)].filter(
    ({ article }, at, all) =>
      article !== quote.article &&
      articles.has(`source:${article}`) &&
      !isAfter(graph, article, quote.article) &&
      all.findIndex((other) => other.article === article) === at,
  );
  return theirs.map((one) => ({ from: `source:${quote.article}`, to: `source:${one.article}`, quote, theirs: one, words }));
}

/** The quotes that state one of the claims that this one states. */
const statingTheSame = (graph: SaysoGraph, quote: QuoteNode): readonly QuoteNode[] =>
  graph
    .edgesFrom(quote.id, "expresses")
    .flatMap(({ to }) => graph.edgesTo(to, "expresses").flatMap(({ from }) => graph.node(from, "quote") ?? []));

/** Whether an article is dated a day later than another: nobody has words from what was not yet written. */
function isAfter(graph: SaysoGraph, article: ArticleId, other: ArticleId): boolean {
  const [one, before] = [article, other].map(
    (id) => /^\d{4}-\d{2}-\d{2}/.exec(graph.node(articleSourceId(id), "source")?.published ?? "")?.[0],
  );
  return one !== undefined && before !== undefined && one > before;
}

/** Articles that credit each other round in a circle, so that none of them is where the words come from. Each circle once, its first id first. */
export function findCircles(credits: readonly Credit[]): readonly (readonly SourceId[])[] {
  const next = new Map<SourceId, Set<SourceId>>();
  for (const { from, to } of credits) next.set(from, (next.get(from) ?? new Set()).add(to));
  const circles = new Map<string, readonly SourceId[]>();
  for (const start of [...next.keys()].toSorted()) walk([start]);
  return [...circles.values()];

  function walk(path: readonly SourceId[]): void {
    const [start, last] = [path[0], path.at(-1)];
    if (start === undefined || last === undefined) return;
    for (const to of [...(next.get(last) ?? [])].toSorted()) {
      if (to === start) circles.set(path.join(" "), path);
      else if (to > start && !path.includes(to) && path.length < 6) walk([...path, to]);
    }
  }
}
