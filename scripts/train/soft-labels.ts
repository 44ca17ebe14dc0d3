import { makeLattice, probabilityAt, runLattice } from "../../src/core/attribution/model/crf.ts";
import { labelCount } from "../../src/core/attribution/model/labels.ts";
import { parametersOf, type NetworkShape } from "../../src/core/attribution/model/network/shape.ts";
import type { Vocabulary } from "../../src/core/attribution/model/network/vocabulary.ts";
import { networkScores } from "./network-scores.ts";
import type { CorpusArticle } from "./read-corpus.ts";
import type { Recipe } from "./recipe.ts";
import { trainNetwork } from "./train-network.ts";
import { trainingSet } from "./training-set.ts";

/**
 * What networks that have not seen an article make of it: two teachers, each trained on every second article, label the others. One reading
 * by one annotator misses attributions and errs at edges; the mean of it and of what the rest of the corpus teaches is nearer to what
 * annotators agree on. By token of the articles, one after the other, the probability of each label.
 */
export async function softLabels(
  articles: readonly CorpusArticle[],
  shape: NetworkShape,
  recipe: Recipe,
  vocabulary: Vocabulary,
  words: Float32Array | null,
  onTeacher: (teacher: number) => void = () => {},
): Promise<Float32Array> {
  const length = articles.reduce((sum, { features }) => sum + features.length, 0);
  const soft = new Float32Array(new SharedArrayBuffer(length * labelCount * 4));
  for (const half of [0, 1]) {
    const own = articles.filter((_, index) => index % 2 === half);
    const teaching: Recipe = { ...recipe, epochs: recipe.teacherEpochs, seed: recipe.seed + 100 * (half + 1), teacherShare: 0 };
    const parameters = await trainNetwork(shape, teaching, trainingSet(own, vocabulary), words);
    await writeSoft(articles, half, shape, vocabulary, parameters, soft);
    onTeacher(half);
  }
  return soft;
}

/** Writes what a teacher makes of the articles that it has not seen, `half` being those that it has. */
async function writeSoft(
  articles: readonly CorpusArticle[],
  half: number,
  shape: NetworkShape,
  vocabulary: Vocabulary,
  parameters: Float32Array,
  soft: Float32Array,
): Promise<void> {
  const transitions = parametersOf(shape).matrices.find(({ name }) => name === "transitions");
  const lattice = makeLattice(parameters.subarray(transitions?.offset));
  const score = await networkScores(shape, vocabulary, parameters);
  let first = 0;
  articles.forEach((article, index) => {
    if (index % 2 !== half) {
      const scores = score(article);
      for (const { from, to } of article.stretches) {
        runLattice(lattice, scores, from, to - from);
        for (let at = 0; at < to - from; at++)
          for (let label = 0; label < labelCount; label++)
            soft[(first + from + at) * labelCount + label] = probabilityAt(lattice, at, label);
      }
    }
    first += article.features.length;
  });
}
