import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median, timeOf } from "../measure.ts";
import { articlesFolder, root } from "../project-paths.ts";

const turns = 5;

/** How long building the shipped article's graph takes from a process that has just begun, TypeScript's compiling and the language model's reading in it. */
export function coldBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), "sayso-bench-"));
  try {
    const times = Array.from({ length: turns }, () => timeOf(() => build(folder)));
    return `The shipped article from a cold process: ${Math.round(median(times))} ms (median of ${turns}).`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function build(folder: string): void {
  const args = ["--import", "tsx", join(root, "scripts", "build-graph.ts"), articlesFolder, "--out", folder];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(`coldBuild: the build failed.\n${stderr}`);
}
