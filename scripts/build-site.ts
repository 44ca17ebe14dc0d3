import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin } from "vite";
import { buildCollection } from "./build-collection.ts";
import { buildDisk } from "./build-disk.ts";
import { writeOffline } from "./build-offline.ts";
import { listSamples } from "./list-samples.ts";
import { articlesFolder, root, sampleFolder, sampleNames } from "./project-paths.ts";
import { writeCollection } from "./write-collection.ts";

/**
 * Writes the static site into `folder`: the explorer, the graph of `graph-data/articles` (or of `paths`) beside it, and each sample
 * collection under `samples/`, listed in `samples.json`. It runs from any path of any host, from disk, and after the first visit without a
 * network. Throws when a graph cannot be built.
 */
export async function buildSite(folder: string, paths: readonly string[] = [articlesFolder]): Promise<void> {
  await inProduction(() => writeSite(folder, paths));
}

async function writeSite(folder: string, paths: readonly string[]): Promise<void> {
  const collection = buildCollection(paths);
  const samples = sampleNames().map((name) => ({ name, collection: buildCollection([sampleFolder(name)]) }));
  await build({
    root,
    configFile: join(root, "vite.config.ts"),
    logLevel: "warn",
    plugins: [openingScript],
    build: { outDir: folder, emptyOutDir: true },
  });
  writeCollection(folder, collection);
  for (const sample of samples) writeCollection(join(folder, "samples", sample.name), sample.collection);
  const list = listSamples(paths);
  writeFileSync(join(folder, "samples.json"), list);
  await buildDisk(folder, collection, list, samples);
  writeOffline(folder);
}

/** A test runner sets NODE_ENV for itself, and Vite then takes React's development build: larger and slower than what readers get. */
async function inProduction(work: () => Promise<void>): Promise<void> {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = "production";
  try {
    await work();
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}

const openingScript: Plugin = {
  name: "sayso:opening-script",
  transformIndexHtml: () => [{ tag: "script", attrs: { src: "./open.js", defer: true }, injectTo: "body" }],
};
