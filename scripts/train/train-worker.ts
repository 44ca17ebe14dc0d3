import { parentPort, workerData } from "node:worker_threads";
import { tableCount } from "../../src/core/attribution/model/network/vocabulary.ts";
import type { NetworkShape } from "../../src/core/attribution/model/network/shape.ts";
import { GradientPass, type Batch, type Limits } from "./gradient-pass.ts";
import { rateAt, type Recipe } from "./recipe.ts";
import { seededNumbers, shuffled } from "./seeded-numbers.ts";
import { allocator, trainingKernel } from "./training-kernel.ts";
import { batchOf, type TrainingSet } from "./training-set.ts";

/** Where the parameters and all that goes with them lie in the shared memory, and how many there are. */
export type Places = {
  readonly count: number;
  readonly parameters: number;
  readonly gradients: readonly [number, number];
  readonly first: number;
  readonly second: number;
  readonly average: number;
  /** Two counts, for waiting on each other. */
  readonly gate: number;
  /** Two double-precision numbers a shard: its loss, the square of its half of the gradient. */
  readonly sums: number;
};

/** What a worker is told. */
export type Orders = {
  readonly binary: Uint8Array;
  readonly memory: WebAssembly.Memory;
  readonly shard: 0 | 1;
  readonly shape: NetworkShape;
  readonly recipe: Recipe;
  readonly set: TrainingSet;
  readonly places: Places;
  readonly workspace: number;
  readonly limits: Limits;
};

/** What shard 0 tells after each tenth step and each epoch. */
export type News = {
  readonly step: number;
  readonly steps: number;
  readonly loss: number;
  readonly norm: number;
  readonly epoch: number | null;
};

const orders = workerData as Orders;
const { memory, shard, shape, recipe, set, places } = orders;
const kernel = await trainingKernel(orders.binary, memory);
const own = { parameters: places.parameters, gradients: places.gradients[shard] };
const pass = new GradientPass(kernel, memory, shape, own, allocator(orders.workspace), orders.limits);
const gate = new Int32Array(memory.buffer, places.gate, 2);
const sums = new Float64Array(memory.buffer, places.sums, 4);
const half = Math.ceil(places.count / 8) * 4;
const [from, to] = shard === 0 ? [0, half] : [half, places.count];

/** Waits until both workers are here. */
function meet(): void {
  const round = Atomics.load(gate, 1);
  if (Atomics.add(gate, 0, 1) === 1) {
    Atomics.store(gate, 0, 0);
    Atomics.add(gate, 1, 1);
    Atomics.notify(gate, 1);
  } else while (Atomics.load(gate, 1) === round) Atomics.wait(gate, 1, round);
}

const lengthOf = (window: number): number => (set.windows[2 * window + 1] ?? 0) - (set.windows[2 * window] ?? 0);

/** The windows of each step of an epoch, the same for both workers; within a step the longest first. */
function stepsOf(epoch: number): readonly (readonly number[])[] {
  const order = shuffled(set.windows.length / 2, seededNumbers(recipe.seed * 1000 + epoch));
  const steps: number[][] = [];
  for (let at = 0; at < order.length; at += recipe.windows)
    steps.push([...order.subarray(at, at + recipe.windows)].toSorted((a, b) => lengthOf(b) - lengthOf(a) || a - b));
  return steps;
}

/** Words and stems are hidden at random, rare ones more often, so that one not known is nothing new. */
const words = countsOf(0);
const stems = countsOf(1);
function countsOf(column: number): Uint32Array {
  const counts = new Uint32Array(shape.tables[column]?.rows ?? 0);
  for (let at = column; at < set.ids.length; at += tableCount) counts[set.ids[at] ?? 0]!++; // every row is one of the table
  return counts;
}
const hiding = (counts: Uint32Array, row: number): number =>
  recipe.wordDropout + recipe.rareDropout / (recipe.rareDropout + (counts[row] ?? 0));

function hideWords(batch: Batch, next: () => number): void {
  for (let at = 0; at < batch.ids.length; at += tableCount) {
    if (next() < hiding(words, batch.ids[at] ?? 0)) batch.ids[at] = 0;
    if (next() < hiding(stems, batch.ids[at + 1] ?? 0)) batch.ids[at + 1] = 0;
  }
}

/** One step: the gradients of the own windows, their sum with the other worker's for one half of the parameters, and that half's step. */
function learn(windows: readonly number[], step: number, steps: number): { loss: number; norm: number } {
  const seed = (recipe.seed * 7919 + step) * 2 + shard;
  const batch = batchOf(
    set,
    windows.filter((_, index) => index % 2 === shard),
  );
  hideWords(batch, seededNumbers(seed));
  pass.seed(seed);
  pass.pack(recipe.dropout);
  const tokens = windows.reduce((sum, window) => sum + lengthOf(window), 0);
  sums[2 * shard] = batch.length > 0 ? pass.learn(batch, recipe.dropout, 1 / tokens) : 0;
  meet();
  const [mine, others] = [places.gradients[0] + from * 4, places.gradients[1] + from * 4];
  sums[2 * shard + 1] = kernel.join(mine, others, to - from);
  meet();
  const norm = Math.sqrt((sums[1] ?? 0) + (sums[3] ?? 0));
  const loss = ((sums[0] ?? 0) + (sums[2] ?? 0)) / tokens;
  const correction = Math.sqrt(1 - 0.999 ** (step + 1));
  const rate = (rateAt(recipe, step, steps) * correction) / (1 - 0.9 ** (step + 1));
  const keep = Math.min(recipe.average, (1 + step) / (10 + step));
  const at = (place: number): number => place + from * 4;
  const clip = Math.min(1, recipe.clip / (norm + 1e-9));
  kernel.adam(
    to - from,
    at(places.parameters),
    mine,
    at(places.first),
    at(places.second),
    at(places.average),
    rate,
    1e-8 * correction,
    clip,
    keep,
  );
  meet();
  return { loss, norm };
}

const perEpoch = Math.ceil(set.windows.length / 2 / recipe.windows);
const steps = perEpoch * recipe.epochs;
let step = 0;
let recent = { loss: 0, norm: 0 };
for (let epoch = 0; epoch < recipe.epochs; epoch++) {
  for (const windows of stepsOf(epoch)) {
    const { loss, norm } = learn(windows, step, steps);
    const weight = step === 0 ? 1 : 0.02;
    recent = { loss: recent.loss + weight * (loss - recent.loss), norm: recent.norm + weight * (norm - recent.norm) };
    step++;
    if (shard === 0 && step % 10 === 0) parentPort?.postMessage({ step, steps, ...recent, epoch: null } satisfies News, []);
  }
  if (shard === 0) parentPort?.postMessage({ step, steps, ...recent, epoch } satisfies News, []);
}
