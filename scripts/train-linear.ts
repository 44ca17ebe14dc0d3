import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { linearModel, writeLinearWeights } from "../src/core/attribution/model/linear/linear-model.ts";
import { winkTagger } from "../src/core/text/wink-tagger.ts";
import { readCommandLine, runCommand, typedPath } from "./command-line.ts";
import { corpusFolder, linearWeightsFile } from "./project-paths.ts";
import { countSpans, f1, scoreStretches } from "./train/measure-spans.ts";
import { countCues, cuePriorOf, readCorpus, setCuePrior } from "./train/read-corpus.ts";
import { linearRecipe, trainLinear } from "./train/train-linear.ts";

const usage = `npm run train:linear -- [--corpus DIR] [--out FILE]

Trains the linear model, the fallback where WebAssembly has no SIMD, from the corpus and writes its weights. The same corpus gives the same
bytes. About two minutes on one core. It reads what the rules find: when they change, train it anew.

  --corpus DIR   where the annotated articles are (../shared/benchmark)
  --out FILE     where the weights go (graph-data/model/attribution-linear.bin)`;

await runCommand(async () => {
  const { options } = readCommandLine(usage, { corpus: false, out: false });
  const corpus = options.corpus ? typedPath(options.corpus) : corpusFolder;
  const out = options.out ? typedPath(options.out) : linearWeightsFile;
  if (!existsSync(join(corpus, "polnear-train.jsonl"))) throw new Error(`There is no corpus at ${corpus}. --corpus DIR says where it is.`);
  const tagger = winkTagger();
  const train = await readCorpus(join(corpus, "polnear-train.jsonl"), tagger, measuredArticles(corpus));
  const dev = await readCorpus(join(corpus, "polnear-dev.jsonl"), tagger);
  const counts = countCues(train);
  for (const article of train) setCuePrior(article, counts, true);
  for (const article of dev) setCuePrior(article, counts, false);
  console.log(`${train.length} articles to learn from, ${dev.length} to measure on.`);
  const learned = trainLinear(train, linearRecipe, (epoch, loss) => console.log(`Epoch ${epoch + 1}: loss ${loss.toFixed(4)} a token.`));
  const weights = { version: "linear model 1", cuePrior: cuePriorOf(counts), ...learned };
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, writeLinearWeights(weights));
  const model = linearModel(weights);
  const spans = scoreStretches(dev, ({ features, stretches }) => model.score(features, [], stretches), model.transitions);
  const figures = countSpans(spans, [0.36, 0.36, 0.36]).map((counted) => (100 * f1(counted)).toFixed(1));
  console.log(`${out}: exact F1 on dev, source / cue / content: ${figures.join(" / ")}.`);
  return 0;
});

/** The training articles that unnamed speakers are measured on. */
function measuredArticles(corpus: string): ReadonlySet<string> {
  const file = join(corpus, "anonymous-train.json");
  return new Set(existsSync(file) ? Object.keys(JSON.parse(readFileSync(file, "utf8")) as object) : []);
}
