import type { NodeId } from "../../core/model/ids.ts";
import type { Point } from "./layered-layout.ts";

export type Direction = "left" | "right" | "up" | "down";

const arrows: Readonly<Record<string, Direction>> = { ArrowLeft: "left", ArrowRight: "right", ArrowUp: "up", ArrowDown: "down" };

/** The direction of an arrow key, or `null` for another key. */
export const directionOf = (key: string): Direction | null => arrows[key] ?? null;

/**
 * Where an arrow key leads from a node: the nearest neighbour in that direction, within 60 degrees of it; where it has none there, the nearest node at
 * all; `null` at the edge. Places are in pixels from the top left.
 */
export function nextInDirection(
  places: ReadonlyMap<NodeId, Point>,
  neighbours: ReadonlySet<NodeId>,
  from: NodeId,
  direction: Direction,
): NodeId | null {
  const here = places.get(from);
  if (here === undefined) return null;
  const ahead = [...places].flatMap(([id, there]) => {
    const cost = id === from ? null : costOf(here, there, direction);
    return cost === null ? [] : [{ id, cost }];
  });
  const beside = ahead.filter(({ id }) => neighbours.has(id));
  return cheapest(beside.length > 0 ? beside : ahead);
}

/** Distance, with what lies to the side counted double; `null` behind or outside the 60 degrees. */
function costOf(here: Point, there: Point, direction: Direction): number | null {
  const [dx, dy] = [there.x - here.x, there.y - here.y];
  const along = { left: -dx, right: dx, up: -dy, down: dy }[direction];
  const across = Math.abs(direction === "left" || direction === "right" ? dy : dx);
  return along <= 0 || across > along * Math.sqrt(3) ? null : along + 2 * across;
}

const cheapest = (found: readonly { readonly id: NodeId; readonly cost: number }[]): NodeId | null =>
  found.toSorted((a, b) => a.cost - b.cost || (a.id < b.id ? -1 : 1))[0]?.id ?? null;
