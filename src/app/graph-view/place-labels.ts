import type { NodeId } from "../../core/model/ids.ts";

export type Side = "left" | "right";
/** A label that wants a place: its lines, the centre and radius of its node, in pixels of the view. Higher rank goes first. */
export type LabelWish = {
  readonly id: NodeId;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly rank: number;
  readonly side: Side;
  /** Whether it stands on its side or nowhere, as in a column; at the edge of the view it may then be cut. */
  readonly isFixed?: boolean;
  /** Whether its shape is so small or faint that words may lie over it. */
  readonly isDot?: boolean;
};
/** A label with its place: `x` is where its lines start, end or have their middle, as `align` says; `y` the middle of the first. */
export type PlacedLabel = {
  readonly id: NodeId;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly align: "start" | "end" | "center";
  readonly width: number;
};

type Rect = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

export const lineHeight = 15; // pixels from line to line of a label
const gap = 8; // between shape and label
const air = 2; // on either side of a label
const cell = 64; // pixels: how coarsely occupied places are remembered
const mostTried = 600; // labels: where so many crowd about, a reader sees no others

/**
 * Places for labels so that none lies on another or on a shape, dots aside: on its own side, then the other, below, above; else it is left out. The first of
 * two that want one place is that of higher rank, then of the lesser id.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  view: { readonly width: number; readonly height: number },
  measure: (text: string) => number,
  most = 160,
): readonly PlacedLabel[] {
  const taken = new Occupied();
  const near = wishes.filter(({ x, y }) => x > -40 && y > -20 && x < view.width + 40 && y < view.height + 20);
  for (const { x, y, radius, isDot } of near)
    if (!isDot) taken.add({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });
  const placed: PlacedLabel[] = [];
  const byRank = near.toSorted((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1));
  for (const wish of most === Infinity ? byRank : byRank.slice(0, mostTried)) {
    if (placed.length >= most) break;
    const label = firstFree(wish, Math.max(...wish.lines.map(measure)), taken, view);
    if (label === null) continue;
    taken.add(rectOf(label));
    placed.push(label);
  }
  return placed;
}

function firstFree(
  { id, lines, x, y, radius, side, isFixed }: LabelWish,
  width: number,
  taken: Occupied,
  view: { readonly width: number; readonly height: number },
): PlacedLabel | null {
  const deep = (lines.length - 1) * lineHeight;
  const common = { id, lines, width };
  const left: PlacedLabel = { ...common, align: "end", x: x - radius - gap, y: y - deep / 2 };
  const right: PlacedLabel = { ...common, align: "start", x: x + radius + gap, y: y - deep / 2 };
  const isSeen = x >= 0 && x <= view.width;
  const middle = isSeen ? Math.min(Math.max(x, width / 2 + air), view.width - width / 2 - air) : x; // at an edge pushed inwards
  const below: PlacedLabel = { ...common, align: "center", x: middle, y: y + radius + lineHeight / 2 + 2 };
  const above: PlacedLabel = { ...common, align: "center", x: middle, y: y - radius - lineHeight / 2 - 2 - deep };
  const usual = side === "left" ? [left, right, below, above] : [right, left, below, above];
  const tried = isFixed === true ? usual.slice(0, 1) : usual;
  const fits = (label: PlacedLabel): boolean => {
    const rect = rectOf(label);
    const isInside = rect.left >= 0 && rect.right <= view.width && rect.top >= 0 && rect.bottom <= view.height;
    return (isInside || isFixed === true) && taken.isFree(rect);
  };
  return tried.find(fits) ?? null;
}

/** The rectangle that a label covers, with a little air. */
export function rectOf({ x, y, width, lines, align }: PlacedLabel): Rect {
  const left = align === "start" ? x : align === "end" ? x - width : x - width / 2;
  const bottom = y + (lines.length - 0.5) * lineHeight;
  return { left: left - air, right: left + width + air, top: y - lineHeight / 2, bottom };
}

/** Rectangles, remembered by the cells of a grid they touch, so that thousands of nodes cost no more than those nearby. */
class Occupied {
  readonly #cells = new Map<number, Rect[]>();

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

/** A cell by its column and row as one number: rows are far fewer than `rowsMost`. */
function cellsOf({ left, right, top, bottom }: Rect): readonly number[] {
  const keys: number[] = [];
  for (let x = Math.floor(left / cell); x <= Math.floor(right / cell); x += 1)
    for (let y = Math.floor(top / cell); y <= Math.floor(bottom / cell); y += 1) keys.push(x * rowsMost + y);
  return keys;
}

const rowsMost = 2 ** 20;

const meet = (a: Rect, b: Rect): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
