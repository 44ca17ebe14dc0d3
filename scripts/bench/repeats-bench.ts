import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { allPairsLine } from "./all-pairs.ts";
import { repeatsTable } from "./repeats-table.ts";

/** What is measured where nothing else is asked for; a million takes minutes and is asked for by name. */
export const usualSizes: readonly number[] = [1e3, 1e4, 1e5];
export const usualSeeds: readonly string[] = ["1", "2", "3"];

/**
 * The table of repeats on quotations with known altered copies that the benchmark in `corpus` makes, for each size and seed, and beside it what comparing
 * all pairs finds among a thousand. Says so where the benchmark is not at hand.
 */
export function repeatsBench(corpus: string, sizes: readonly number[], seeds: readonly string[]): string {
  if (!existsSync(join(corpus, "make-repeats.mjs")))
    return "Repeats: the benchmark is not at hand, and nothing to measure them on. Give its folder with --corpus.";
  const folder = mkdtempSync(join(tmpdir(), "sayso-repeats-"));
  try {
    const make = (size: number, seed: string): string => made(corpus, folder, size, seed);
    const lines = sizes.includes(1e3) ? seeds.map((seed) => allPairsLine(make(1e3, seed), seed)) : [];
    return [repeatsTable(sizes, seeds, make), ...lines].join("\n");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The file of `size` quotations that the benchmark makes with `seed`. */
function made(corpus: string, folder: string, size: number, seed: string): string {
  const args = [join(corpus, "make-repeats.mjs"), join(corpus, "polnear-train.jsonl"), String(size), seed];
  const { stdout, status } = spawnSync(process.execPath, args, { maxBuffer: 2 ** 30 });
  if (status !== 0) throw new Error(`make-repeats.mjs ended with ${status}.`);
  const path = join(folder, `quotations-${size}-${seed}.jsonl`);
  writeFileSync(path, stdout);
  return path;
}
