import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../project-paths.ts";
import type { BenchTexts } from "./bench-texts.ts";

const [few, many] = [100, 1000]; // articles
const aim = 300; // MB

/** The most memory that `npm run predict` takes over a long file of articles, and over a tenth of it: what it keeps of each would show. */
export function memoryUse({ articles }: BenchTexts): string {
  const folder = mkdtempSync(join(tmpdir(), "sayso-bench-"));
  try {
    const [short, long] = [few, many].map((count) => peakOf(folder, texts(articles, count)));
    return `Peak memory of predict: ${short} MB for ${few} articles, ${long} MB for ${many.toLocaleString("en")} streamed (aim: at most ${aim}).`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Articles over and over; names change from round to round, so that words never met before keep coming. */
function texts(articles: BenchTexts["articles"], count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const round = Math.floor(index / articles.length);
    const text = articles[index % articles.length]?.text ?? "";
    return round === 0 ? text : text.replace(/(?<=[a-z,] )\p{Lu}\p{Ll}{3,}/gu, (name) => name + String.fromCharCode(96 + round));
  });
}

const tellPeak = `data:text/javascript,${encodeURIComponent(
  'import { writeFileSync } from "node:fs"; process.on("exit", () => writeFileSync(process.env.SAYSO_PEAK, String(process.resourceUsage().maxRSS)));',
)}`;

/** Megabytes (of 1,000,000 bytes) that the process had at most. */
function peakOf(folder: string, written: readonly string[]): number {
  const [from, to, peak] = ["in.jsonl", "out.jsonl", "peak"].map((name) => join(folder, name)) as [string, string, string];
  writeFileSync(from, written.map((text, index) => `${JSON.stringify({ id: `article ${index + 1}`, text })}\n`).join(""));
  const args = ["--import", tellPeak, "--import", "tsx", join(root, "scripts", "predict.ts"), from, to];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8", env: { ...process.env, SAYSO_PEAK: peak } });
  if (status !== 0) throw new Error(`memoryUse: predict failed.\n${stderr}`);
  return Math.round((Number(readFileSync(peak, "utf8")) * 1024) / 1e6);
}
