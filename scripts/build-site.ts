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
    plugins: [openingPage],
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

/** What stands in the page until the program draws it, as `Waiting` does. */
const beforeProgram = '<main class="waiting" aria-busy="true" data-before-program><p class="brand">Sayso</p></main>';

/** Chunks that the first page asks for before anybody does anything, by the beginnings of their names: what reads and checks the graph. */
const wantedFirst = /^assets\/(?:read-graph|zod)-/;

/** Completes the page: it shows something before the program is here, and fetches the graph, and what checks it, while the program is fetched. */
const openingPage: Plugin = {
  name: "sayso:opening-page",
  transformIndexHtml: {
    order: "post",
    handler: (html, { bundle = {} }) => ({
      html: html
        // Before the style sheet, which it would else wait for.
        .replace("<title>", () => '<script src="./open.js"></script>\n    <title>')
        .replace('<div id="root"></div>', () => `<div id="root">${beforeProgram}</div>`),
      tags: [
        { tag: "link", attrs: { rel: "preload", as: "fetch", crossorigin: true, href: "./graph.json" }, injectTo: "head" },
        ...Object.keys(bundle)
          .filter((file) => wantedFirst.test(file))
          .map((file) => ({
            tag: "link",
            attrs: { rel: "modulepreload", crossorigin: true, href: `./${file}` },
            injectTo: "head" as const,
          })),
      ],
    }),
  },
};
