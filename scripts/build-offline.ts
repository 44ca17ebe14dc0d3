import { createHash } from "node:crypto";
import { copyFileSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./project-paths.ts";

const from = join(root, "scripts", "site");

/** Puts the two plain scripts beside the page: the one that opens it from disk, and the service worker, which knows this build's files. */
export function writeOffline(site: string): void {
  copyFileSync(join(from, "open.js"), join(site, "open.js"));
  const files = filesOf(site);
  const hash = createHash("sha256");
  for (const file of files) hash.update(file).update(readFileSync(join(site, file)));
  const worker = readFileSync(join(from, "service-worker.js"), "utf8")
    .replace('"VERSION"', () => JSON.stringify(`sayso-${hash.digest("hex").slice(0, 16)}`))
    .replace('["FILES"]', () => JSON.stringify(["./", ...files.filter(isFirst)]));
  writeFileSync(join(site, "service-worker.js"), worker);
}

/** What the explorer needs. The language model and the weights are many times as large and wait until somebody brings an article. */
const isFirst = (file: string): boolean =>
  file !== "index.html" && !/^(?:disk|samples)\//.test(file) && !/(?:^|\/)analyse-worker|\.bin$/.test(file);

const filesOf = (site: string): readonly string[] =>
  readdirSync(site, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(site, name)).isFile())
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name !== "service-worker.js")
    .toSorted();
