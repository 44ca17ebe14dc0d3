import { cpus } from "node:os";
import { benchTexts, type BenchTexts } from "./bench/bench-texts.ts";
import { coldBuild } from "./bench/cold-build.ts";
import { repeatsBench, usualSeeds, usualSizes } from "./bench/repeats-bench.ts";
import { pasteTable } from "./bench/paste-table.ts";
import { kernelShare } from "./bench/kernel-share.ts";
import { memoryUse } from "./bench/memory-use.ts";
import { searchTimes } from "./bench/search-times.ts";
import { sizeTable } from "./bench/size-table.ts";
import { speedTable } from "./bench/speed-table.ts";
import { verifyTimes } from "./bench/verify-times.ts";
import { readCommandLine, runCommand, typedPath, UsageError } from "./command-line.ts";
import { corpusFolder } from "./project-paths.ts";

/** What the command line adds to what is measured. */
type Wanted = { readonly corpus: string; readonly million: boolean };

/** What is measured, by the name to ask for it; each gives its lines. To measure more, add it here. */
const benches: Readonly<Record<string, (texts: BenchTexts, wanted: Wanted) => string | Promise<string>>> = {
  speed: speedTable,
  build: coldBuild,
  search: searchTimes,
  paste: pasteTable,
  kernel: kernelShare,
  memory: memoryUse,
  sizes: sizeTable,
  verify: verifyTimes,
  repeats: (_, { corpus, million }) => repeatsBench(corpus, million ? [...usualSizes, 1e6] : usualSizes, usualSeeds),
};

const usage = `npm run bench -- [${Object.keys(benches).join(" | ")} …] [--corpus DIR] [--million]

Measures speed and sizes on this machine and prints them: all, or only those named. \`paste\` looks altered wordings up among 10,000 quotations.

  --corpus DIR   the benchmark's articles (../shared/benchmark); without them our own are measured on
  --million      repeats among 1,000,000 quotations too: some minutes for each seed, and up to 3 GB`;

await runCommand(async () => {
  const { options, words } = readCommandLine(usage, { corpus: false, million: true });
  const unknown = words.find((word) => !Object.hasOwn(benches, word));
  if (unknown !== undefined) throw new UsageError(`There is nothing called ${unknown} to measure.\n\n${usage}`);
  const given = options.corpus ? typedPath(options.corpus) : undefined;
  const wanted = { corpus: given ?? corpusFolder, million: options.million === true };
  const texts = await benchTexts(given);
  console.log(`Measured on ${texts.what}; Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? "unknown processor"}.`);
  for (const [name, measure] of Object.entries(benches))
    if (words.length === 0 || words.includes(name)) console.log(`\n${await measure(texts, wanted)}`);
  return 0;
});
