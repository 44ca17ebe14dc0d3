import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSite } from "../build-site.ts";
import { bundleSizes } from "../bundle-sizes.ts";
import { table } from "./table.ts";

const smallest = 1024; // bytes; smaller chunks are summed up

/** What a browser fetches of the built site, after gzip. */
export async function sizeTable(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "sayso-bench-"));
  try {
    await buildSite(folder);
    const { firstScript, firstStyle, later, whole } = bundleSizes(folder);
    const large = later.filter(({ bytes }) => bytes >= smallest);
    const small = later.filter(({ bytes }) => bytes < smallest);
    const rows = [
      ["first scripts (aim: under 250 kB)", kilobytes(firstScript)],
      ["first styles", kilobytes(firstStyle)],
      ...large.map(({ name, bytes }) => [`later: ${name}`, kilobytes(bytes)]),
      ...(small.length === 0 ? [] : [[`later: ${small.length} small chunks`, kilobytes(small.reduce((sum, { bytes }) => sum + bytes, 0))]]),
      ["the whole site without its graphs", kilobytes(whole)],
    ];
    return table(["file", "kB, gzip"], rows);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
