import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder, and what is where in it. */
export const root = fileURLToPath(new URL("..", import.meta.url));
export const articlesFolder = join(root, "graph-data", "articles");
export const builtFolder = join(root, "graph-data", "built");
export const lockFile = join(root, "graph-data", "ids.lock.json");
export const samplesFolder = join(root, "graph-data", "samples");
export const rateFile = join(root, "graph-data", "model", "rule-rates.json");
export const networkWeightsFile = join(root, "graph-data", "model", "attribution.bin");
export const linearWeightsFile = join(root, "graph-data", "model", "attribution-linear.bin");
export const siteFolder = join(root, "dist");
export const corpusFolder = join(root, "..", "shared", "benchmark");

/** The names of the sample collections, sorted. */
export function sampleNames(): string[] {
  if (!existsSync(samplesFolder)) return [];
  return readdirSync(samplesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted();
}

/** The folder of a sample collection. */
export const sampleFolder = (name: string): string => join(samplesFolder, name);
