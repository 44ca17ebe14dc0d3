import { labelCount } from "../../src/core/attribution/model/labels.ts";
import { parametersOf, scoreWidth, type NetworkShape } from "../../src/core/attribution/model/network/shape.ts";
import { rowFinder, tableCount, type Vocabulary } from "../../src/core/attribution/model/network/vocabulary.ts";
import { compileKernel } from "./compile-kernel.ts";
import { GradientPass } from "./gradient-pass.ts";
import type { CorpusArticle } from "./read-corpus.ts";
import { allocator, sharedMemory, trainingKernel } from "./training-kernel.ts";

/** What scores the tokens of an article with `parameters` as they are in training: not rounded, nothing kept from one article to the next. */
export async function networkScores(shape: NetworkShape, vocabulary: Vocabulary, parameters: Float32Array) {
  const { count } = parametersOf(shape);
  const space = allocator(65_536);
  const places = { parameters: space.take(count), gradients: 0 };
  const memory = sharedMemory(2 ** 28);
  const limits = { tokens: 6000, sequences: 40 };
  const pass = new GradientPass(await trainingKernel(await compileKernel("training"), memory), memory, shape, places, space, limits);
  new Float32Array(memory.buffer, places.parameters, count).set(parameters);
  pass.pack(null);
  const find = rowFinder(vocabulary);
  return ({ features, windows }: Pick<CorpusArticle, "features" | "windows">): Float32Array => {
    const scores = new Float32Array(features.length * labelCount);
    for (let first = 0; first < windows.length; first += 24) {
      const chosen = windows.slice(first, first + 24);
      let length = 0;
      const own = chosen.map(({ from, to }) => ({ from: length, to: (length += to - from) }));
      const ids = new Int32Array(length * tableCount);
      chosen.forEach(({ from, to }, index) => find(features, from, to, ids.subarray((own[index]?.from ?? 0) * tableCount)));
      const found = pass.scores({ windows: own, stretches: own, ids, labels: new Uint8Array(length), length }, null);
      chosen.forEach(({ from, to }, index) => {
        for (let token = from; token < to; token++)
          for (let label = 0; label < labelCount; label++)
            scores[token * labelCount + label] = found[((own[index]?.from ?? 0) + token - from) * scoreWidth + label] ?? 0;
      });
    }
    return scores;
  };
}
