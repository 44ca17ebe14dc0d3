import type { StanceKind } from "../model/claim.ts";
import type { ClaimId } from "../model/ids.ts";
import type { EdgeOf, SaysoGraph } from "./open-graph.ts";
import type { QuoteNode, SourceNode } from "./schema.ts";
import { speakersOf, type Speaker } from "./speakers-of.ts";

type StatingKind = "expresses" | StanceKind;

/** What a quote does to a claim, with who said it. */
export type Statement = {
  readonly quote: QuoteNode;
  readonly speakers: readonly Speaker[];
  readonly edge: EdgeOf<StatingKind>;
};

/** Who states a claim, who disputes it, who supports it, and who questions it or would not speak of it. */
export type Statements = {
  /** Articles that state it in their own voice. */
  readonly asserts: readonly { readonly source: SourceNode; readonly edge: EdgeOf<"asserts"> }[];
  readonly expresses: readonly Statement[];
  readonly disputes: readonly Statement[];
  readonly supports: readonly Statement[];
  readonly leavesOpen: readonly Statement[];
};

/** Everything in the graph that is about a claim. */
export function statementsAbout(graph: SaysoGraph, claim: ClaimId): Statements {
  const asserts = graph.edgesTo(claim, "asserts").flatMap((edge) => {
    const source = graph.node(edge.from, "source");
    return source === null ? [] : [{ source, edge }];
  });
  const statements = (kind: StatingKind): readonly Statement[] =>
    graph.edgesTo(claim, kind).flatMap((edge) => {
      const quote = graph.node(edge.from, "quote");
      return quote === null ? [] : [{ quote, speakers: speakersOf(graph, quote.id), edge }];
    });
  return {
    asserts,
    expresses: statements("expresses"),
    disputes: statements("disputes"),
    supports: statements("supports"),
    leavesOpen: statements("leavesOpen"),
  };
}
