import { once } from "node:events";
import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { finished } from "node:stream/promises";
import { repeatFinder } from "../src/core/repeats/repeat-finder.ts";
import { readCommandLine, runCommand, typedPath, UsageError } from "./command-line.ts";
import { readLines } from "./read-lines.ts";
import { readQuotation } from "./read-quotation.ts";
import { showProgress } from "./show-progress.ts";

const usage = `npm run repeats -- IN.jsonl OUT.jsonl

Reads one quotation a line, {"id": "…", "text": "…"}, with "speaker", "article" and "date" (ISO 8601) where they are known, and writes one line
for each repeat: {"a", "b", "change", "score"}. a is a wording of b: the later where dates tell, else the shorter; where it is put together from
two quotations, "also" is the second. change is the most serious of what a altered; score the share of the shorter wording that aligns. Without
articles and dates the words alone decide. A line that cannot be used is reported and left out. - is the standard input or output.`;

await runCommand(async () => {
  const { words } = readCommandLine(usage, {});
  const [from, to] = words;
  if (!from || !to || words.length > 2) throw new UsageError(`repeats takes two files.\n\n${usage}`);
  if (from !== "-" && !existsSync(typedPath(from))) throw new UsageError(`There is no file "${from}".\n\n${usage}`);
  return findRepeats(from, to);
});

async function findRepeats(from: string, to: string): Promise<number> {
  const finder = repeatFinder();
  const ids = new Set<string>();
  let line = 0;
  let left = 0;
  for await (const written of readLines(from === "-" ? process.stdin : createReadStream(typedPath(from)))) {
    line++;
    if (written.trim() === "") continue;
    const row = readQuotation(written);
    const fault = typeof row === "string" ? row : ids.has(row.id) ? `"${row.id}" was given before.` : null;
    if (typeof row === "string" || fault !== null) {
      left++;
      console.error(`${from}:${line}: ${fault} The line was left out.`);
      continue;
    }
    ids.add(row.id);
    finder.add(row);
  }
  const output = to === "-" ? process.stdout : createWriteStream(typedPath(to));
  const progress = showProgress("Repeats", null);
  let found = 0;
  for (const repeat of finder.find()) {
    if (!output.write(`${JSON.stringify(repeat)}\n`)) await once(output, "drain");
    progress.at(++found);
  }
  progress.end();
  if (output !== process.stdout) await finished(output.end());
  console.error(`${found} repeats among ${ids.size} quotations${left > 0 ? `, ${left} lines left out` : ""}.`);
  return ids.size === 0 && left > 0 ? 1 : 0;
}
