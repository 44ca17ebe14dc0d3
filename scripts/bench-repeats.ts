import { repeatsBench, usualSeeds } from "./bench/repeats-bench.ts";
import { readCommandLine, runCommand, typedPath, UsageError } from "./command-line.ts";
import { corpusFolder } from "./project-paths.ts";

const usage = `tsx scripts/bench-repeats.ts [N …] [--corpus DIR] [--seeds 1,2,3]

Makes N quotations with known altered copies from the benchmark (1000, 10000, 100000 and 1000000 if none is given), finds their repeats, and prints
time, memory, recall and precision, and beside them what Quotebank's rule finds: equal but for capitals and punctuation.`;

await runCommand(async () => {
  const { options, words } = readCommandLine(usage, { corpus: false, seeds: false });
  const sizes = words.length === 0 ? [1e3, 1e4, 1e5, 1e6] : words.map(Number);
  if (sizes.some((size) => !(size > 0))) throw new UsageError(`A number of quotations is a number.\n\n${usage}`);
  const corpus = options.corpus ? typedPath(options.corpus) : corpusFolder;
  console.log(repeatsBench(corpus, sizes, options.seeds?.split(",") ?? usualSeeds));
  return 0;
});
