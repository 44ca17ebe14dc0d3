import type { Point } from "./layered-layout.ts";

/** A cubic Bézier curve: start, two handles, end. */
export type Cubic = readonly [Point, Point, Point, Point];

/** The curve of a line, as the shader of the canvas draws it: `bend` to its left as a share of its length; `flow` leaves and arrives level. */
export function cubicOf(from: Point, to: Point, bend: number, flow: boolean): Cubic {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const isFlowing = flow && Math.abs(dx) >= 1;
  const handle = isFlowing ? { x: dx / 2, y: 0 } : { x: dx / 3, y: dy / 3 };
  const bow = flow && !isFlowing ? (dy > 0 ? -0.16 : 0.16) : bend;
  const aside = { x: dy * bow, y: -dx * bow }; // y points down here, so left of the way is this
  return [
    from,
    { x: from.x + handle.x + aside.x, y: from.y + handle.y + aside.y },
    { x: to.x - handle.x + aside.x, y: to.y - handle.y + aside.y },
    to,
  ];
}

const steps = 60;

/** The curve without what lies within `start` of its start and `end` of its end, in pixels. */
export function trimmed(curve: Cubic, start: number, end: number): Cubic {
  const shares = Array.from({ length: steps + 1 }, (_, index) => index / steps);
  const away = (from: Point, share: number): number => Math.hypot(pointAt(curve, share).x - from.x, pointAt(curve, share).y - from.y);
  const first = shares.find((share) => away(curve[0], share) >= start) ?? 0;
  const last = shares.findLast((share) => away(curve[3], share) >= end) ?? 1;
  return last <= first ? curve : part(curve, first, last);
}

const mix = (a: Point, b: Point, share: number): Point => ({ x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share });

/** The two halves of a curve (de Casteljau). */
function split([a, b, c, d]: Cubic, share: number): readonly [Cubic, Cubic] {
  const [ab, bc, cd] = [mix(a, b, share), mix(b, c, share), mix(c, d, share)];
  const [abc, bcd] = [mix(ab, bc, share), mix(bc, cd, share)];
  const middle = mix(abc, bcd, share);
  return [
    [a, ab, abc, middle],
    [middle, bcd, cd, d],
  ];
}

const pointAt = (curve: Cubic, share: number): Point => split(curve, share)[0][3];

function part(curve: Cubic, first: number, last: number): Cubic {
  const upTo = split(curve, last)[0];
  return split(upTo, first / last)[1];
}
