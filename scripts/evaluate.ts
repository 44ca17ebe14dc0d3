import { createReadStream, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ArticleEnvironment } from "../src/core/pipeline.ts";
import type { RuleRate } from "../src/core/graph/schema.ts";
import { winkTagger } from "../src/core/text/wink-tagger.ts";
import { readCommandLine, runCommand, typedPath, UsageError } from "./command-line.ts";
import { predictLines } from "./predict-lines.ts";
import { corpusFolder, rateFile } from "./project-paths.ts";
import { readLines } from "./read-lines.ts";
import {
  attributionRates,
  idsIn,
  joinRates,
  predictWithRules,
  rateLines,
  speakerRates,
  strictnessRates,
  unnamedRates,
} from "./rule-rates.ts";
import { scoreRows, scorerPrints } from "./run-scorer.ts";
import { shippedModel } from "./shipped-model.ts";
import { showProgress } from "./show-progress.ts";

const usage = `npm run evaluate -- [--corpus DIR] [--errors N] [--rules] [--write-rates]

Runs the pipeline over the benchmark's annotated articles and prints the scorer's table. The corpus is not part of this project:
without it the command says so and ends.

  --corpus DIR   where it is (../shared/benchmark)
  --errors N     also print the first N wrong speakers
  --rules        without the trained model
  --write-rates  write how often each rule was right to graph-data/model/rule-rates.json, for the graph and the screen`;

await runCommand(async () => {
  const { options } = readCommandLine(usage, { corpus: false, errors: false, rules: true, "write-rates": true });
  if (options.rules && options["write-rates"]) throw new UsageError(`The rates are those of what readers get, with the model.\n\n${usage}`);
  const corpus = options.corpus ? typedPath(options.corpus) : corpusFolder;
  const dev = join(corpus, "polnear-dev.jsonl");
  if (!existsSync(dev) || !existsSync(join(corpus, "score.mjs"))) {
    console.log(`There is no benchmark corpus at ${corpus}, so nothing was measured. --corpus DIR says where it is.`);
    return 0;
  }
  const scratch = mkdtempSync(join(tmpdir(), "sayso-evaluate-"));
  try {
    const environment = { tagger: winkTagger(), model: options.rules ? null : shippedModel };
    console.log(`PolNeAR dev, with the speakers of 12 of its articles:\n`);
    const errors = options.errors ? ["--errors", options.errors] : [];
    console.log(
      scorerPrints(corpus, dev, await predictFile(dev, scratch, environment), ["--speakers", join(corpus, "speakers-dev.json"), ...errors]),
    );
    await scoreUnnamed(corpus, scratch, environment);
    const rates = await measureRates(corpus, scratch, environment);
    console.log(["How often each rule was right, on the same articles:", ...rateLines(rates)].join("\n"));
    if (options["write-rates"]) writeFileSync(rateFile, `[\n${rates.map((rate) => `  ${JSON.stringify(rate)}`).join(",\n")}\n]\n`);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  return 0;
});

/** Predicts every article of `gold` and gives the file the rows are in. */
async function predictFile(gold: string, scratch: string, environment: ArticleEnvironment): Promise<string> {
  const rows: string[] = [];
  const progress = showProgress("Articles", null);
  for await (const outcome of predictLines(readLines(createReadStream(gold)), environment)) {
    if ("fault" in outcome) throw new Error(`${gold}:${outcome.line}: ${outcome.fault}`);
    rows.push(outcome.row);
    progress.at(rows.length);
  }
  progress.end();
  const file = join(scratch, "predictions.jsonl");
  writeFileSync(file, `${rows.join("\n")}\n`);
  return file;
}

/** The unnamed speakers, on the train articles in which every source was told apart: built with one half, reported on the other. */
async function scoreUnnamed(corpus: string, scratch: string, environment: ArticleEnvironment): Promise<void> {
  const told = join(corpus, "anonymous-train.json");
  const train = join(corpus, "polnear-train.jsonl");
  if (!existsSync(told) || !existsSync(train)) return;
  const ids = Object.keys(JSON.parse(readFileSync(told, "utf8")) as object).toSorted();
  const halves = [
    { name: "built with (ids 1, 3, 5 … in sorted order)", ids: ids.filter((_, i) => i % 2 === 0) },
    { name: "held back (ids 2, 4, 6 …)", ids: ids.filter((_, i) => i % 2 === 1) },
  ];
  for (const half of halves) {
    const gold = join(scratch, "gold.jsonl");
    writeFileSync(gold, `${(await rowsOf(train, new Set(half.ids))).join("\n")}\n`);
    const table = scorerPrints(corpus, gold, await predictFile(gold, scratch, environment), ["--anonymous", told]);
    console.log(`Unnamed speakers in ${half.ids.length} train articles, ${half.name}:\n${table.slice(table.indexOf("unnamed speakers"))}`);
  }
}

async function rowsOf(file: string, ids: ReadonlySet<string>): Promise<string[]> {
  const rows: string[] = [];
  for await (const line of readLines(createReadStream(file))) {
    const id = /^\{"id":"([^"]+)"/.exec(line)?.[1];
    if (id && ids.has(id)) rows.push(line);
  }
  return rows;
}

/** How often each rule was right: those that find attributions on all of dev, those that link speakers on its annotated articles. */
async function measureRates(corpus: string, scratch: string, environment: ArticleEnvironment): Promise<readonly RuleRate[]> {
  const dev = join(corpus, "polnear-dev.jsonl");
  const known = join(corpus, "speakers-dev.json");
  const told = join(corpus, "anonymous-train.json");
  const train = join(corpus, "polnear-train.jsonl");
  const found = await predictWithRules(dev, null, environment);
  const scorer = (gold: string, options: readonly string[]) => (rows: readonly object[]) => scoreRows(corpus, gold, scratch, rows, options);
  const speakers = found.filter(({ prediction }) => idsIn(known).has(prediction.id));
  const devSpeakers = join(scratch, "speakers.jsonl");
  writeFileSync(devSpeakers, `${(await rowsOf(dev, idsIn(known))).join("\n")}\n`);
  const unnamed: RuleRate[] = [];
  if (existsSync(told) && existsSync(train)) {
    const gold = join(scratch, "told.jsonl");
    writeFileSync(gold, `${(await rowsOf(train, idsIn(told))).join("\n")}\n`);
    unnamed.push(...unnamedRates(await predictWithRules(gold, null, environment), scorer(gold, ["--anonymous", told])));
  }
  return joinRates(
    strictnessRates(found, scorer(dev, [])),
    attributionRates(found, scorer(dev, [])),
    speakerRates(speakers, scorer(devSpeakers, ["--speakers", known])),
    unnamed,
  );
}
