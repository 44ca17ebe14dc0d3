import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../scripts/project-paths.ts";
import { writeGraph } from "../../src/core/graph/write-graph.ts";
import { goldRecords } from "../core/graph/gold-graph.ts";
import { runScript } from "./support/run-script.ts";
import { temporaryFolder } from "./support/temporary-folder.ts";

const graphFolder = (): string => temporaryFolder({ "graph.json": writeGraph(goldRecords()) });

test.skipIf(process.platform === "win32")("who has read enough of an export ends it, and nothing is complained of", () => {
  const graph = join(graphFolder(), "graph.json");
  const command = `"${process.execPath}" --import tsx scripts/export.ts jsonl --graph "${graph}" | head -n 1`;
  const { stdout, stderr } = spawnSync("sh", ["-c", command], { cwd: root, encoding: "utf8" });
  expect([stdout.trimEnd().startsWith('{"record":"graph"'), stderr]).toEqual([true, ""]);
});

test("a ledger that is saved begins with the mark by which Excel knows UTF-8", () => {
  const folder = graphFolder();
  const graph = join(folder, "graph.json");
  expect(runScript("export.ts", ["csv", "--graph", graph, "--out", folder]).code).toBe(0);
  expect(readFileSync(join(folder, "attributions.csv"), "utf8").startsWith("\ufeffquote,article")).toBe(true);
});
