import type { AppliedCorrection, Correction } from "../model/correction.ts";
import type { GraphRecords } from "../graph/schema.ts";
import { nodeOf, replaceNode, withEdges, type Outcome } from "./change-records.ts";
import { correctBoundaries, dropQuote } from "./correct-quote.ts";
import { correctSpeaker } from "./correct-speaker.ts";
import { mergeActors } from "./merge-actors.ts";
import { splitActor } from "./split-actor.ts";

/**
 * The graph with people's decisions in it, in the order given, each listed under `corrections`, behind those the graph had, with what became of it. One
 * whose target is gone changes nothing and says so. Ids stay as they are, so an address outlives a correction; one that goes is listed under `moved`.
 */
export function applyCorrections(records: GraphRecords, corrections: readonly Correction[]): GraphRecords {
  const applied: AppliedCorrection[] = [];
  let current = records;
  for (const correction of corrections) {
    const outcome = apply(current, correction);
    applied.push({ ...correction, failed: typeof outcome === "string" ? outcome : null });
    if (typeof outcome !== "string") current = outcome;
  }
  return applied.length === 0 ? records : { ...current, corrections: [...(records.corrections ?? []), ...applied] };
}

function apply(records: GraphRecords, correction: Correction): Outcome {
  switch (correction.decision) {
    case "speaker":
      return correctSpeaker(records, correction);
    case "not-a-quote":
      return dropQuote(records, correction);
    case "boundaries":
      return correctBoundaries(records, correction);
    case "merge":
      return mergeActors(records, correction);
    case "split":
      return splitActor(records, correction);
    case "claim-kind": {
      const claim = nodeOf(records, correction.about, "claim");
      return claim === null ? gone(correction) : replaceNode(records, { ...claim, claim: correction.to });
    }
    case "different":
      return isThere(records, correction.about)
        ? withEdges(
            records,
            records.edges.filter(({ id }) => id !== correction.about),
          )
        : gone(correction);
    case "same":
    case "not-enough":
    case "note":
      return isThere(records, correction.about) ? records : gone(correction);
  }
}

const isThere = (records: GraphRecords, id: string): boolean =>
  records.edges.some((edge) => edge.id === id) || records.nodes.some((node) => node.id === id);

const gone = ({ about }: Correction): string => `There is no ${about} any more.`;
