import { regionWalker, type Bodies, type RegionWalk } from "./region-walk.ts";

/** A graph to be laid out, as flat arrays: edge e joins nodes `from[e]` and `to[e]`. A node weighs one and its edges. */
export type FlatGraph = Bodies & { readonly from: Uint32Array; readonly to: Uint32Array };

/** How much nodes push each other away and are pulled to the middle; `theta`: how wide for its distance a region may be that pushes as one body, `null`: each node pushes by itself. */
export type Forces = { readonly repulsion: number; readonly gravity: number; readonly theta: number | null };

/** What ForceAtlas2 keeps of each node besides. */
type Moves = {
  readonly dx: Float32Array;
  readonly dy: Float32Array;
  readonly oldDx: Float32Array;
  readonly oldDy: Float32Array;
  readonly pace: Float32Array;
};

/**
 * Moves the nodes for some rounds of ForceAtlas2 (Jacomy et al. 2014) with strong gravity, to the bit as graphology-layout-forceatlas2 does, in half the time.
 */
export function forceAtlas(graph: FlatGraph, { repulsion, gravity, theta }: Forces, rounds: number): void {
  const nodes = graph.x.length;
  const numbers = () => new Float32Array(nodes);
  const moves: Moves = { dx: numbers(), dy: numbers(), oldDx: numbers(), oldDy: numbers(), pace: numbers().fill(1) };
  const walkOf = theta === null ? null : regionWalker(graph);
  const slowDown = 1 + Math.log(nodes);
  for (let round = 0; round < rounds; round++) {
    moves.oldDx.set(moves.dx);
    moves.oldDy.set(moves.dy);
    moves.dx.fill(0);
    moves.dy.fill(0);
    if (walkOf === null || theta === null) repelEach(graph, moves, repulsion);
    else repelByRegions(graph, moves, repulsion, walkOf(), theta * theta);
    pullToMiddle(graph, moves, repulsion, gravity);
    attract(graph, moves);
    move(graph, moves, slowDown);
  }
}

function repelEach({ x, y, mass }: FlatGraph, { dx, dy }: Moves, repulsion: number): void {
  for (let one = 0; one < x.length; one++) {
    const [oneX, oneY, weight] = [x[one] ?? 0, y[one] ?? 0, repulsion * (mass[one] ?? 0)];
    let [sumX, sumY] = [dx[one] ?? 0, dy[one] ?? 0];
    for (let other = 0; other < one; other++) {
      const [farX, farY] = [oneX - (x[other] ?? 0), oneY - (y[other] ?? 0)];
      const distance = Math.sqrt(farX * farX + farY * farY);
      if (!(distance > 0)) continue;
      const force = (weight * (mass[other] ?? 0)) / distance / distance;
      sumX = Math.fround(sumX + farX * force);
      sumY = Math.fround(sumY + farY * force);
      dx[other] = (dx[other] ?? 0) - farX * force;
      dy[other] = (dy[other] ?? 0) - farY * force;
    }
    dx[one] = sumX;
    dy[one] = sumY;
  }
}

function repelByRegions({ x, y, mass }: FlatGraph, { dx, dy }: Moves, repulsion: number, walk: RegionWalk, thetaSquared: number): void {
  const { count, x: regionX, y: regionY, mass: regionMass, area, skip } = walk;
  for (let node = 0; node < x.length; node++) {
    const [nodeX, nodeY, weight] = [x[node] ?? 0, y[node] ?? 0, repulsion * (mass[node] ?? 0)];
    let [sumX, sumY] = [0, 0];
    for (let at = 0; at < count;) {
      const [farX, farY] = [nodeX - (regionX[at] ?? 0), nodeY - (regionY[at] ?? 0)];
      const squared = farX * farX + farY * farY;
      if (!((area[at] ?? 0) < thetaSquared * squared)) at++;
      else {
        if (squared > 0) {
          const force = (weight * (regionMass[at] ?? 0)) / squared;
          sumX = Math.fround(sumX + farX * force);
          sumY = Math.fround(sumY + farY * force);
        }
        at = skip[at] ?? count;
      }
    }
    dx[node] = sumX;
    dy[node] = sumY;
  }
}

function pullToMiddle({ x, y, mass }: FlatGraph, { dx, dy }: Moves, repulsion: number, gravity: number): void {
  for (let node = 0; node < x.length; node++) {
    const force = repulsion * (mass[node] ?? 0) * (gravity / repulsion);
    dx[node] = (dx[node] ?? 0) - (x[node] ?? 0) * force;
    dy[node] = (dy[node] ?? 0) - (y[node] ?? 0) * force;
  }
}

function attract({ x, y, from, to }: FlatGraph, { dx, dy }: Moves): void {
  for (let edge = 0; edge < from.length; edge++) {
    const [one, other] = [from[edge] ?? 0, to[edge] ?? 0];
    const [farX, farY] = [(x[one] ?? 0) - (x[other] ?? 0), (y[one] ?? 0) - (y[other] ?? 0)];
    dx[one] = (dx[one] ?? 0) - farX;
    dy[one] = (dy[one] ?? 0) - farY;
    dx[other] = (dx[other] ?? 0) + farX;
    dy[other] = (dy[other] ?? 0) + farY;
  }
}

/** Who swings to and fro goes slower, who keeps its way goes faster. */
function move({ x, y, mass }: FlatGraph, { dx, dy, oldDx, oldDy, pace }: Moves, slowDown: number): void {
  for (let node = 0; node < x.length; node++) {
    const [mineX, mineY, lastX, lastY] = [dx[node] ?? 0, dy[node] ?? 0, oldDx[node] ?? 0, oldDy[node] ?? 0];
    const swinging = (mass[node] ?? 0) * Math.sqrt((lastX - mineX) * (lastX - mineX) + (lastY - mineY) * (lastY - mineY));
    const traction = Math.sqrt((lastX + mineX) * (lastX + mineX) + (lastY + mineY) * (lastY + mineY)) / 2;
    const calm = 1 + Math.sqrt(swinging);
    const speed = ((pace[node] ?? 0) * Math.log(1 + traction)) / calm;
    pace[node] = Math.min(1, Math.sqrt((speed * (mineX * mineX + mineY * mineY)) / calm));
    x[node] = (x[node] ?? 0) + mineX * (speed / slowDown);
    y[node] = (y[node] ?? 0) + mineY * (speed / slowDown);
  }
}
