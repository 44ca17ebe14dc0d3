import { AxeBuilder } from "@axe-core/playwright";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import type { GraphRecords } from "../../src/core/graph/schema.ts";
import { atMost, type Figure } from "./measure.ts";
import { openTab, whenShown } from "./open-tab.ts";
import type { ServedSite } from "./served-site.ts";

const fixedViews = [
  "#/",
  "#/search?q=cudgel",
  "#/search?list=actors",
  "#/search?list=claims",
  "#/search?list=sources",
  "#/unnamed",
  "#/net",
  "#/net?lens=actors",
  "#/compare",
  "#/check",
  "#/review",
  "#/about",
  "#/a/actor:michael-watson",
  "#/r/voter-rolls",
  "#/s/source:voter-rolls",
];

/** Every kind of page: those that are always there, and the first quotation and claim of the built graph. */
function viewsOf({ folder }: ServedSite): readonly string[] {
  const { nodes } = JSON.parse(readFileSync(join(folder, "graph.json"), "utf8")) as GraphRecords;
  const first = (kind: "quote" | "claim"): string => nodes.find((node) => node.kind === kind)?.id ?? "";
  return [...fixedViews, `#/q/${first("quote")}`, `#/c/${first("claim")}`];
}

/** What axe and a walk by the tab key find in each view, light and dark; and the way from a search result to its words. */
export async function checking(browser: Browser, site: ServedSite): Promise<readonly Figure[]> {
  const views = viewsOf(site);
  const on = `${views.length} views, light and dark`;
  const faults: string[] = [];
  const walks: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    const { page, close } = await openTab(browser, { colorScheme });
    for (const path of views) {
      await page.goto(`${site.url}${path}`);
      await whenShown(page, "h1");
      const { violations } = await new AxeBuilder({ page }).analyze();
      faults.push(...violations.map(({ id, nodes }) => `${path} ${colorScheme}: ${id}, ${nodes[0]?.html.slice(0, 100)}`));
      if (colorScheme === "light") walks.push(...(await walkByTab(page)).map((fault) => `${path}: ${fault}`));
    }
    await close();
  }
  for (const fault of [...faults, ...walks]) console.log(`  ${fault}`);
  return [
    atMost("faults that axe finds: names, contrast, roles and all its rules", on, faults.length, 0, ""),
    atMost("stops of the tab key out of order, unseen or without a name", `${views.length} views, 40 stops each`, walks.length, 0, ""),
    atMost("actions from a search result to the marked words", "shipped article", await actionsToWords(browser, site), 2, ""),
  ];
}

const stops = 40;

/** Presses Tab and looks at what is then focused. */
async function walkByTab(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  for (let stop = 0; stop < stops; stop += 1) {
    await page.keyboard.press("Tab");
    const fault = await page.evaluate(() => {
      const at = document.activeElement;
      if (at === null || at === document.body) return "end";
      const labelled = (at.getAttribute("aria-labelledby") ?? "").split(" ").map((id) => document.getElementById(id)?.textContent ?? "");
      const isField = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement || at instanceof HTMLSelectElement;
      const labels = isField ? [...(at.labels ?? [])].map((label) => label.textContent) : [];
      const name = [at.getAttribute("aria-label"), ...labelled, ...labels, at.textContent, at.getAttribute("title")].join("").trim();
      const box = at.getBoundingClientRect();
      const isSeen = box.width > 0 && box.height > 0 && getComputedStyle(at).visibility === "visible";
      const words = at.outerHTML.slice(0, 90);
      if (name === "") return `no name: ${words}`;
      if (!isSeen) return `not seen: ${words}`;
      return (at as HTMLElement).tabIndex > 0 ? `out of order: ${words}` : "";
    });
    if (fault === "end") break;
    if (fault !== "") faults.push(fault);
  }
  return faults;
}

/** How many presses it takes from the first result of a search until its words are marked in the article and in sight. */
async function actionsToWords(browser: Browser, site: ServedSite): Promise<number> {
  const { page, close } = await openTab(browser);
  await page.goto(`${site.url}#/search?q=cudgel`);
  await whenShown(page, ".quote-card mark");
  const steps = [
    () => page.locator(".quote-card [data-open]").first().click(),
    () => page.locator(".pane-detail .evidence").first().click(),
  ];
  let actions = 0;
  while (!(await areWordsMarked(page)) && actions < steps.length) {
    await steps[actions]?.();
    actions += 1;
    await page.waitForTimeout(1000);
  }
  const isReached = await areWordsMarked(page);
  await close();
  return isReached ? actions : Infinity;
}

const areWordsMarked = (page: Page): Promise<boolean> =>
  page.evaluate(() =>
    [...document.querySelectorAll(".article-text .mark-words")].some((mark) => {
      const box = mark.getBoundingClientRect();
      return box.height > 0 && box.top >= 0 && box.bottom <= innerHeight;
    }),
  );
