import { sha256 } from "../../../scripts/sha256.ts";
import { openGraph, type SaysoGraph } from "../../../src/core/graph/open-graph.ts";
import type { QuoteNode } from "../../../src/core/graph/schema.ts";
import { runPipeline } from "../../../src/core/pipeline.ts";
import { tagger } from "../../support/tagger.ts";

/** One outlet's article about an affair: outlet, date and text. The outlet's name in lower case is its id. */
export type Told = readonly [outlet: string, published: string, text: string];

/** The graph of some invented articles about one affair, attributed by the rules alone. */
export const affair = (...articles: readonly Told[]): SaysoGraph =>
  openGraph(
    runPipeline(
      articles.map(([outlet, published, text], index) => ({
        id: `${outlet.toLowerCase().replaceAll(" ", "-")}-${index}`,
        outlet,
        published,
        text,
      })),
      { tagger, sha256, rates: [], issues: [] },
    ),
  );

/** The quote that has these words; throws where there is none. */
export function quoteWith(graph: SaysoGraph, words: string): QuoteNode {
  const found = graph.nodesOf("quote").find(({ content }) => content.some(({ exact }) => exact.includes(words)));
  if (found === undefined) throw new Error(`quoteWith: no quote has “${words}”.`);
  return found;
}
