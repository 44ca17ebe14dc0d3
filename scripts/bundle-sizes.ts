import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** Bytes after gzip, as a web host sends them. */
export type BundleSizes = {
  /** What the first page needs before it runs: the entry and what it imports at once. */
  readonly firstScript: number;
  readonly firstStyle: number;
  /** The larger chunks that are fetched later, by name. */
  readonly later: readonly { readonly name: string; readonly bytes: number }[];
  /** All scripts, styles and the page; no graph. */
  readonly whole: number;
};

/** The sizes of the site that was built in `folder`. */
export function bundleSizes(folder: string): BundleSizes {
  const page = readFileSync(join(folder, "index.html"), "utf8");
  const firstFiles = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map((found) => found[1] ?? "");
  const assets = readdirSync(join(folder, "assets")).map((name) => `assets/${name}`);
  const sizes = new Map(assets.map((file) => [file, gzipSync(readFileSync(join(folder, file)), { level: 9 }).length]));
  const sum = (files: readonly string[]): number => files.reduce((total, file) => total + (sizes.get(file) ?? 0), 0);
  const isScript = (file: string): boolean => file.endsWith(".js");
  const later = assets.filter((file) => isScript(file) && !firstFiles.includes(file));
  return {
    firstScript: sum(firstFiles.filter(isScript)),
    firstStyle: sum(firstFiles.filter((file) => file.endsWith(".css"))),
    later: later
      .map((file) => ({ name: file.replace(/^assets\/(.+?)-[\w-]{8}\.js$/, "$1"), bytes: sizes.get(file) ?? 0 }))
      .toSorted((a, b) => b.bytes - a.bytes),
    whole: sum(assets) + gzipSync(page, { level: 9 }).length,
  };
}
