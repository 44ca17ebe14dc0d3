import type { NodeId } from "../../core/model/ids.ts";

export type Side = "left" | "right";
/** A label that wants a place: the centre and radius of its node, in pixels of the view. Higher rank goes first. */
export type LabelWish = {
  readonly id: NodeId;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly rank: number;
  readonly side: Side;
};
/** A label with its place: `x` is its left edge, `y` its middle. */
export type PlacedLabel = { readonly id: NodeId; readonly text: string; readonly x: number; readonly y: number; readonly width: number };

type Rect = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

export const lineHeight = 16; // pixels of a label's line
const gap = 5; // between shape and label
const cell = 64; // pixels: how coarsely occupied places are remembered

/**
 * Places for labels so that none lies on another or on a shape of higher rank: on its own side, then the other, below, above; else it is left out.
 * The first of two that want one place is that of higher rank, then of the lesser id.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  view: { readonly width: number; readonly height: number },
  measure: (text: string) => number,
  most = 160,
): readonly PlacedLabel[] {
  const taken = new Occupied();
  const near = wishes.filter(({ x, y }) => x > -40 && y > -20 && x < view.width + 40 && y < view.height + 20);
  for (const { x, y, radius } of near) taken.add({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });
  const placed: PlacedLabel[] = [];
  for (const wish of near.toSorted((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1))) {
    if (placed.length >= most) break;
    const label = firstFree(wish, measure(wish.text), taken, view.width);
    if (label === null) continue;
    taken.add(rectOf(label));
    placed.push(label);
  }
  return placed;
}

function firstFree({ id, text, x, y, radius, side }: LabelWish, width: number, taken: Occupied, right: number): PlacedLabel | null {
  const left = { id, text, width, y, x: x - radius - gap - width };
  const beside = { id, text, width, y, x: x + radius + gap };
  const below = { id, text, width, x: x - width / 2, y: y + radius + lineHeight / 2 + 1 };
  const above = { id, text, width, x: x - width / 2, y: y - radius - lineHeight / 2 - 1 };
  const tried = side === "left" ? [left, beside, below, above] : [beside, left, below, above];
  return tried.find((label) => label.x >= 0 && label.x + width <= right && taken.isFree(rectOf(label))) ?? null;
}

const rectOf = ({ x, y, width }: PlacedLabel): Rect => ({
  left: x - 2,
  right: x + width + 2,
  top: y - lineHeight / 2,
  bottom: y + lineHeight / 2,
});

/** Rectangles, remembered by the cells of a grid they touch, so that thousands of nodes cost no more than those nearby. */
class Occupied {
  readonly #cells = new Map<string, Rect[]>();

  add(rect: Rect): void {
    for (const key of cellsOf(rect)) {
      const here = this.#cells.get(key);
      if (here === undefined) this.#cells.set(key, [rect]);
      else here.push(rect);
    }
  }

  isFree(rect: Rect): boolean {
    return cellsOf(rect).every((key) => !this.#cells.get(key)?.some((other) => meet(rect, other)));
  }
}

function cellsOf({ left, right, top, bottom }: Rect): readonly string[] {
  const keys: string[] = [];
  for (let x = Math.floor(left / cell); x <= Math.floor(right / cell); x += 1)
    for (let y = Math.floor(top / cell); y <= Math.floor(bottom / cell); y += 1) keys.push(`${x} ${y}`);
  return keys;
}

const meet = (a: Rect, b: Rect): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
