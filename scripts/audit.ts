import { spawnSync } from "node:child_process";

// Known weaknesses of what the site is built of. Without the registry nothing can be said, so that is a warning and no failure.
type Report = { readonly metadata?: { readonly vulnerabilities?: Readonly<Record<string, number>> } };

const { stdout } = spawnSync("npm", ["audit", "--omit=dev", "--json"], {
  encoding: "utf8",
  shell: process.platform === "win32",
  timeout: 60_000,
});
const found = read(stdout ?? "")?.metadata?.vulnerabilities;
const grave = (found?.high ?? 0) + (found?.critical ?? 0);
if (found === undefined) console.warn("Warning: npm audit had no answer from the registry; nothing was checked.");
else console.log(`Known weaknesses in what the site is built of: ${grave} high or critical, ${found.total ?? 0} in all.`);
process.exitCode = grave > 0 ? 1 : 0;

function read(text: string): Report | null {
  try {
    return JSON.parse(text) as Report;
  } catch {
    return null;
  }
}
