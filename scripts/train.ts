import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { shapeOf } from "../src/core/attribution/model/network/trained-network.ts";
import { winkTagger } from "../src/core/text/wink-tagger.ts";
import { readCommandLine, runCommand, typedPath, UsageError } from "./command-line.ts";
import { corpusFolder, networkWeightsFile } from "./project-paths.ts";
import { showProgress } from "./show-progress.ts";
import { countCues, readCorpus, setCuePrior } from "./train/read-corpus.ts";
import { recipe } from "./train/recipe.ts";
import { skipGrams } from "./train/skip-grams.ts";
import { trainNetwork } from "./train/train-network.ts";
import { trainingSet, vocabularyOf } from "./train/training-set.ts";
import { writeNetwork } from "./train/write-network.ts";

const usage = `npm run train -- [--corpus DIR] [--seed N] [--epochs N] [--out FILE]

Trains the attribution network from the corpus, in two workers, and writes its weights, and beside them its model card. The same corpus,
seed and number of epochs give the same bytes, however busy the machine is.

  --corpus DIR   where the annotated articles are (../shared/benchmark)
  --seed N       of the random numbers (${recipe.seed})
  --epochs N     times that every article is read (${recipe.epochs})
  --out FILE     where the weights go (graph-data/model/attribution.bin)`;

const skipGramSeed = 1; // the first embeddings are the same for every seed of the network

await runCommand(async () => {
  const { options } = readCommandLine(usage, { corpus: false, seed: false, epochs: false, out: false });
  const corpus = options.corpus ? typedPath(options.corpus) : corpusFolder;
  const out = options.out ? typedPath(options.out) : networkWeightsFile;
  const own = { ...recipe, seed: count("seed", options.seed, recipe.seed), epochs: count("epochs", options.epochs, recipe.epochs) };
  if (!existsSync(join(corpus, "polnear-train.jsonl"))) throw new Error(`There is no corpus at ${corpus}. --corpus DIR says where it is.`);
  await train(corpus, own, out);
  return 0;
});

function count(name: string, typed: string | undefined, otherwise: number): number {
  const number = typed === undefined ? otherwise : Number(typed);
  if (!Number.isInteger(number) || number < 1)
    throw new UsageError(`--${name} takes a whole number from 1 on, not "${typed}".\n\n${usage}`);
  return number;
}

async function train(corpus: string, own: typeof recipe, out: string): Promise<void> {
  const started = Date.now();
  const { articles, dev, cues } = await readArticles(corpus);
  const vocabulary = vocabularyOf(articles, own.least);
  const shape = shapeOf({ hidden: own.hidden, widths: own.widths, vocabulary });
  const set = trainingSet(articles, vocabulary);
  console.log(
    `${articles.length} articles, ${set.labels.length.toLocaleString("en")} tokens to learn from, ${dev.length} articles to measure on.`,
  );
  const words = own.skipGrams > 0 ? skipGrams(set, vocabulary.words.length + 1, own.widths.word, own.skipGrams, skipGramSeed) : null;
  const progress = showProgress("Steps", null);
  const parameters = await trainNetwork(shape, own, set, words, ({ step, steps, loss, epoch }) => {
    progress.at(step);
    if (epoch !== null) console.log(`Epoch ${epoch + 1} of ${own.epochs}, step ${step} of ${steps}: loss ${loss.toFixed(4)} a token.`);
  });
  progress.end();
  const line = await writeNetwork({ recipe: own, vocabulary, cues, parameters, dev, trainedOn: articles.length, out });
  console.log(`${out}, after ${((Date.now() - started) / 60_000).toFixed(0)} minutes. ${line}`);
}

async function readArticles(corpus: string) {
  const tagger = winkTagger();
  const articles = await readCorpus(join(corpus, "polnear-train.jsonl"), tagger, measuredArticles(corpus));
  const dev = await readCorpus(join(corpus, "polnear-dev.jsonl"), tagger);
  const cues = countCues(articles);
  for (const article of articles) setCuePrior(article, cues, true);
  for (const article of dev) setCuePrior(article, cues, false);
  return { articles, dev, cues };
}

/** The training articles that unnamed speakers are measured on. */
function measuredArticles(corpus: string): ReadonlySet<string> {
  const file = join(corpus, "anonymous-train.json");
  return new Set(existsSync(file) ? Object.keys(JSON.parse(readFileSync(file, "utf8")) as object) : []);
}
