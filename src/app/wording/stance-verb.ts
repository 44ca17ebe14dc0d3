import type { StanceAct } from "../../core/model/claim.ts";
import type { EdgeOf } from "../collection.ts";

export type StanceEdge = EdgeOf<"disputes"> | EdgeOf<"supports">;

const verbs: Record<StanceAct | StanceEdge["kind"], readonly [one: string, many: string]> = {
  confirms: ["confirms", "confirm"],
  agrees: ["agrees with", "agree with"],
  denies: ["denies", "deny"],
  disputes: ["disputes", "dispute"],
  corrects: ["corrects", "correct"],
  questions: ["questions", "question"],
  supports: ["supports", "support"],
};

/** What exactly a quote does to a statement, of `speakers` of it: "denies", "deny"; where no rule says how, "disputes" or "supports". */
export const stanceVerb = ({ stance, kind }: StanceEdge, speakers = 1): string => verbs[stance ?? kind][speakers === 1 ? 0 : 1];
