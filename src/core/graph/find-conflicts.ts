import type { Evidence } from "../model/evidence.ts";
import type { QuoteId } from "../model/ids.ts";
import { speakerKeysOf } from "./compare-wordings.ts";
import type { EdgeOf, SaysoGraph } from "./open-graph.ts";
import type { QuoteNode } from "./schema.ts";
import { speakersOf, type Speaker } from "./speakers-of.ts";

/** One side of a conflict: the quote, who is said to have said it, and the words it rests on. */
export type ConflictSide = { readonly quote: QuoteNode; readonly speakers: readonly Speaker[]; readonly evidence: readonly Evidence[] };

/** The same words put in two mouths, or one statement with two numbers. Which is right is not for the program to say. */
export type Conflict = {
  readonly kind: "two-speakers" | "two-numbers";
  /** `null` where wordings that name nobody lie between the two. */
  readonly edge: EdgeOf<"repeats"> | null;
  readonly earlier: ConflictSide;
  readonly later: ConflictSide;
};

/** Every conflict between the wordings in the graph, in order of the repeats' ids; then the speakers that differ over a wording which names nobody. */
export function findConflicts(graph: SaysoGraph): readonly Conflict[] {
  const edges = graph.nodesOf("quote").flatMap(({ id }) => graph.edgesFrom(id, "repeats"));
  const direct = edges
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((edge): readonly Conflict[] => {
      const [earlier, later] = [sideOf(graph, edge.to), sideOf(graph, edge.from)];
      if (earlier === null || later === null) return [];
      const changed = edge.alterations;
      if (changed.includes("speaker-changed")) return [{ kind: "two-speakers", edge, earlier, later }];
      return changed.includes("number-changed") ? [{ kind: "two-numbers", edge, earlier, later }] : [];
    });
  return [...direct, ...graph.nodesOf("quote").flatMap((quote) => overTheUnnamed(graph, quote))];
}

/** The next earlier wording that names somebody, beyond those that name nobody, where it names somebody else. */
function overTheUnnamed(graph: SaysoGraph, quote: QuoteNode): readonly Conflict[] {
  const mine = speakerKeysOf(graph, quote);
  if (mine.size === 0) return [];
  const seen = new Set<QuoteId>();
  const named = graph.edgesFrom(quote.id, "repeats").flatMap(({ to }) => namedBefore(graph, graph.node(to, "quote"), seen));
  return named.flatMap((before): readonly Conflict[] => {
    const [earlier, later] = [sideOf(graph, before.id), sideOf(graph, quote.id)];
    const isOne = [...speakerKeysOf(graph, before)].some((key) => mine.has(key));
    return isOne || earlier === null || later === null ? [] : [{ kind: "two-speakers", edge: null, earlier, later }];
  });
}

/** The nearest wordings with a named speaker that a wording without one goes back to; none for one that names somebody itself. */
function namedBefore(graph: SaysoGraph, between: QuoteNode | null, seen: Set<QuoteId>): readonly QuoteNode[] {
  if (between === null || seen.has(between.id) || speakerKeysOf(graph, between).size > 0) return [];
  seen.add(between.id);
  return graph.edgesFrom(between.id, "repeats").flatMap(({ to }) => {
    const before = graph.node(to, "quote");
    if (before === null) return [];
    return speakerKeysOf(graph, before).size > 0 ? [before] : namedBefore(graph, before, seen);
  });
}

function sideOf(graph: SaysoGraph, id: string): ConflictSide | null {
  const quote = graph.node(id, "quote");
  return quote === null ? null : { quote, speakers: speakersOf(graph, quote.id), evidence: [...quote.content, ...quote.cue] };
}
