import { existsSync } from "node:fs";
import { extname, sep } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import { buildCollection, type Collection } from "./build-collection.ts";
import { messageOf } from "./command-line.ts";
import { listSamples } from "./list-samples.ts";
import { sampleFolder, sampleNames } from "./project-paths.ts";
import { printReport } from "./print-report.ts";
import { readEndings } from "./read-articles.ts";

const file = /^\/(?:samples\/([^/]+)\/)?(graph|search-index)\.json$/;
const settleTime = 100; // milliseconds: an editor writes a file in several steps

/**
 * A Vite plugin that serves the graph of the articles at `paths`, and the sample collections with their list, from memory. An article that changes is
 * built again and the page reloaded; where that fails the page shows why, and the last good graph is still there. Throws when the first
 * build fails.
 */
export function serveCollection(paths: readonly string[]): Plugin {
  let current = built(paths);
  const samples = new Map<string, Collection>();

  const collectionOf = (sample: string | undefined): Collection | null => {
    if (sample === undefined) return current;
    if (!sampleNames().includes(sample)) return null;
    const known = samples.get(sample) ?? buildCollection([sampleFolder(sample)]);
    samples.set(sample, known);
    return known;
  };

  const rebuild = (server: ViteDevServer): void => {
    try {
      current = built(paths);
      samples.clear();
      server.ws.send({ type: "full-reload" });
    } catch (error) {
      console.error(`${messageOf(error)}\nThe last good graph is still served.`);
      server.ws.send({ type: "error", err: { message: messageOf(error), stack: "" } });
    }
  };

  return {
    name: "sayso:serve-collection",
    configureServer(server) {
      watch(server, paths, () => rebuild(server));
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? "").replace(/[?#].*$/, "");
        const found = file.exec(path);
        const collection = found && collectionOf(found[1] && decodeURIComponent(found[1]));
        if (!collection && path !== "/samples.json") return next();
        response.setHeader("content-type", "application/json");
        response.setHeader("cache-control", "no-store");
        response.end(!collection ? listSamples(paths) : found[2] === "graph" ? collection.graph : collection.searchIndex);
      });
    },
  };
}

function built(paths: readonly string[]): Collection {
  const collection = buildCollection(paths);
  printReport(collection);
  return collection;
}

/** Calls `changed` once for a burst of changes to article files at `paths`, or below. */
function watch(server: ViteDevServer, paths: readonly string[], changed: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  const isOurs = (path: string): boolean =>
    readEndings.has(extname(path).toLowerCase()) &&
    paths.some((ours) => path === ours || path.startsWith(ours.replace(/[\\/]$/, "") + sep));
  server.watcher.add(paths.filter((path) => existsSync(path)));
  server.watcher.on("all", (_event, path) => {
    if (!isOurs(path)) return;
    clearTimeout(timer);
    timer = setTimeout(changed, settleTime);
  });
}
