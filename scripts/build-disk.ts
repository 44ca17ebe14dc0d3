import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build, type InlineConfig, type Plugin } from "vite";
import { linearWeightsFile, networkWeightsFile, root } from "./project-paths.ts";

type Collection = { readonly graph: string; readonly searchIndex: string };
type Sample = { readonly name: string; readonly collection: Collection };

/**
 * Writes `disk/` into the site: the same program as plain scripts, for pages opened from disk, where browsers close modules, fetch and workers
 * from files. Data come as scripts that put each file's text into `saysoFiles`; `list` is the text of `samples.json`.
 */
export async function buildDisk(site: string, { graph, searchIndex }: Collection, list: string, samples: readonly Sample[]): Promise<void> {
  const folder = join(site, "disk");
  mkdirSync(folder, { recursive: true });
  const app = await bundle("src/app/main.tsx");
  const worker = await bundle("src/worker/analyse-worker.ts");
  writeFileSync(join(folder, "sayso.js"), app.code);
  writeFileSync(join(folder, "sayso.css"), app.style);
  const files = {
    "graph.json": graph,
    "search-index.json": searchIndex,
    "samples.json": list,
    "analyse-worker.js": worker.code,
    "attribution.bin": readFileSync(networkWeightsFile, "base64"),
    "attribution-linear.bin": readFileSync(linearWeightsFile, "base64"),
  };
  for (const { name, collection } of samples) {
    Object.assign(files, {
      [`samples/${name}/graph.json`]: collection.graph,
      [`samples/${name}/search-index.json`]: collection.searchIndex,
    });
  }
  for (const [name, text] of Object.entries(files)) writeScript(folder, name, text);
}

function writeScript(folder: string, name: string, text: string): void {
  const file = join(folder, `${name}.js`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, asScript(name, text));
}

const asScript = (name: string, text: string): string =>
  `(globalThis.saysoFiles ??= {})[${JSON.stringify(name)}] = ${JSON.stringify(text)};\n`;

/** One plain script of a program, all that it imports in it, and its style sheet. */
async function bundle(entry: string): Promise<{ readonly code: string; readonly style: string }> {
  const built = await build(configOf(entry));
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) => ("output" in one ? one.output : []));
  const code = outputs.flatMap((one) => (one.type === "chunk" && one.isEntry ? one.code : []));
  const style = outputs.flatMap((one) => (one.type === "asset" && one.fileName.endsWith(".css") ? String(one.source) : []));
  if (code[0] === undefined) throw new Error(`buildDisk: Vite gave no script for ${entry}.`);
  return { code: code[0], style: style.join("\n") };
}

const configOf = (entry: string): InlineConfig => ({
  root,
  configFile: join(root, "vite.config.ts"),
  logLevel: "error",
  plugins: [workerFromDisk],
  build: {
    write: false,
    cssCodeSplit: false,
    modulePreload: false,
    rolldownOptions: { input: join(root, entry), output: { format: "iife", codeSplitting: false, entryFileNames: "disk.js" } },
  },
});

const workerFromDisk: Plugin = {
  name: "sayso:worker-from-disk",
  enforce: "pre",
  resolveId: (source) =>
    source.endsWith("/start-worker.ts") ? join(root, "src", "app", "own-articles", "start-worker-from-disk.ts") : undefined,
};
