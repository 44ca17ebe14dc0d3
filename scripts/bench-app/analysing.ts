import type { Browser } from "playwright-core";
import type { Article } from "../../src/core/model/article.ts";
import { readArticleText } from "../../src/core/text/read-article-text.ts";
import { winkTagger } from "../../src/core/text/wink-tagger.ts";
import { benchTexts } from "../bench/bench-texts.ts";
import { median } from "../measure.ts";
import { atLeast, atMost, seen, type Figure } from "./measure.ts";
import { openTab, whenShown } from "./open-tab.ts";
import type { ServedSite } from "./served-site.ts";

const words = 1_000; // of one's own article

/** The whole pipeline in the built worker: how fast, and how soon the first time. */
export async function analysing(browser: Browser, site: ServedSite, turns: number, corpus: string | undefined): Promise<readonly Figure[]> {
  const { articles, what } = await benchTexts(corpus);
  const tagger = winkTagger();
  const tokens = articles.reduce((sum, article) => sum + readArticleText(article, tagger).tokens.length, 0);
  const own = ownArticle(articles);
  const usual = await inWorker(browser, site, { articles, own, slowdown: 1, turns });
  const slow = await inWorker(browser, site, { articles: null, own, slowdown: 4, turns });
  const on = `the worker, ${what}, ${tokens.toLocaleString("en")} tokens`;
  const one = `one article of ${words.toLocaleString("en")} words`;
  return [
    atLeast("whole pipeline in Chromium", on, Math.round((1000 * tokens) / usual.all), 10_000, "tokens/s"),
    atMost("first analysis, worker and models fetched and read", one, usual.first / 1000, 1.5, "s"),
    atMost("the next", one, usual.next / 1000, 0.3, "s"),
    seen("first analysis, 4x slowdown of the page", one, slow.first / 1000, "s"),
    atMost("the next, 4x slowdown of the page", one, slow.next / 1000, 1.2, "s"),
  ];
}

/** Paragraphs of the articles until there are as many words as one's own article has. */
function ownArticle(articles: readonly Article[]): Article {
  const paragraphs = articles.flatMap(({ text }) => text.split("\n\n"));
  let count = 0;
  const text = paragraphs.filter((paragraph) => {
    const isWanted = count < words;
    if (isWanted) count += paragraph.split(/\s+/).length;
    return isWanted;
  });
  const [first] = articles;
  if (first === undefined) throw new Error("bench:app: there is no article to analyse.");
  return { ...first, id: "own", text: text.join("\n\n") };
}

type Work = { readonly articles: readonly Article[] | null; readonly own: Article; readonly slowdown: number; readonly turns: number };

/** Medians in milliseconds: the first analysis of a fresh page, the next, and that of all articles. */
async function inWorker(
  browser: Browser,
  site: ServedSite,
  { articles, own, slowdown, turns }: Work,
): Promise<{ first: number; next: number; all: number }> {
  const [firsts, nexts, alls]: [number[], number[], number[]] = [[], [], []];
  for (let turn = 0; turn < turns; turn += 1) {
    const { page, close } = await openTab(browser, { slowdown });
    await page.goto(site.url);
    await whenShown(page, "h1");
    const timed = await page.evaluate(analyseInWorker, {
      worker: site.asset("analyse-worker"),
      weights: { network: site.asset("attribution"), linear: site.asset("attribution-linear") },
      pieces: [[own], [own], [own], ...(articles === null || turn > 0 ? [] : [articles])],
    });
    await close();
    firsts.push(timed[0] ?? Infinity);
    nexts.push(timed[2] ?? Infinity);
    if (timed[3] !== undefined) alls.push(timed[3]);
  }
  return { first: median(firsts), next: median(nexts), all: alls[0] ?? Infinity };
}

type Pieces = {
  readonly worker: string;
  readonly weights: { readonly network: string; readonly linear: string };
  readonly pieces: readonly (readonly Article[])[];
};

/** Runs in the page: one analysis after the other in one worker, which is started with the first; milliseconds of each. */
async function analyseInWorker({ worker: address, weights, pieces }: Pieces): Promise<number[]> {
  const times: number[] = [];
  let from = performance.now();
  const worker = new Worker(address, { type: "module" });
  for (const articles of pieces) {
    await new Promise<void>((resolve, reject) => {
      const listening = new AbortController();
      const hear = ({ data }: MessageEvent<{ readonly told: string; readonly message?: string }>): void => {
        if (data.told === "progress") return;
        listening.abort();
        if (data.told === "built") resolve();
        else reject(new Error(data.message));
      };
      worker.addEventListener("error", () => reject(new Error("The worker did not start.")), { signal: listening.signal });
      worker.addEventListener("message", hear, { signal: listening.signal });
      worker.postMessage({ ask: "analyse", weights, of: { articles, corrections: [], rates: [], issues: [] } }, []);
    });
    times.push(performance.now() - from);
    from = performance.now();
  }
  worker.terminate();
  return times;
}
