import { stanceKinds, type StanceAct, type StanceKind } from "../../core/model/claim.ts";
import type { NodeId } from "../../core/model/ids.ts";
import type { Collection, EdgeOf } from "../collection.ts";

/** An edge of a quote that takes a stand on a claim, or is said to take none. */
export type StanceEdge = EdgeOf<StanceKind>;

const verbs: Record<StanceAct | StanceEdge["kind"], readonly [one: string, many: string]> = {
  confirms: ["confirms", "confirm"],
  agrees: ["agrees with", "agree with"],
  denies: ["denies", "deny"],
  disputes: ["disputes", "dispute"],
  corrects: ["corrects", "correct"],
  questions: ["questions", "question"],
  declines: ["declines to comment on", "decline to comment on"],
  supports: ["supports", "support"],
  leavesOpen: ["leaves open", "leave open"],
};

/** What exactly a quote does to a statement, of `speakers` of it: "denies", "deny"; where no rule says how, "disputes", "supports" or "leaves open". */
export const stanceVerb = ({ stance, kind }: StanceEdge, speakers = 1): string => verbs[stance ?? kind][speakers === 1 ? 0 : 1];

/** Every stand on a claim, what is against it first. */
export const stancesOn = (collection: Collection, claim: NodeId): readonly StanceEdge[] =>
  stanceKinds.flatMap((kind) => collection.to(claim, kind));

/** Every stand that a quote takes. */
export const stancesOf = (collection: Collection, quote: NodeId): readonly StanceEdge[] =>
  stanceKinds.flatMap((kind) => collection.from(quote, kind));
