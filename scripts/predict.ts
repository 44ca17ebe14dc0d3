import { once } from "node:events";
import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { finished } from "node:stream/promises";
import { winkTagger } from "../src/core/text/wink-tagger.ts";
import { readCommandLine, runCommand, typedPath, UsageError } from "./command-line.ts";
import { predictLines } from "./predict-lines.ts";
import { shippedModel } from "./shipped-model.ts";
import { readLines } from "./read-lines.ts";
import { showProgress } from "./show-progress.ts";

const usage = `npm run predict -- IN.jsonl OUT.jsonl

Reads one article a line, {"id": "…", "text": "…"}, and writes what was found in it, one line each: the rows that the benchmark's
scorer takes, with UTF-16 offsets into the text as given. A line that cannot be used is reported and left out. - is the standard
input or output (then say npm run --silent predict -- - -).`;

await runCommand(async () => {
  const { words } = readCommandLine(usage, {});
  const [from, to] = words;
  if (!from || !to || words.length > 2) throw new UsageError(`predict takes two files.\n\n${usage}`);
  if (from !== "-" && !existsSync(typedPath(from))) throw new UsageError(`There is no file "${from}".\n\n${usage}`);
  return predict(from, to);
});

/** Streams: memory holds one article at a time, however long the file. */
async function predict(from: string, to: string): Promise<number> {
  const input = from === "-" ? process.stdin : createReadStream(typedPath(from));
  const output = to === "-" ? process.stdout : createWriteStream(typedPath(to));
  const progress = showProgress("Articles", null);
  let written = 0;
  let left = 0;
  for await (const outcome of predictLines(readLines(input), { tagger: winkTagger(), model: shippedModel })) {
    if ("fault" in outcome) {
      left++;
      console.error(`${from}:${outcome.line}: ${outcome.fault} The line was left out.`);
      continue;
    }
    if (!output.write(`${outcome.row}\n`)) await once(output, "drain");
    progress.at(++written);
  }
  progress.end();
  if (output !== process.stdout) await finished(output.end());
  console.error(`${written} articles written${left > 0 ? `, ${left} lines left out` : ""}.`);
  return written === 0 && left > 0 ? 1 : 0;
}
