import type { Evidence } from "../model/evidence.ts";
import type { EdgeOf, SaysoGraph } from "./open-graph.ts";
import type { QuoteNode } from "./schema.ts";
import { speakersOf, type Speaker } from "./speakers-of.ts";

/** One side of a conflict: the quote, who is said to have said it, and the words it rests on. */
export type ConflictSide = { readonly quote: QuoteNode; readonly speakers: readonly Speaker[]; readonly evidence: readonly Evidence[] };

/** The same words put in two mouths, or one statement with two numbers. Which is right is not for the program to say. */
export type Conflict = {
  readonly kind: "two-speakers" | "two-numbers";
  readonly edge: EdgeOf<"repeats">;
  readonly earlier: ConflictSide;
  readonly later: ConflictSide;
};

/** Every conflict between the wordings in the graph, in order of the repeats' ids. */
export function findConflicts(graph: SaysoGraph): readonly Conflict[] {
  const edges = graph.nodesOf("quote").flatMap(({ id }) => graph.edgesFrom(id, "repeats"));
  return edges
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((edge): readonly Conflict[] => {
      const [earlier, later] = [sideOf(graph, edge.to), sideOf(graph, edge.from)];
      if (earlier === null || later === null) return [];
      const changed = edge.alterations;
      if (changed.includes("speaker-changed")) return [{ kind: "two-speakers", edge, earlier, later }];
      return changed.includes("number-changed") ? [{ kind: "two-numbers", edge, earlier, later }] : [];
    });
}

function sideOf(graph: SaysoGraph, id: string): ConflictSide | null {
  const quote = graph.node(id, "quote");
  return quote === null ? null : { quote, speakers: speakersOf(graph, quote.id), evidence: [...quote.content, ...quote.cue] };
}
