import { openGraph, type SaysoGraph } from "../../src/core/graph/open-graph.ts";
import type { QuoteId } from "../../src/core/model/ids.ts";
import { buildIndex } from "../../src/core/search/build-index.ts";
import { openSearch, type Search } from "../../src/core/search/open-search.ts";
import { quantile, timeOf } from "../measure.ts";
import { seededNumbers } from "../train/seeded-numbers.ts";
import { changes } from "./alter-words.ts";
import { madeCollection } from "./made-collection.ts";
import { table } from "./table.ts";

const size = 10_000; // quotations
const sampled = 50; // of them for each change
const nearTop = 10;

type Pasted = { readonly change: string; readonly text: string; readonly of: QuoteId };
/** `place` counts from 1; `Infinity` where the quotation was not found. */
type LookedUp = { readonly change: string; readonly place: number; readonly time: number };

/**
 * How often a wording that was pasted into the search finds the quotation it was made from, by what was changed of it, and how long that takes. Everything
 * pasted counts, also what a change left too short to be compared. A merged wording is looked for by its first half alone, which its second half may outdo.
 */
export function pasteTable(): string {
  const graph = openGraph(madeCollection(size));
  const search = openSearch(graph, buildIndex(graph.records));
  const pasted = alteredWordings(graph);
  search.search({ text: pasted[0]?.text ?? "" }); // the first one reads what all need
  const found = pasted.map((one) => lookUp(search, one));
  const rows = [...new Set(found.map(({ change }) => change)), null].map((change) =>
    row(
      change ?? "all",
      found.filter((one) => change === null || one.change === change),
    ),
  );
  const title = `Altered wordings of ${sampled} quotations for each change, pasted into the search of ${size.toLocaleString("en")} made-up ones; milliseconds each:`;
  return `${title}\n${table(["change", "wordings", "found first", `in first ${nearTop}`, "p50", "p95"], rows)}`;
}

function alteredWordings(graph: SaysoGraph): readonly Pasted[] {
  const draw = seededNumbers(1);
  const quotes = graph.nodesOf("quote");
  const drawn = () => quotes[Math.floor(draw() * quotes.length)];
  return Object.entries(changes).flatMap(([change, alter]) =>
    Array.from({ length: sampled }, drawn).flatMap((quote): readonly Pasted[] => {
      const altered = quote === undefined ? null : alter(wordsOf(quote), draw, wordsOf(drawn() ?? quote));
      return quote === undefined || altered === null ? [] : [{ change, text: altered.join(" "), of: quote.id }];
    }),
  );
}

const wordsOf = ({ content }: { readonly content: readonly { readonly exact: string }[] }): readonly string[] =>
  content.flatMap(({ exact }) => exact.replace(/[“”]/g, "").split(/\s+/));

function lookUp(search: Search, { change, text, of }: Pasted): LookedUp {
  let place = -1;
  const time = timeOf(() => {
    place = (search.search({ text }).alike ?? []).findIndex(({ quote }) => quote === of);
  });
  return { change, place: place < 0 ? Infinity : place + 1, time };
}

function row(name: string, found: readonly LookedUp[]): readonly string[] {
  const share = (most: number): string => (found.filter(({ place }) => place <= most).length / found.length).toFixed(3);
  const times = found.map(({ time }) => time);
  return [name, String(found.length), share(1), share(nearTop), quantile(times, 0.5).toFixed(1), quantile(times, 0.95).toFixed(1)];
}
