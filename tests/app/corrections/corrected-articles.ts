import { sha256 } from "../../../scripts/sha256.ts";
import { collect, type Collection } from "../../../src/app/collection.ts";
import { buildRecords, type BuiltRecords } from "../../../src/core/build-records.ts";
import { noLock } from "../../../src/core/graph/keep-ids.ts";
import { openGraph } from "../../../src/core/graph/open-graph.ts";
import type { Article } from "../../../src/core/model/article.ts";
import type { Correction } from "../../../src/core/model/correction.ts";
import type { ActorId, QuoteId } from "../../../src/core/model/ids.ts";
import { tagger } from "../../support/tagger.ts";

const articles: readonly Article[] = [
  {
    id: "tide",
    title: "Ferry to stay in port",
    text: `Mayor Ada Quill met Captain Oren Thistle on the pier on Monday. He said that the ferry would stay in port all winter.

“We cannot sail with a cracked hull and two missing boats,” Ada Quill said.

“Nobody asked the island before the boats were sold,” said Bela Marsh, a Republican.`,
  },
  {
    id: "gull",
    title: "Council split over boats",
    text: `“We cannot sail with a cracked hull and two missing boats,” Mayor Ada Quill said on Tuesday.

“The boats were never ours to sell,” said Bela Marsh, a Democrat.`,
  },
];

/** Two invented articles as the build reads them, with people's corrections. */
export const buildWith = (corrections: readonly Correction[]): BuiltRecords =>
  buildRecords(articles, { tagger, sha256, rates: [], issues: [], corrections, lock: noLock, fileOf: (id) => `${id}.md` });

export const built = buildWith([]);

/** They, uncorrected, as the page asks them. */
export const collection: Collection = collect(openGraph(built.records));

/** The id of the quote of an article that holds some words. */
export function quoteHolding(words: string, article: string): QuoteId {
  const found = collection.quotes.find((quote) => quote.article === article && quote.content.some(({ exact }) => exact.includes(words)));
  if (found === undefined) throw new Error(`${article} has no quote that holds “${words}”.`);
  return found.id;
}

/** The ids of those who go by a name. */
export const actorsNamed = (name: string): readonly ActorId[] =>
  collection.actors.filter(({ names }) => names.includes(name)).map(({ id }) => id);

export const signed = { who: "Ida Falk", when: "2031-04-02", why: "The paragraph before says: “so”." } as const;
