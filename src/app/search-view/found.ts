import { rankClaims } from "../../core/graph/rank-claims.ts";
import type { ActorNode, ClaimNode, GraphNode, QuoteNode, SourceNode } from "../../core/graph/schema.ts";
import type { ArticleId } from "../../core/model/ids.ts";
import type { Span } from "../../core/model/span.ts";
import type { Steps } from "../../core/model/steps.ts";
import type { Alike } from "../../core/search/find-alike.ts";
import type { Marks, SearchResult } from "../../core/search/open-search.ts";
import type { Collection } from "../collection.ts";

/** A quote that a search found, and where in its article the words stand. */
export type FoundQuote = { readonly quote: QuoteNode; readonly hits: readonly Span[] };

/** A quote that shares much of a pasted text, and how they compare. */
export type FoundAlike = { readonly quote: QuoteNode; readonly alike: Alike };

/** What a search found, best first. */
export type Found = {
  readonly quotes: readonly FoundQuote[];
  readonly actors: readonly ActorNode[];
  readonly claims: readonly ClaimNode[];
  readonly sources: readonly SourceNode[];
  /** How the query was read, in words; empty where nothing was asked. */
  readonly reading: string;
  /** Where the words that were looked for stand, by what was found. */
  readonly marks: Marks;
  readonly exact: SearchResult["exact"];
  /** Those that share much of a text long enough to be a quotation; `null` where that was not asked. */
  readonly alike: readonly FoundAlike[] | null;
  /** What the search knows of an empty result. */
  readonly nothing: SearchResult["nothing"];
};

/** Everything, for when nothing is searched: quotes in reading order, those who say most first, claims by what there is to check. */
export function everything(collection: Collection): Found {
  const said = (actor: ActorNode): number => collection.from(actor.id, "said").length;
  return {
    quotes: collection.quotes.map((quote) => ({ quote, hits: [] })),
    actors: collection.actors.toSorted((a, b) => said(b) - said(a) || (a.id < b.id ? -1 : 1)),
    claims: rankClaims(collection.claims),
    sources: collection.sources.toSorted((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1)),
    reading: "",
    marks: new Map(),
    exact: null,
    alike: null,
    nothing: null,
  };
}

const rank = (source: SourceNode): number => ["article", "report", "document", "gap"].indexOf(source.source);

const aStep = 200; // nodes

/** A search's answer as the lists show it. `nodeAt`: the node that a number of the answer stands for; `null` where it is gone. */
export function* foundInSteps(collection: Collection, nodeAt: (number: number) => GraphNode | null, result: SearchResult): Steps<Found> {
  const quotes: FoundQuote[] = [];
  const actors: ActorNode[] = [];
  const claims: ClaimNode[] = [];
  const sources: SourceNode[] = [];
  for (const [at, number] of result.found.entries()) {
    if (at % aStep === aStep - 1) yield;
    const node = nodeAt(number);
    if (node?.kind === "quote") quotes.push({ quote: node, hits: (result.marks.get(node.id) ?? []).map(({ span }) => span) });
    else if (node?.kind === "actor") actors.push(node);
    else if (node?.kind === "claim") claims.push(node);
    else if (node?.kind === "source") sources.push(node);
  }
  return {
    quotes,
    actors,
    claims,
    sources,
    reading: result.reading.sentence,
    marks: result.marks,
    exact: result.exact,
    alike:
      result.alike?.flatMap((alike) => {
        const quote = collection.quote(alike.quote);
        return quote === null ? [] : [{ quote, alike }];
      }) ?? null,
    nothing: result.nothing,
  };
}

/** Where in an article the words that were looked for stand, in order; none where nothing was searched. */
export function hitsIn(found: Found, article: ArticleId): readonly Span[] {
  const here = [...found.marks.values()].flat().filter(({ source }) => source === `source:${article}`);
  const spans = new Map(here.map(({ span }) => [`${span.start}-${span.end}`, span]));
  return [...spans.values()].toSorted((a, b) => a.start - b.start || a.end - b.end);
}
