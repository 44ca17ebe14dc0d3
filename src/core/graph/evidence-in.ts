import type { Evidence } from "../model/evidence.ts";
import type { EdgeId, NodeId, SourceId } from "../model/ids.ts";
import type { GraphEdge, GraphNode } from "./schema.ts";

/** A piece of evidence, and the record that rests on it. */
export type PlacedEvidence = { readonly record: NodeId | EdgeId; readonly evidence: Evidence };

/** Every piece of evidence in a record, however deep, in its order. */
export function evidenceIn(record: GraphNode | GraphEdge): readonly Evidence[] {
  const found: Evidence[] = [];
  collectEvidence(record, found);
  return found;
}

/** What rests on each of `sources`, in the order of the records: read once for all of them. */
export function evidenceBySource(
  records: Iterable<GraphNode | GraphEdge>,
  sources: ReadonlySet<SourceId>,
): ReadonlyMap<SourceId, readonly PlacedEvidence[]> {
  const found = new Map([...sources].map((source): [SourceId, PlacedEvidence[]] => [source, []]));
  for (const record of records)
    for (const evidence of evidenceIn(record)) found.get(evidence.source)?.push({ record: record.id, evidence });
  return found;
}

function collectEvidence(value: object, found: Evidence[]): void {
  if (isEvidence(value)) {
    found.push(value);
    return;
  }
  for (const part of Array.isArray(value) ? (value as unknown[]) : Object.values(value))
    if (typeof part === "object" && part !== null) collectEvidence(part, found);
}

const isEvidence = (value: object): value is Evidence => "exact" in value && "span" in value && "source" in value;
