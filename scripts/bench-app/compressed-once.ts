import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Plugin } from "vite";

const mediaTypes: Readonly<Record<string, string>> = { js: "text/javascript", css: "text/css", json: "application/json" };

/**
 * A Vite plugin that answers for the text files of `folder` with one compression of each, kept, as a web host does. Vite's preview compresses a file
 * anew for each visitor, on the processor that is measured: a quarter of a second for the analysis worker.
 */
export function compressedOnce(folder: string): Plugin {
  const kept = new Map<string, Buffer>();
  return {
    name: "sayso:compressed-once",
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? "/", "http://localhost").pathname;
        const mediaType = mediaTypes[/\.(\w+)$/.exec(path)?.[1] ?? ""];
        if (mediaType === undefined) return next();
        const file = join(folder, path);
        const written = statSync(file, { throwIfNoEntry: false })?.mtimeMs; // the list of samples is written anew for each that is added
        const bytes = kept.get(`${path} ${written}`) ?? compressed(file);
        if (bytes === null) return next();
        kept.set(`${path} ${written}`, bytes);
        response.setHeader("content-type", mediaType);
        response.setHeader("content-encoding", "gzip");
        response.setHeader("content-length", bytes.length);
        response.end(bytes);
      });
    },
  };
}

function compressed(file: string): Buffer | null {
  try {
    return gzipSync(readFileSync(file));
  } catch {
    return null; // the next in line says that it is not there
  }
}
