import type { Point } from "./layered-layout.ts";

/** A cubic Bézier curve: start, two handles, end. */
export type Cubic = readonly [Point, Point, Point, Point];

/** How a line runs: how far it bows to its left, as a share of its length, and whether it leaves and arrives level. */
export type Course = { readonly bend: number; readonly flow: boolean };

/** The course of a line between two places, y pointing down. Within one column it bows to the reader's left, away from the labels, and does not flow. */
export function courseOf(from: Point, to: Point, bend: number, flow: boolean): Course {
  const isUpright = flow && Math.abs(to.x - from.x) < 1;
  return isUpright ? { bend: to.y > from.y ? -0.16 : 0.16, flow: false } : { bend, flow };
}

/** The curve of a line, as the shader of the canvas draws it: `bend` to its left as a share of its length; `flow` leaves and arrives level. */
export function cubicOf(from: Point, to: Point, bend: number, flow: boolean): Cubic {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const course = courseOf(from, to, bend, flow);
  const handle = course.flow ? { x: dx / 2, y: 0 } : { x: dx / 3, y: dy / 3 };
  const aside = { x: dy * course.bend, y: -dx * course.bend }; // y points down here, so left of the way is this
  return [
    from,
    { x: from.x + handle.x + aside.x, y: from.y + handle.y + aside.y },
    { x: to.x - handle.x + aside.x, y: to.y - handle.y + aside.y },
    to,
  ];
}

/** The curve without what lies within `start` of its start and `end` of its end, in pixels. */
export function trimmed(curve: Cubic, start: number, end: number): Cubic {
  const [a, b, c, d] = curve;
  const [first, last] = [shareAt(curve, start), 1 - shareAt([d, c, b, a], end)];
  return last <= first ? curve : part(curve, first, last);
}

const halvings = 12;

/** The share of its way after which a curve is `distance` from its start; 1 where it never gets so far. */
function shareAt(curve: Cubic, distance: number): number {
  const [start, , , end] = curve;
  if (Math.hypot(end.x - start.x, end.y - start.y) <= distance) return 1;
  let [near, far] = [0, 1];
  for (let round = 0; round < halvings; round += 1) {
    const middle = (near + far) / 2;
    const { x, y } = pointAt(curve, middle);
    if (Math.hypot(x - start.x, y - start.y) < distance) near = middle;
    else far = middle;
  }
  return far;
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

/** The place on a curve after a share of its way. */
export function pointAt([a, b, c, d]: Cubic, share: number): Point {
  const rest = 1 - share;
  const [wa, wb, wc, wd] = [rest ** 3, 3 * rest * rest * share, 3 * rest * share * share, share ** 3];
  return { x: wa * a.x + wb * b.x + wc * c.x + wd * d.x, y: wa * a.y + wb * b.y + wc * c.y + wd * d.y };
}

function part(curve: Cubic, first: number, last: number): Cubic {
  const upTo = split(curve, last)[0];
  return split(upTo, first / last)[1];
}
