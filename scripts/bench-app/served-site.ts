import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { preview } from "vite";
import type { GraphRecords } from "../../src/core/graph/schema.ts";
import { writeGraph } from "../../src/core/graph/write-graph.ts";
import { buildIndex, writeIndex } from "../../src/core/search/build-index.ts";
import { buildSite } from "../build-site.ts";
import { writeCollection } from "../write-collection.ts";
import { compressedOnce } from "./compressed-once.ts";

/** The built site in a temporary folder, served; made collections can be added as samples. */
export type ServedSite = {
  readonly folder: string;
  /** Ends in a slash. */
  readonly url: string;
  readonly add: (name: string, records: GraphRecords) => void;
  /** The address of a built file by the beginning of its name. Throws where there is none. */
  readonly asset: (name: string) => string;
  readonly close: () => Promise<void>;
};

/** Builds the site, or copies one that was built into `built`, and serves it on a free port of this machine. */
export async function serveSite(built: string | undefined): Promise<ServedSite> {
  const above = mkdtempSync(join(tmpdir(), "sayso-bench-app-"));
  const folder = join(above, "site");
  if (built === undefined) await buildSite(folder);
  else cpSync(built, folder, { recursive: true });
  const server = await preview({
    configFile: false,
    root: above,
    appType: "mpa",
    logLevel: "error",
    plugins: [compressedOnce(folder)],
    build: { outDir: "site" },
    preview: { port: 0, host: "127.0.0.1" },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === "string") throw new Error("bench:app: the preview server has no port.");
  const url = `http://127.0.0.1:${address.port}/`;
  return {
    folder,
    url,
    add: (name, records) => addSample(folder, name, records),
    asset: (name) => {
      const file = readdirSync(join(folder, "assets")).find((one) => new RegExp(`^${name}-[\\w-]{8}\\.`).test(one)); // the build's hash
      if (file === undefined) throw new Error(`bench:app: the built site has no file ${name}.`);
      return `${url}assets/${file}`;
    },
    close: async () => {
      await server.close();
      rmSync(above, { recursive: true, force: true });
    },
  };
}

function addSample(folder: string, name: string, records: GraphRecords): void {
  writeCollection(join(folder, "samples", name), { graph: writeGraph(records), searchIndex: writeIndex(buildIndex(records)) });
  const list = join(folder, "samples.json");
  const { beside, samples } = JSON.parse(readFileSync(list, "utf8")) as { readonly beside: string; readonly samples: readonly unknown[] };
  writeFileSync(list, JSON.stringify({ beside, samples: [...samples, { name, title: name }] }));
}
