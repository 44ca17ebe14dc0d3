import { existsSync, readFileSync } from "node:fs";
import type { Kernel } from "../../src/core/attribution/model/network/kernel.ts";
import { readWeights } from "../../src/core/attribution/model/network/weights-file.ts";
import { wholeWeights } from "../../src/core/attribution/model/network/whole-weights.ts";
import { labelCount } from "../../src/core/attribution/model/labels.ts";
import { analyseArticle } from "../../src/core/pipeline.ts";
import { winkTagger } from "../../src/core/text/wink-tagger.ts";
import { loadKernel } from "../../src/kernel/load-kernel.ts";
import { median, timeOf } from "../measure.ts";
import { networkWeightsFile } from "../project-paths.ts";
import { shippedModel } from "../shipped-model.ts";
import type { BenchTexts } from "./bench-texts.ts";

const turns = 5;
const rows = 512; // enough to keep the kernel busy
const repeats = 40;

/** What share of the kernel's own GMAC/s (billions of multiplications with an addition, one second, one core) the analysis of articles reaches. */
export async function kernelShare({ articles }: BenchTexts): Promise<string> {
  if (!existsSync(networkWeightsFile)) return "The kernel's share was not measured: there are no weights of the network.";
  const { hidden } = readWeights(readFileSync(networkWeightsFile));
  const kernel = await loadKernel();
  const [depth, width] = [hidden, 4 * hidden];
  const product = productOf(kernel, depth, width);
  const tagger = winkTagger();
  let tokens = 0;
  const analyse = (): void => {
    tokens = 0;
    for (const article of articles) tokens += analyseArticle(article, { tagger, model: shippedModel }).text.tokens.length;
  };
  product();
  analyse();
  const own = repeats * rows * depth * width * perSecond(median(Array.from({ length: turns }, () => timeOf(product))));
  const time = median(Array.from({ length: turns }, () => timeOf(analyse)));
  const reached = tokens * macsPerToken(hidden) * perSecond(time);
  return [
    `Kernel (${kernel.name}): ${giga(own)} GMAC/s by itself, on products of ${rows} × ${depth} × ${width}.`,
    `Analysing articles: ${giga(reached)} GMAC/s of the network's products (${macsPerToken(hidden).toLocaleString("en")} a token), ${(100 * (reached / own)).toFixed(1)} % of it. Medians of ${turns} runs.`,
  ].join("\n");
}

const perSecond = (milliseconds: number): number => 1000 / milliseconds;
const giga = (count: number): string => (count / 1e9).toFixed(2);

/** The products of the network's outputs: two layers in two directions, the second's input, the scores. The first input's are kept by word. */
const macsPerToken = (hidden: number): number => 4 * hidden * 4 * hidden + 2 * hidden * 8 * hidden + 2 * hidden * labelCount;

/** Runs the network's commonest product over and over, on made-up numbers. */
function productOf(kernel: Kernel, depth: number, width: number): () => void {
  const { packed, scales } = wholeWeights(Float32Array.from({ length: depth * width }, madeUp), depth, width);
  const at = placesFor(kernel.base, [rows * depth * 4, packed.byteLength, scales.byteLength, rows * width * 4, kernel.scratchBytes]);
  const [left = 0, right = 0, steps = 0, out = 0, scratch = 0, end = 0] = at;
  kernel.reserve(end);
  new Float32Array(kernel.memory(), left, rows * depth).set(Float32Array.from({ length: rows * depth }, madeUp));
  new Int16Array(kernel.memory(), right, packed.length).set(packed);
  new Float32Array(kernel.memory(), steps, scales.length).set(scales);
  return () => {
    for (let turn = 0; turn < repeats; turn++)
      kernel.multiplyWhole(rows, depth, width, left, depth, 0, right, steps, out, width, 0, scratch);
  };
}

/** Numbers between -1 and 1 without a pattern that matters. */
const madeUp = (_: unknown, index: number): number => Math.sin(index * 12.9898);

/** The address of each of these sizes in bytes, one behind the other at multiples of 64, and where the last one ends. */
function placesFor(from: number, sizes: readonly number[]): readonly number[] {
  const places = [from];
  for (const size of sizes) places.push((places.at(-1) ?? from) + Math.ceil(size / 64) * 64);
  return places;
}
