import { cpus } from "node:os";
import { benchTexts, type BenchTexts } from "./bench/bench-texts.ts";
import { coldBuild } from "./bench/cold-build.ts";
import { searchTimes } from "./bench/search-times.ts";
import { sizeTable } from "./bench/size-table.ts";
import { speedTable } from "./bench/speed-table.ts";
import { readCommandLine, runCommand, typedPath, UsageError } from "./command-line.ts";

/** What is measured, by the name to ask for it; each gives its lines. To measure more, add it here. */
const benches: Readonly<Record<string, (texts: BenchTexts) => string | Promise<string>>> = {
  speed: speedTable,
  build: coldBuild,
  search: searchTimes,
  sizes: sizeTable,
};

const usage = `npm run bench -- [${Object.keys(benches).join(" | ")} …] [--corpus DIR]

Measures speed and sizes on this machine and prints them: all, or only those named.

  --corpus DIR   the benchmark's articles (../shared/benchmark); without them our own are measured on`;

await runCommand(async () => {
  const { options, words } = readCommandLine(usage, { corpus: false });
  const unknown = words.find((word) => !Object.hasOwn(benches, word));
  if (unknown !== undefined) throw new UsageError(`There is nothing called ${unknown} to measure.\n\n${usage}`);
  const texts = await benchTexts(options.corpus ? typedPath(options.corpus) : undefined);
  console.log(`Measured on ${texts.what}; Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? "unknown processor"}.`);
  for (const [name, measure] of Object.entries(benches))
    if (words.length === 0 || words.includes(name)) console.log(`\n${await measure(texts)}`);
  return 0;
});
