import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { gzipSync } from "node:zlib";
import type { CueCount } from "../../src/core/attribution/model/cue-prior.ts";
import type { Vocabulary } from "../../src/core/attribution/model/network/vocabulary.ts";
import { readWeights, writeWeights } from "../../src/core/attribution/model/network/weights-file.ts";
import { findThresholds } from "./find-thresholds.ts";
import { countByForm, countSpans, f1, spanForms } from "./measure-spans.ts";
import { modelCard, type Run } from "./model-card.ts";
import { cuePriorOf, type CorpusArticle } from "./read-corpus.ts";
import type { Recipe } from "./recipe.ts";
import { scoredByNetwork } from "./scored-by-network.ts";

/** What training found, and where it goes. */
export type Trained = {
  readonly recipe: Recipe;
  readonly vocabulary: Vocabulary;
  readonly cues: ReadonlyMap<string, CueCount>;
  readonly parameters: Float32Array;
  readonly dev: readonly CorpusArticle[];
  /** Articles learned from. */
  readonly trainedOn: number;
  readonly out: string;
};

/**
 * Chooses the thresholds on the development articles, writes the weights, and beside them the figures of this recipe's runs by seed
 * (`-runs.json`) and the model card (`.md`). Gives a line with the figures.
 */
export async function writeNetwork({ recipe, vocabulary, cues, parameters, dev, trainedOn, out }: Trained): Promise<string> {
  const { hidden, widths } = recipe;
  const network = { version: "network 1", hidden, widths, vocabulary, cuePrior: cuePriorOf(cues), parameters };
  // Measured as it will be read: with its weights rounded to bytes.
  const spans = await scoredByNetwork(dev, readWeights(writeWeights({ ...network, thresholds: [0.4, 0.4, 0.4] })));
  const thresholds = findThresholds(spans);
  const bytes = writeWeights({ ...network, thresholds });
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, bytes);
  const [source, cue, content] = countSpans(spans, thresholds).map(percent);
  const forms = countByForm(spans, thresholds);
  const [direct, mixed, indirect] = spanForms.map((form) => percent(forms[form]));
  const run = { seed: recipe.seed, source, cue, content, direct, mixed, indirect } as Run;
  const runs = addRun(out.replace(/\.bin$/, "-runs.json"), recipe, run);
  const gzip = gzipSync(bytes, { level: 9 }).length;
  const card = modelCard({ recipe, trainedOn, measuredOn: dev.length, thresholds, run, runs, numbers: parameters.length, gzip });
  writeFileSync(out.replace(/\.bin$/, ".md"), card);
  return `Exact F1 on dev, source / cue / content: ${source} / ${cue} / ${content}; direct contents ${direct}. ${gzip} bytes compressed.`;
}

const percent = (counts: Parameters<typeof f1>[0]): number => Math.round(1000 * f1(counts)) / 10;

/** Adds a run to those of the same recipe; runs of another recipe are dropped. Sorted by seed. */
function addRun(file: string, given: Recipe, run: Run): readonly Run[] {
  const recipe = { ...given, seed: null };
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as { recipe: unknown; runs: Run[] }) : null;
  const same = known !== null && JSON.stringify(known.recipe) === JSON.stringify(recipe);
  const runs = [...(same ? known.runs : []).filter(({ seed }) => seed !== run.seed), run].toSorted((a, b) => a.seed - b.seed);
  writeFileSync(file, `${JSON.stringify({ recipe, runs }, null, 2)}\n`);
  return runs;
}
