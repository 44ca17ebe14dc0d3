import { Worker } from "node:worker_threads";
import { parametersOf, type NetworkShape } from "../../src/core/attribution/model/network/shape.ts";
import { compileKernel } from "./compile-kernel.ts";
import { writeFirstParameters } from "./first-parameters.ts";
import type { Limits } from "./gradient-pass.ts";
import type { Recipe } from "./recipe.ts";
import type { News, Orders, Places } from "./train-worker.ts";
import { allocator, sharedMemory } from "./training-kernel.ts";
import type { TrainingSet } from "./training-set.ts";

const workspaceBytes = 160 * 2 ** 20; // for a shard of 10 windows of 300 tokens at 128 cells

/**
 * Trains a network in two workers and gives its parameters: the moving average. Each step's windows are parted in two shards and their
 * gradients added in the same order whatever the timing, so the same recipe gives the same bits.
 */
export async function trainNetwork(
  shape: NetworkShape,
  recipe: Recipe,
  set: TrainingSet,
  words: Float32Array | null,
  onNews: (news: News, average: Float32Array) => void = () => {},
): Promise<Float32Array> {
  const { count } = parametersOf(shape);
  const space = allocator(65_536);
  const places: Places = {
    count,
    parameters: space.take(count),
    gradients: [space.take(count), space.take(count)],
    first: space.take(count),
    second: space.take(count),
    average: space.take(count),
    gate: space.take(2),
    sums: space.take(8),
  };
  const memory = sharedMemory(space.end() + 2 * workspaceBytes);
  const average = new Float32Array(memory.buffer, places.average, count);
  const parameters = new Float32Array(memory.buffer, places.parameters, count);
  writeFirstParameters(shape, recipe.seed, parameters, words);
  average.set(parameters);
  const binary = await compileKernel("training");
  const limits = limitsOf(set, Math.ceil(recipe.windows / 2));
  const run = (shard: 0 | 1): Promise<void> =>
    runWorker({ binary, memory, shard, shape, recipe, set, places, limits, workspace: space.end() + shard * workspaceBytes }, (news) =>
      onNews(news, average),
    );
  await Promise.all([run(0), run(1)]);
  return average.slice();
}

const limitsOf = ({ windows }: TrainingSet, sequences: number): Limits => {
  let longest = 0;
  for (let at = 0; at < windows.length; at += 2) longest = Math.max(longest, (windows[at + 1] ?? 0) - (windows[at] ?? 0));
  return { tokens: longest * sequences, sequences };
};

function runWorker(orders: Orders, onNews: (news: News) => void): Promise<void> {
  const worker = new Worker(new URL("start-worker.mjs", import.meta.url), { workerData: orders, execArgv: [] });
  return new Promise((resolve, reject) => {
    worker.on("message", onNews);
    worker.on("error", reject);
    worker.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`trainNetwork: a worker ended with code ${code}.`))));
  });
}
