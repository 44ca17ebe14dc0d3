/** Numbers of nodes (their places in the graph's records) in rising order, and how well each fits. */
export type Found = { readonly nodes: Uint32Array; readonly scores: Float64Array };

export const nothingFound: Found = { nodes: new Uint32Array(), scores: new Float64Array() };

/** Adds up how well nodes fit: `add` as often as one likes, then `take` what came together, which empties it. */
export type ScoreAdder = { readonly add: (node: number, score: number) => void; readonly take: () => Found };

/** An adder for a graph of so many nodes. Kept and used again: a map of thousands of numbers for each word took most of a search's time. */
export function scoreAdder(count: number): ScoreAdder {
  const sums = new Float64Array(count);
  const touched = new Uint32Array(count);
  let length = 0;
  return {
    add: (node, score) => {
      const before = sums[node] ?? 0;
      if (before === 0) touched[length++] = node;
      sums[node] = before + score;
    },
    take: () => {
      const nodes = length * denseFrom > count ? everyTouched(sums, length) : touched.subarray(0, length).toSorted();
      const scores = new Float64Array(length);
      for (let at = 0; at < length; at++) {
        const node = nodes[at] ?? 0;
        scores[at] = sums[node] ?? 0;
        sums[node] = 0;
      }
      length = 0;
      return { nodes, scores };
    },
  };
}

const denseFrom = 64; // with one node of so many or more, to look through all is quicker than to sort

/** The numbers of the `count` nodes that have a sum. */
function everyTouched(sums: Float64Array, count: number): Uint32Array {
  const nodes = new Uint32Array(count);
  for (let node = 0, length = 0; length < count; node++) if (sums[node] !== 0) nodes[length++] = node;
  return nodes;
}

/** Calls `take` with each node and how well it fits. */
export function eachFound({ nodes, scores }: Found, take: (node: number, score: number) => void): void {
  for (let at = 0; at < nodes.length; at++) take(nodes[at] ?? 0, scores[at] ?? 0);
}

/** The nodes that `keeps` takes. */
export function keepNodes({ nodes, scores }: Found, keeps: (node: number, score: number) => boolean): Found {
  const [kept, keptScores] = [new Uint32Array(nodes.length), new Float64Array(nodes.length)];
  let length = 0;
  for (let at = 0; at < nodes.length; at++) {
    const [node, score] = [nodes[at] ?? 0, scores[at] ?? 0];
    if (!keeps(node, score)) continue;
    kept[length] = node;
    keptScores[length++] = score;
  }
  return { nodes: kept.subarray(0, length), scores: keptScores.subarray(0, length) };
}

/** What all of `sets` have, with the sum of how well it fits; nothing for no set. */
export function intersect(sets: readonly Found[]): Found {
  const [first, ...rest] = sets.toSorted((a, b) => a.nodes.length - b.nodes.length);
  return rest.reduce(inBoth, first ?? nothingFound);
}

function inBoth(some: Found, others: Found): Found {
  const nodes = new Uint32Array(some.nodes.length);
  const scores = new Float64Array(some.nodes.length);
  let [length, there] = [0, 0];
  for (let at = 0; at < some.nodes.length; at++) {
    const node = some.nodes[at] ?? 0;
    while ((others.nodes[there] ?? Infinity) < node) there++;
    if (others.nodes[there] !== node) continue;
    nodes[length] = node;
    scores[length++] = (some.scores[at] ?? 0) + (others.scores[there] ?? 0);
  }
  return { nodes: nodes.subarray(0, length), scores: scores.subarray(0, length) };
}

const finest = 20; // parts of a score that are told apart, as an index keeps them
const most = 2 ** 26;
const numbers = 2 ** 27; // more nodes than any graph has

// A fit and a node as one number, the better fit the smaller: numbers are sorted in a fifth of the time that a function to compare by takes.
const keyOf = (node: number, score: number): number => (most - Math.min(most, Math.round(score * finest))) * numbers + node;
const nodeIn = (key: number): number => key - Math.floor(key / numbers) * numbers; // `%` is slow on numbers as large as these

/** The nodes best first, equals in the order of their numbers. */
export function bestFirst({ nodes, scores }: Found): Uint32Array {
  const keys = new Float64Array(nodes.length);
  for (let at = 0; at < keys.length; at++) keys[at] = keyOf(nodes[at] ?? 0, scores[at] ?? 0);
  keys.sort();
  const best = new Uint32Array(keys.length);
  for (let at = 0; at < best.length; at++) best[at] = nodeIn(keys[at] ?? 0);
  return best;
}

/** The first `count` of `bestFirst`, without sorting the others. */
export function firstBest({ nodes, scores }: Found, count: number): Uint32Array {
  let worst = Infinity;
  let keys: number[] = [];
  for (let at = 0; at < nodes.length; at++) {
    const key = keyOf(nodes[at] ?? 0, scores[at] ?? 0);
    if (key >= worst) continue;
    keys.push(key);
    if (keys.length < 2 * count) continue;
    keys = inOrder(keys).slice(0, count);
    worst = keys.at(-1) ?? Infinity;
  }
  return Uint32Array.from(inOrder(keys).slice(0, count), nodeIn);
}

const inOrder = (keys: readonly number[]): number[] => keys.toSorted((a, b) => a - b);
