import type { NodeId } from "../../core/model/ids.ts";
import type { Drawing } from "./drawing.ts";

/** What the reader points at, walks on, has selected, or asked the way between. */
export type Attention = {
  readonly hovered: NodeId | null;
  /** Where the keyboard stands. */
  readonly cursor: NodeId | null;
  readonly selected: NodeId | null;
  /** The line whose evidence is open. */
  readonly line: string | null;
  /** Picked out to be looked at together. */
  readonly chosen: readonly NodeId[];
};

export const noAttention: Attention = { hovered: null, cursor: null, selected: null, line: null, chosen: [] };

/** What stands out, and how much of its colour the rest keeps (1: nothing is dimmed). */
export type Emphasis = { readonly nodes: ReadonlySet<NodeId>; readonly centre: NodeId | null; readonly rest: number };

const nobody: ReadonlySet<NodeId> = new Set();

/** A node that is pointed at stands out with its neighbours; else the one the keyboard is on; else the one selected, more gently. */
export function emphasisOf(drawing: Drawing, { hovered, cursor, selected, line }: Attention): Emphasis {
  const open = drawing.lines.find(({ id }) => id === line);
  if (hovered === null && open !== undefined) return { nodes: new Set([open.from, open.to]), centre: null, rest: 0.3 };
  const pointed = hovered ?? cursor;
  const centre = pointed ?? selected;
  const around = centre === null ? undefined : drawing.neighbours.get(centre);
  const isDrawn = centre !== null && drawing.nodes.some(({ id }) => id === centre);
  if (centre === null || !isDrawn) return { nodes: nobody, centre: null, rest: 1 };
  // Where nearly everything is a neighbour, as around the only article, dimming the few others says nothing.
  const isCommon = pointed === null && (around?.size ?? 0) > drawing.nodes.length * 0.4;
  return { nodes: new Set([centre, ...(around ?? [])]), centre, rest: isCommon ? 1 : pointed === null ? 0.42 : 0.28 };
}

/** Whether a line stands out: it touches the centre, or joins the two ends that stand out. */
export function isLineStrong({ nodes, centre, rest }: Emphasis, from: NodeId, to: NodeId): boolean {
  if (rest === 1) return true;
  return centre === null ? nodes.has(from) && nodes.has(to) : from === centre || to === centre;
}
