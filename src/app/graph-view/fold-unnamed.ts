import { groupBy } from "../../core/graph/group-by.ts";
import type { NodeId } from "../../core/model/ids.ts";
import type { Collection } from "../collection.ts";
import { nameApart } from "../wording/name-apart.ts";
import type { Drawing, DrawnNode } from "./drawing.ts";

const fewest = 3; // of one article that stand as one mark

/**
 * One mark for those whom one article does not name and whom no line joins to another, where they are three or more: "3 unnamed". It bears the id of
 * the first of them, so that a click on it selects that one; and where one of them is selected, `keep`, each stands for itself.
 */
export function foldUnnamed(collection: Collection, drawing: Drawing, keep: NodeId | null): Drawing {
  const articleOf = (id: NodeId): string | null => collection.actor(id)?.article ?? null;
  const loose = drawing.nodes.filter(({ id, look }) => look === "unnamed" && articleOf(id) !== null && !drawing.neighbours.has(id));
  const groups = [...groupBy(loose, ({ id }) => articleOf(id)).values()].filter(
    (group) => group.length >= fewest && !group.some(({ id }) => id === keep),
  );
  if (groups.length === 0) return drawing;
  const marks = new Map(groups.map((group) => [group[0]?.id, markOf(group.map(({ id }) => id))]));
  const folded = new Set(groups.flatMap((group) => group.slice(1)));
  const nodes = drawing.nodes.filter((node) => !folded.has(node)).map((node) => ({ ...node, ...marks.get(node.id) }));
  return { ...drawing, nodes };
}

const markOf = (members: readonly NodeId[]): Pick<DrawnNode, "label" | "members"> => ({ label: `${members.length} unnamed`, members });

/** What a drawn node is called in words: its name; for a mark of several how many they are and how the article describes each. */
export function drawnName(collection: Collection, { id, label, members }: Pick<DrawnNode, "id" | "label" | "members">): string {
  const names = (members ?? [id]).flatMap((one) => collection.node(one) ?? []).map((node) => nameApart(collection, node));
  return members === undefined ? (names[0] ?? "") : `${label}: ${names.join(", ")}`;
}
