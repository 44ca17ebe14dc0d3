import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { bundleSizes } from "../bundle-sizes.ts";
import { median } from "../measure.ts";
import { atMost, seen, type Figure } from "./measure.ts";
import { longTasks, openTab, whenShown } from "./open-tab.ts";
import type { ServedSite } from "./served-site.ts";

/** What a browser fetches, and how soon a search of the shipped article is answered. */
export async function loading(browser: Browser, site: ServedSite, turns: number): Promise<readonly Figure[]> {
  return [...sizes(site.folder), ...(await start(browser, site, 1, turns)), ...(await start(browser, site, 4, turns))];
}

function sizes(folder: string): readonly Figure[] {
  const { firstScript, whole } = bundleSizes(folder);
  const aside = readdirSync(join(folder, "assets")).filter((name) => /^(language-model|analyse-worker|attribution)/.test(name));
  const bytes = aside.reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, "assets", name)), { level: 9 }).length, 0);
  const on = "gzip of the built files";
  return [
    atMost("first JavaScript", on, firstScript / 1000, 200, "kB"),
    atMost("whole app, less language model and analysis", on, (whole - bytes) / 1000, 450, "kB"),
    seen("language model, weights and analysis worker", on, bytes / 1000, "kB"),
  ];
}

/** Half of what Gephi Lite 1.0 takes to its first paint, in seconds, as fast as the processor is and four times slower; and of how long it holds its page up. */
const half = { paint: { 1: 0.59, 4: 1.42 }, blocking: 0.3 };
const settling = 2_000; // milliseconds after the answer, in which the network is drawn

async function start(browser: Browser, site: ServedSite, slowdown: 1 | 4, turns: number): Promise<readonly Figure[]> {
  const [paints, answers, tasks, blocked]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let turn = 0; turn < turns; turn += 1) {
    const { page, close } = await openTab(browser, { slowdown });
    await page.goto(`${site.url}#/search?q=cudgel`, { waitUntil: "commit" });
    answers.push(await whenShown(page, ".quote-card mark"));
    paints.push(await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0));
    const first = await longTasks(page);
    await page.waitForTimeout(settling);
    tasks.push(Math.max(0, ...first));
    blocked.push(blockingOf([...first, ...(await longTasks(page))]));
    await close();
  }
  const on = `shipped article, nothing cached, ${slowdown}x slowdown`;
  const blocking = median(blocked) / 1000;
  const alsoDrawn = "blocking until the network is drawn too (of each task what is over 50 ms)";
  return [
    atMost("first contentful paint", on, median(paints) / 1000, half.paint[slowdown], "s"),
    atMost("navigation to a search answered", on, median(answers) / 1000, slowdown === 1 ? 1 : 3, "s"),
    seen("longest task until then", on, median(tasks), "ms"),
    slowdown === 1 ? atMost(alsoDrawn, on, blocking, half.blocking, "s") : seen(alsoDrawn, on, blocking, "s"),
  ];
}

const usual = 50; // milliseconds: what a task may take before it is felt
const blockingOf = (durations: readonly number[]): number => durations.reduce((sum, duration) => sum + Math.max(0, duration - usual), 0);
