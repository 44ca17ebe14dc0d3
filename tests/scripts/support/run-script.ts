import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "../../../scripts/project-paths.ts";

export type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

/** Runs one of the commands as npm does, in a process of its own, and gives what it printed. */
export function runScript(name: string, args: readonly string[], input = ""): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", join(root, "scripts", name), ...args], {
    cwd: root,
    input,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { code: status, stdout, stderr };
}
