import type { Point } from "../layered-layout.ts";
import { pointAt, type Cubic } from "../picture-curves.ts";

const pieces = 24; // as many as the shader draws

/** The nearest of some lines, each drawn as its curve, to a place at most `reach` pixels away; `null` where none is so near. Of equals the last, which lies on top. */
export function lineAt(curves: Iterable<readonly [id: string, curve: Cubic]>, at: Point, reach: number): string | null {
  let [nearest, least]: [string | null, number] = [null, reach];
  for (const [id, curve] of curves) {
    if (!isNear(curve, at, least)) continue;
    const away = distanceTo(curve, at);
    if (away <= least) [nearest, least] = [id, away];
  }
  return nearest;
}

/** A curve lies inside the box about its four points. */
function isNear([a, b, c, d]: Cubic, { x, y }: Point, reach: number): boolean {
  const [left, right] = [Math.min(a.x, b.x, c.x, d.x), Math.max(a.x, b.x, c.x, d.x)];
  const [top, bottom] = [Math.min(a.y, b.y, c.y, d.y), Math.max(a.y, b.y, c.y, d.y)];
  return x >= left - reach && x <= right + reach && y >= top - reach && y <= bottom + reach;
}

function distanceTo(curve: Cubic, at: Point): number {
  let [least, from] = [Infinity, curve[0]];
  for (let piece = 1; piece <= pieces; piece += 1) {
    const to = pointAt(curve, piece / pieces);
    least = Math.min(least, distanceToPiece(from, to, at));
    from = to;
  }
  return least;
}

function distanceToPiece(from: Point, to: Point, at: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = ((at.x - from.x) * dx + (at.y - from.y) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(from.x + dx * share - at.x, from.y + dy * share - at.y);
}
