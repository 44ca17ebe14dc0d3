import type { AppliedCorrection } from "../model/correction.ts";
import type { GraphRecords } from "../graph/schema.ts";

/** The decisions that bear on a record: those about it or a line at it, and those that made another one with it or its speaker. In the order made. */
export const correctionsAbout = (records: Pick<GraphRecords, "corrections">, id: string): readonly AppliedCorrection[] =>
  (records.corrections ?? []).filter((correction) => idsIn(correction).includes(id));

function idsIn(correction: AppliedCorrection): readonly string[] {
  if (correction.decision === "merge") return [correction.about, correction.with];
  return [correction.about, ...endsOf(correction.about)];
}

/** The ends that an edge's id names: `edge:mayBe:FROM>TO`. It may be gone, so its id is all there is to ask. */
export function endsOf(id: string): readonly string[] {
  const ends = /^edge:[^:]+:(.*)$/s.exec(id)?.[1]?.split(">") ?? [];
  return ends.length === 2 ? ends : [];
}
