import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { sha256 } from "../../scripts/sha256.ts";
import { collect, type Collection } from "../../src/app/collection.ts";
import { openGraph } from "../../src/core/graph/open-graph.ts";
import type { QuoteNode } from "../../src/core/graph/schema.ts";
import { runPipeline } from "../../src/core/pipeline.ts";
import { articleFromText } from "../../src/core/text/read-article.ts";
import { tagger } from "../support/tagger.ts";

const folder = fileURLToPath(new URL("../../graph-data/samples/harbour/", import.meta.url));
let known: Collection | null = null;

/** The harbour sample as the rules read it, as pages ask it. */
export const harbourCollection = (): Collection => (known ??= readHarbour());

function readHarbour(): Collection {
  const articles = readdirSync(folder)
    .toSorted()
    .flatMap((file) => articleFromText(file, readFileSync(`${folder}${file}`, "utf8")).article ?? []);
  return collect(openGraph(runPipeline(articles, { tagger, sha256, rates: [], issues: [] })));
}

/** The one quotation of an article whose words begin so, marks left out. */
export function harbourQuote(article: string, opening: string): QuoteNode {
  const [found] = harbourCollection().quotes.filter(
    (quote) => quote.article === article && (quote.content[0]?.exact ?? "").replace(/^“/, "").startsWith(opening),
  );
  if (found === undefined) throw new Error(`harbour: ${article} has no quote that begins “${opening}”.`);
  return found;
}
