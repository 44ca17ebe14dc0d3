import { join } from "node:path";
import { expect, test } from "vitest";
import { writeGraph } from "../../src/core/graph/write-graph.ts";
import { goldRecords } from "../core/graph/gold-graph.ts";
import { runScript } from "./support/run-script.ts";
import { temporaryFolder } from "./support/temporary-folder.ts";

test("a word changed after the build is named with what rests on it and both texts; the other items are not", () => {
  const records = goldRecords();
  const source = records.nodes.find((node) => node.kind === "source" && node.article !== null);
  if (source?.kind !== "source") throw new Error("the gold graph has its article");
  const folder = temporaryFolder({
    "graph.json": writeGraph(records),
    [`today/${source.article}.md`]: (source.text ?? "").replace("adamant", "undecided"),
  });
  const { code, stdout } = runScript("verify.ts", [join(folder, "graph.json"), join(folder, "today")]);
  expect([code, stdout.includes("1 of 1 articles compared")]).toEqual([1, true]);
  expect(stdout).toMatch(/quote:\S+: not found at this place\n\s+built from: “[^\n]*adamant[^\n]*\n\s+there today: “[^\n]*undecided/);
  const builtFrom = stdout.split("\n").filter((line) => line.includes("built from:"));
  expect(builtFrom.filter((line) => !line.includes("adamant"))).toEqual([]);
});

test("a graph in another layout is read whole: its spans are checked, its changed articles compared", () => {
  const records = goldRecords();
  const source = records.nodes.find((node) => node.kind === "source" && node.article !== null);
  if (source?.kind !== "source") throw new Error("the gold graph has its article");
  const folder = temporaryFolder({
    "graph.json": JSON.stringify(records, null, 2),
    [`today/${source.article}.md`]: (source.text ?? "").replace("adamant", "undecided"),
  });
  const today = runScript("verify.ts", [join(folder, "graph.json"), join(folder, "today")]);
  expect([today.code, /quote:\S+: not found at this place/.test(today.stdout)]).toEqual([1, true]);
});
