import { networkModel } from "../../src/core/attribution/model/network/network-model.ts";
import type { TrainedNetwork } from "../../src/core/attribution/model/network/trained-network.ts";
import { loadKernel } from "../../src/kernel/load-kernel.ts";
import { scoreStretches, type ScoredStretch } from "./measure-spans.ts";
import type { CorpusArticle } from "./read-corpus.ts";

/** What the network, read as it will be, makes of the articles. */
export async function scoredByNetwork(articles: readonly CorpusArticle[], network: TrainedNetwork): Promise<readonly ScoredStretch[]> {
  const model = networkModel(network, await loadKernel());
  return scoreStretches(articles, ({ features, windows, stretches }) => model.score(features, windows, stretches), model.transitions);
}
