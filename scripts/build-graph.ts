import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { RecordsError } from "../src/core/build-records.ts";
import { buildCollection, readLock } from "./build-collection.ts";
import { readCommandLine, runCommand, typedPath } from "./command-line.ts";
import { issueLine, printReport } from "./print-report.ts";
import { articlesFolder, builtFolder, lockFile } from "./project-paths.ts";
import { showProgress } from "./show-progress.ts";
import { writeLock } from "../src/core/graph/write-lock.ts";
import { writeCollection } from "./write-collection.ts";

const usage = `npm run build:graph -- [files or folders] [--out DIR]

Reads articles (.txt, or .md with YAML front matter), finds who said what on whose word, checks that every piece of evidence says its
words, and writes graph.json and search-index.json, and the ids to hold on to in ids.lock.json. The same articles give the same bytes.

  files or folders   what to read (graph-data/articles)
  --out DIR          where to write (graph-data/built)`;

await runCommand(async () => {
  const { options, words } = readCommandLine(usage, { out: false });
  const folder = options.out ? typedPath(options.out) : builtFolder;
  try {
    const lock = options.out ? join(folder, "ids.lock.json") : lockFile;
    const paths = words.length > 0 ? words.map(typedPath) : [articlesFolder];
    const collection = buildCollection(paths, { progressOf: showProgress, lock: readLock(lock) });
    printReport(collection);
    writeCollection(folder, collection);
    writeFileSync(lock, writeLock(collection.lock));
    console.log(`Every span and edge verified. Written: ${join(folder, "graph.json")}, ${join(folder, "search-index.json")}`);
    return 0;
  } catch (error) {
    if (!(error instanceof RecordsError)) throw error;
    if (error.issues.length > 0) console.error(error.issues.map(issueLine).join("\n"));
    console.error(`Error: ${error.message} Nothing was written.`);
    return 1;
  }
});
