import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repeatsTable } from "./bench/repeats-table.ts";
import { readCommandLine, runCommand, typedPath, UsageError } from "./command-line.ts";
import { corpusFolder } from "./project-paths.ts";

const usage = `tsx scripts/bench-repeats.ts [N …] [--corpus DIR] [--seeds 1,2,3]

Makes N quotations with known altered copies from the benchmark (1000, 10000, 100000 and 1000000 if none is given), finds their repeats, and prints
time, memory, recall and precision, and beside them what Quotebank's rule finds: equal but for capitals and punctuation.`;

await runCommand(async () => {
  const { options, words } = readCommandLine(usage, { corpus: false, seeds: false });
  const corpus = options.corpus ? typedPath(options.corpus) : corpusFolder;
  const sizes = words.length === 0 ? [1e3, 1e4, 1e5, 1e6] : words.map(Number);
  if (sizes.some((size) => !(size > 0))) throw new UsageError(`A number of quotations is a number.\n\n${usage}`);
  if (!existsSync(join(corpus, "make-repeats.mjs"))) {
    console.log("The benchmark is not at hand: nothing to measure repeats on. Give its folder with --corpus.");
    return 0;
  }
  const folder = mkdtempSync(join(tmpdir(), "sayso-repeats-"));
  try {
    console.log(repeatsTable(sizes, (options.seeds ?? "1,2,3").split(","), (size, seed) => made(corpus, folder, size, seed)));
  } finally {
    rmSync(folder, { recursive: true });
  }
  return 0;
});

/** The file of `size` quotations that the benchmark makes with `seed`. */
function made(corpus: string, folder: string, size: number, seed: string): string {
  const args = [join(corpus, "make-repeats.mjs"), join(corpus, "polnear-train.jsonl"), String(size), seed];
  const { stdout, status } = spawnSync(process.execPath, args, { maxBuffer: 2 ** 30 });
  if (status !== 0) throw new Error(`make-repeats.mjs ended with ${status}.`);
  const path = join(folder, `quotations-${size}-${seed}.jsonl`);
  writeFileSync(path, stdout);
  return path;
}
