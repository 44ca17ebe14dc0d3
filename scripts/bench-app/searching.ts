import type { Browser } from "playwright-core";
import { openGraph, type SaysoGraph } from "../../src/core/graph/open-graph.ts";
import { madeCollection } from "../bench/made-collection.ts";
import { askMiniSearch, miniSearchOf } from "../bench/mini-search.ts";
import { searchQueries } from "../bench/search-queries.ts";
import { quantile, timeOf } from "../measure.ts";
import { atMost, seen, type Figure } from "./measure.ts";
import { longestTask, openTab, whenShown } from "./open-tab.ts";
import type { ServedSite } from "./served-site.ts";

const asked = 500; // queries

/** Milliseconds from asking the built search worker to its answer being in the page, for queries of the collection's own words; and MiniSearch's. */
export async function searching(browser: Browser, site: ServedSite, size: number): Promise<readonly Figure[]> {
  const records = madeCollection(size);
  const name = `made-${size}`;
  site.add(name, records);
  const graph = openGraph(records);
  const queries = searchQueries(graph, asked).map(({ text }) => text);
  const { page, close } = await openTab(browser);
  try {
    await page.goto(`${site.url}#/about`);
    await whenShown(page, "h1");
    await longestTask(page);
    const { opened, times } = await page.evaluate(askWorker, {
      worker: site.asset("search-worker"),
      graph: `${site.url}samples/${name}/graph.json`,
      index: `${site.url}samples/${name}/search-index.json`,
      queries,
    });
    const blocked = await longestTask(page);
    const on = `${asked} queries, ${size.toLocaleString("en")} quotations`;
    return [
      atMost("query to results from the worker, p95", on, quantile(times, 0.95), size > 10_000 ? 120 : 30, "ms"),
      seen("the same, median", on, quantile(times, 0.5), "ms"),
      atMost("longest task of the main thread meanwhile", on, blocked, 50, "ms"),
      seen("search worker open, files fetched", on, opened / 1000, "s"),
      ...(await typing(browser, site, name, queries, on)),
      ...miniSearching(graph, queries, on),
    ];
  } finally {
    await close();
  }
}

const typed = 12; // of the queries, spread over their kinds

/** The longest task of the page's own thread while queries are typed into its box, one key after another, and their results are drawn. */
async function typing(
  browser: Browser,
  site: ServedSite,
  name: string,
  queries: readonly string[],
  on: string,
): Promise<readonly Figure[]> {
  const { page, close } = await openTab(browser);
  try {
    await page.goto(`${site.url}#/search?c=${name}`);
    await whenShown(page, ".quote-card");
    await whenShown(page, ".network-canvas[data-state=open]"); // the page is open then: what that takes, `loading` and `network` measure
    const box = page.getByRole("combobox", { name: /^Search words/ });
    const tasks: number[] = [];
    for (const [at, query] of ["", ...queries.slice(0, typed)].entries()) {
      const words = query.trim().slice(0, 40);
      await box.fill("");
      await box.pressSequentially(words, { delay: 60 });
      await page.waitForFunction((wanted) => (new URLSearchParams(location.hash.split("?")[1]).get("q") ?? "") === wanted, words);
      await page.waitForFunction(() => !document.querySelector(".list-pane output")?.textContent?.includes("Searching"));
      const longest = await longestTask(page);
      if (at > 0) tasks.push(longest); // the first one is the opening's
    }
    return [atMost("longest task of the page's thread while queries are typed", `${typed} of them, ${on}`, Math.max(...tasks), 50, "ms")];
  } finally {
    await close();
  }
}

/** The same queries by MiniSearch, here in Node: it finds, and neither verifies phrases nor marks words nor compares wordings. */
function miniSearching(graph: SaysoGraph, queries: readonly string[], on: string): readonly Figure[] {
  const search = miniSearchOf(graph);
  const times = queries.map((text) => timeOf(() => askMiniSearch(search, text)));
  return [
    seen("the same queries by MiniSearch in Node, p95", on, quantile(times, 0.95), "ms"),
    seen("its median", on, quantile(times, 0.5), "ms"),
  ];
}

type Asked = { readonly worker: string; readonly graph: string; readonly index: string; readonly queries: readonly string[] };

/** Runs in the page: asks one query after the other, the first of them unmeasured. */
async function askWorker({ worker: address, graph, index, queries }: Asked): Promise<{ opened: number; times: number[] }> {
  const worker = new Worker(address, { type: "module" });
  const began = performance.now();
  const answer = (message: unknown): Promise<void> =>
    new Promise((resolve, reject) => {
      worker.addEventListener(
        "message",
        ({ data }: MessageEvent<{ readonly told: string; readonly message?: string }>) =>
          data.told === "failed" ? reject(new Error(data.message)) : resolve(),
        { once: true },
      );
      worker.postMessage(message, []);
    });
  await answer({ ask: "open", graph, index });
  const opened = performance.now() - began;
  const times: number[] = [];
  for (const [turn, text] of [queries[0] ?? "", ...queries].entries()) {
    const from = performance.now();
    await answer({ ask: "search", turn, query: { text, beliefs: true } });
    if (turn > 0) times.push(performance.now() - from);
  }
  worker.terminate();
  return { opened, times };
}
