import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { bundleSizes } from "../bundle-sizes.ts";
import { median } from "../measure.ts";
import { atMost, seen, type Figure } from "./measure.ts";
import { longestTask, openTab, whenShown } from "./open-tab.ts";
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

async function start(browser: Browser, site: ServedSite, slowdown: number, turns: number): Promise<readonly Figure[]> {
  const [paints, answers, tasks]: [number[], number[], number[]] = [[], [], []];
  for (let turn = 0; turn < turns; turn += 1) {
    const { page, close } = await openTab(browser, { slowdown });
    await page.goto(`${site.url}#/search?q=cudgel`, { waitUntil: "commit" });
    answers.push(await whenShown(page, ".quote-card mark"));
    paints.push(await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0));
    tasks.push(await longestTask(page));
    await close();
  }
  const on = `shipped article, nothing cached, ${slowdown}x slowdown`;
  return [
    seen("first contentful paint", on, median(paints) / 1000, "s"),
    atMost("navigation to a search answered", on, median(answers) / 1000, slowdown === 1 ? 1 : 3, "s"),
    seen("longest task until then", on, median(tasks), "ms"),
  ];
}
