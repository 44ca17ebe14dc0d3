import { linearModel, readLinearWeights } from "../core/attribution/model/linear/linear-model.ts";
import { mixedModel } from "../core/attribution/model/mixed-model.ts";
import type { AttributionModel } from "../core/attribution/model/model.ts";
import { networkModel } from "../core/attribution/model/network/network-model.ts";
import { readWeights } from "../core/attribution/model/network/weights-file.ts";
import type { ArticleEnvironment } from "../core/pipeline.ts";
import { winkTagger } from "../core/text/wink-tagger.ts";
import { loadKernel } from "../kernel/load-kernel.ts";

/** Where the weights of the two attribution models are: addresses to fetch, or the files themselves in base64 where fetch is closed (`file://`). */
export type Weights = { readonly network: string; readonly linear: string };

let loaded: Promise<ArticleEnvironment> | null = null;

/** The tagger and the attribution model, the same as the build's, read once and kept. Rejects where they cannot be had; the next call tries again. */
export function loadEnvironment(weights: Weights): Promise<ArticleEnvironment> {
  loaded ??= load(weights).catch((problem: unknown) => {
    loaded = null;
    throw problem;
  });
  return loaded;
}

async function load(weights: Weights): Promise<ArticleEnvironment> {
  const model = loadModel(weights); // its files are on their way while the tagger reads its own
  const tagger = winkTagger();
  return { model: await model, tagger };
}

async function loadModel({ network, linear }: Weights): Promise<AttributionModel> {
  const [networkBytes, linearBytes, own, others] = await Promise.all([bytesOf(network), bytesOf(linear), loadKernel(), loadKernel()]);
  return mixedModel(networkModel(readWeights(networkBytes), own), linearModel(readLinearWeights(linearBytes), others));
}

const base64 = "base64:";

async function bytesOf(address: string): Promise<Uint8Array> {
  if (address.startsWith(base64)) return Uint8Array.from(atob(address.slice(base64.length)), (character) => character.charCodeAt(0));
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`The attribution model could not be read: the server answered ${answer.status}.`);
  return new Uint8Array(await answer.arrayBuffer());
}
