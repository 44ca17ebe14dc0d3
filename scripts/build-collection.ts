import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { buildRecords, type BuiltRecords } from "../src/core/build-records.ts";
import { readCorrections, type ReadCorrections } from "../src/core/corrections/read-corrections.ts";
import type { RuleRate } from "../src/core/graph/schema.ts";
import { noLock } from "../src/core/graph/keep-ids.ts";
import { numberBuild } from "../src/core/graph/number-build.ts";
import { writeGraph } from "../src/core/graph/write-graph.ts";
import type { IdLock } from "../src/core/model/id-lock.ts";
import { buildIndex, writeIndex } from "../src/core/search/build-index.ts";
import { winkTagger } from "../src/core/text/wink-tagger.ts";
import { messageOf } from "./command-line.ts";
import { articlesFolder, lockFile, rateFile } from "./project-paths.ts";
import { readArticles } from "./read-articles.ts";
import { shippedModel } from "./shipped-model.ts";
import { sha256 } from "./sha256.ts";
import type { showProgress } from "./show-progress.ts";

/** `lock`: the ids of earlier builds; `null` where nobody keeps them. */
type BuildOptions = { readonly progressOf?: typeof showProgress; readonly lock?: IdLock | null };

/** A built collection: the graph, as records and as it is written, its index, and what was met on the way. */
export type Collection = BuiltRecords & { readonly graph: string; readonly searchIndex: string };

/**
 * Reads the articles at `paths` (absolute files and folders) and the corrections beside them, builds their graph and verifies it. Throws a
 * `RecordsError` when there is no article to build from, or when the graph does not hold what it says.
 */
export function buildCollection(
  paths: readonly string[],
  { progressOf, lock = readLock(lockFileOf(paths)) }: BuildOptions = {},
): Collection {
  const read = readArticles(paths);
  const decided = paths.map(readCorrectionsFor);
  const progress = progressOf?.("Articles read", read.articles.length);
  const found = buildRecords(read.articles, {
    tagger: winkTagger(),
    model: shippedModel,
    sha256,
    rates: readRates(),
    issues: [...read.issues, ...decided.flatMap(({ issues }) => issues)],
    fileOf: (article) => read.fileOf.get(article) ?? article,
    lock: lock ?? noLock,
    corrections: decided.flatMap(({ corrections }) => corrections),
    reviews: read.reviews,
    ...(progress && { onProgress: progress.at }),
  });
  progress?.end();
  const built = { ...found, ...(lock === null ? { graph: writeGraph(found.records) } : numberBuild(found, lock, sha256)) };
  return { ...built, searchIndex: writeIndex(buildIndex(built.records)) };
}

const correctionsName = "corrections.yaml";

/** People's decisions about the articles at `path`: in the folder itself; for the project's own articles in the folder above. */
function readCorrectionsFor(path: string): ReadCorrections {
  const folder = path === articlesFolder ? dirname(path) : statSync(path, { throwIfNoEntry: false })?.isDirectory() ? path : dirname(path);
  const file = join(folder, correctionsName);
  return existsSync(file) ? readCorrections(correctionsName, readFileSync(file, "utf8")) : { corrections: [], issues: [] };
}

/** The measured rates of the rules; none where they were not measured. */
function readRates(): readonly RuleRate[] {
  return existsSync(rateFile) ? (JSON.parse(readFileSync(rateFile, "utf8")) as readonly RuleRate[]) : [];
}

/** Where the ids of a collection are kept: the project's own beside its graph; of other articles none, unless the build is told. */
const lockFileOf = (paths: readonly string[]): string | null => (paths.length === 1 && paths[0] === articlesFolder ? lockFile : null);

/** The ids in `file`, none where it is not there; `null` where no file is named. Throws where it is damaged: a new start would break every link. */
export function readLock(file: string | null): IdLock | null {
  if (file === null) return null;
  if (!existsSync(file)) return noLock;
  try {
    return JSON.parse(readFileSync(file, "utf8")) as IdLock;
  } catch (error) {
    throw new Error(
      `${file} is damaged: ${messageOf(error)}. Take it from the last commit; without it, links to actors and claims may break.`,
      { cause: error },
    );
  }
}
