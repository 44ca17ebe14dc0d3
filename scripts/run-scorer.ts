import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

type Measure = { readonly precision: number; readonly predicted: number; readonly gold: number };

/** What the benchmark's scorer measures, as far as it is read here. */
export type ScorerTable = {
  readonly pairs: { readonly all: Measure };
  readonly speakers?: { readonly known: number; readonly accuracy: number; readonly wrong: number };
  readonly unnamed?: Measure;
};

/** What the benchmark's scorer prints. Throws what it complains of. */
export function scorerPrints(corpus: string, gold: string, predictions: string, options: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(corpus, "score.mjs"), gold, predictions, ...options], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`The scorer failed: ${stderr.trim()}`);
  return stdout;
}

/** The scorer's table for predictions that are not in a file yet; `scratch` is a folder to write them to. */
export function scoreRows(corpus: string, gold: string, scratch: string, rows: readonly object[], options: readonly string[]): ScorerTable {
  const file = join(scratch, "rows.jsonl");
  writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
  return JSON.parse(scorerPrints(corpus, gold, file, [...options, "--json"])) as ScorerTable;
}
