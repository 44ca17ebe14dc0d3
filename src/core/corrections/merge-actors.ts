import type { Correction } from "../model/correction.ts";
import type { ActorId } from "../model/ids.ts";
import { foldedWords } from "../text/folded-words.ts";
import { renameNodes } from "../graph/rename-nodes.ts";
import type { ActorNode, GraphRecords, UnnamedRecord } from "../graph/schema.ts";
import { nodeOf, replaceNode, withEdges, withMoved, type Outcome } from "./change-records.ts";

/** Makes two actors one, under the id of `with`; an unnamed actor is never merged with one that has a name. */
export function mergeActors(records: GraphRecords, correction: Extract<Correction, { readonly decision: "merge" }>): Outcome {
  const [from, into] = [nodeOf(records, correction.about, "actor"), nodeOf(records, correction.with, "actor")];
  if (from === null || into === null) return `There is no ${from === null ? correction.about : correction.with} any more.`;
  if (from.id === into.id) return "An actor cannot be merged with itself.";
  if ((from.actor === "unnamed") !== (into.actor === "unnamed"))
    return "Who an unnamed actor is, is not for Sayso to say: it is never merged with a name.";
  if (from.actor === "unnamed" && from.article !== into.article) return "Unnamed actors of two articles are never merged.";
  const merged: ActorNode = {
    ...into,
    names: distinct([...into.names, ...from.names], foldedWords),
    roles: distinct([...into.roles, ...from.roles], ({ words }) => foldedWords(words)),
    outlet: into.outlet || from.outlet,
    facts: bothFacts(into.facts, from.facts),
    evidence: [...into.evidence, ...from.evidence],
  };
  const issues = records.issues.filter((issue) => !isSettled(issue, [from.id, into.id]));
  const one = { ...withoutNode(records, from.id), issues };
  const renamed = renameNodes(replaceNode(one, merged), new Map([[from.id, into.id]]));
  const { who, when, why } = correction;
  return withMoved(
    withEdges(
      renamed,
      renamed.edges.filter((edge) => edge.from !== edge.to),
    ),
    { id: from.id, to: [into.id], because: `${who} decided on ${when} that it is one with this: ${why}` },
  );
}

/** What the article says of an unnamed actor in either description, the kept one's words first. */
function bothFacts(kept: UnnamedRecord | null, other: UnnamedRecord | null): UnnamedRecord | null {
  if (kept === null || other === null) return kept;
  const given = Object.entries(kept).filter(([, words]) => words !== null);
  return { ...other, ...(Object.fromEntries(given) as Partial<UnnamedRecord>) }; // the same keys, those that are given
}

/** Whether it asks what has been decided now: that the two of one name are one. */
const isSettled = ({ rule, remedy }: GraphRecords["issues"][number], ids: readonly ActorId[]): boolean =>
  rule === "same-name-kept-apart" && ids.every((id) => remedy.includes(`: ${id}”`));

const withoutNode = (records: GraphRecords, id: ActorId): GraphRecords => ({
  ...records,
  nodes: records.nodes.filter((node) => node.id !== id),
});

const distinct = <T>(all: readonly T[], keyOf: (one: T) => string): readonly T[] =>
  [...new Map(all.toReversed().map((one) => [keyOf(one), one])).values()].toReversed();
