/** Nodes that push each other away: node n is at `x[n]`, `y[n]`. */
export type Bodies = { readonly x: Float32Array; readonly y: Float32Array; readonly mass: Float32Array };

/**
 * The nodes gathered in regions, each of which is one body to who is far enough from it (Barnes and Hut 1986), in the order of a walk: a region, then
 * all that it holds. Who is far enough goes on at `skip`, else with the next. A node by itself is a region too; empty ones are left out.
 */
export type RegionWalk = {
  count: number;
  /** The centre of its mass. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly mass: Float64Array;
  /** The square of its width; -1 for a node by itself, which is far enough from everything. */
  readonly area: Float64Array;
  readonly skip: Int32Array;
};

/** Squares, each cut in four where it would hold two nodes. The root is 0; `first` is the first of a region's four, one after another, or -1. */
type Regions = {
  count: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly half: Float64Array; // half its width
  readonly mass: Float64Array;
  readonly massX: Float64Array;
  readonly massY: Float64Array;
  readonly first: Int32Array;
  /** Where a walk goes on behind the region and all that it holds; -1: it ends. */
  readonly next: Int32Array;
  /** The node that an uncut region holds, or -1. */
  readonly node: Int32Array;
  /** Its place in the walk. */
  readonly place: Int32Array;
};

// Two nodes in one place would be parted for ever: after these cuts the later one goes without.
const mostCuts = 4;

/** Gives the walk for where the bodies are at the time; each takes the place of the one before. */
export function regionWalker(bodies: Bodies): () => RegionWalk {
  const nodes = bodies.x.length;
  const regions = makeRegions(1 + 4 * mostCuts * nodes);
  const walk = makeWalk(1 + (mostCuts + 1) * nodes);
  return () => {
    addRoot(regions, bodies);
    for (let node = 0; node < nodes; node++) insert(regions, bodies, node);
    lineUp(walk, regions, bodies);
    return walk;
  };
}

function makeRegions(most: number): Regions {
  const [numbers, indexes] = [() => new Float64Array(most), () => new Int32Array(most)];
  return {
    count: 0, x: numbers(), y: numbers(), half: numbers(), mass: numbers(), massX: numbers(), massY: numbers(),
    first: indexes(), next: indexes(), node: indexes(), place: indexes(),
  }; // prettier-ignore
}

const makeWalk = (most: number): RegionWalk => ({
  count: 0,
  x: new Float64Array(most),
  y: new Float64Array(most),
  mass: new Float64Array(most),
  area: new Float64Array(most),
  skip: new Int32Array(most),
});

function addRoot(regions: Regions, { x, y }: Bodies): void {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let node = 0; node < x.length; node++) {
    const [atX, atY] = [x[node] ?? 0, y[node] ?? 0];
    left = Math.min(left, atX);
    right = Math.max(right, atX);
    top = Math.min(top, atY);
    bottom = Math.max(bottom, atY);
  }
  const [dx, dy] = [right - left, bottom - top];
  if (dx > dy) {
    top -= (dx - dy) / 2;
    bottom = top + dx;
  } else {
    left -= (dy - dx) / 2;
    right = left + dy;
  }
  regions.count = 0;
  addRegion(regions, (left + right) / 2, (top + bottom) / 2, Math.max(right - left, bottom - top), -1);
}

function addRegion(regions: Regions, x: number, y: number, half: number, next: number): void {
  const region = regions.count++;
  regions.x[region] = x;
  regions.y[region] = y;
  regions.half[region] = half;
  regions.mass[region] = regions.massX[region] = regions.massY[region] = 0;
  regions.first[region] = regions.node[region] = -1;
  regions.next[region] = next;
}

function insert(regions: Regions, { x, y, mass }: Bodies, node: number): void {
  const [atX, atY, weight] = [x[node] ?? 0, y[node] ?? 0, mass[node] ?? 0];
  let region = 0;
  for (let cuts = 0; cuts < mostCuts;) {
    if ((regions.first[region] ?? -1) >= 0) {
      addMass(regions, region, atX, atY, weight);
      region = quarterAt(regions, region, atX, atY);
      continue;
    }
    const held = regions.node[region] ?? -1;
    if (held < 0) {
      regions.node[region] = node;
      return;
    }
    cut(regions, region);
    cuts++;
    const [heldX, heldY] = [x[held] ?? 0, y[held] ?? 0];
    regions.mass[region] = mass[held] ?? 0;
    regions.massX[region] = heldX;
    regions.massY[region] = heldY;
    const [theirs, mine] = [quarterAt(regions, region, heldX, heldY), quarterAt(regions, region, atX, atY)];
    regions.node[region] = -1;
    regions.node[theirs] = held;
    if (mine !== theirs) {
      regions.node[mine] = node;
      return;
    }
    region = mine;
  }
}

function addMass({ mass, massX, massY }: Regions, region: number, x: number, y: number, weight: number): void {
  const before = mass[region] ?? 0;
  const after = before + weight;
  massX[region] = ((massX[region] ?? 0) * before + x * weight) / after;
  massY[region] = ((massY[region] ?? 0) * before + y * weight) / after;
  mass[region] = after;
}

const quarterAt = ({ first, x, y }: Regions, region: number, atX: number, atY: number): number =>
  (first[region] ?? 0) + (atX < (x[region] ?? 0) ? 0 : 2) + (atY < (y[region] ?? 0) ? 0 : 1);

function cut(regions: Regions, region: number): void {
  const first = regions.count;
  const [x, y, half] = [regions.x[region] ?? 0, regions.y[region] ?? 0, (regions.half[region] ?? 0) / 2];
  regions.first[region] = first;
  addRegion(regions, x - half, y - half, half, first + 1);
  addRegion(regions, x - half, y + half, half, first + 2);
  addRegion(regions, x + half, y - half, half, first + 3);
  addRegion(regions, x + half, y + half, half, regions.next[region] ?? -1);
}

/** Fills the walk. An empty region's place is that of the next one that is not. */
function lineUp(walk: RegionWalk, regions: Regions, { x, y, mass }: Bodies): void {
  const { first, next, node, place } = regions;
  let count = 0;
  const add = (atX: number, atY: number, weight: number, area: number, goOn: number): void => {
    walk.x[count] = atX;
    walk.y[count] = atY;
    walk.mass[count] = weight;
    walk.area[count] = area;
    walk.skip[count++] = goOn;
  };
  for (let region = 0; region >= 0;) {
    place[region] = count;
    const [inside, held, behind] = [first[region] ?? -1, node[region] ?? -1, next[region] ?? -1];
    const half = regions.half[region] ?? 0;
    if (inside >= 0) add(regions.massX[region] ?? 0, regions.massY[region] ?? 0, regions.mass[region] ?? 0, 4 * half * half, behind);
    else if (held >= 0) add(x[held] ?? 0, y[held] ?? 0, mass[held] ?? 0, -1, behind);
    region = inside >= 0 ? inside : behind;
  }
  walk.count = count;
  for (let at = 0; at < count; at++) {
    const behind = walk.skip[at] ?? -1;
    walk.skip[at] = behind < 0 ? count : (place[behind] ?? 0);
  }
}
