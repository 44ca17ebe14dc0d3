import type { Browser, CDPSession, Page } from "playwright-core";

type TabOptions = {
  /** How many times slower the processor seems to be (Chrome's own throttling). Default 1. */
  readonly slowdown?: number;
  readonly colorScheme?: "light" | "dark";
  readonly width?: number;
  readonly height?: number;
};
/** A page of a fresh context: nothing is cached. */
export type Tab = { readonly page: Page; readonly devtools: CDPSession; readonly close: () => Promise<void> };

/** Opens an empty tab at desk size; from its first page on, the long tasks of its main thread are kept. */
export async function openTab(browser: Browser, options: TabOptions = {}): Promise<Tab> {
  const { slowdown = 1, colorScheme = "light", width = 1440, height = 900 } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    reducedMotion: "reduce",
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  if (slowdown > 1) await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await page.addInitScript("globalThis.__name = (made) => made"); // tsx names functions by it, and they run in the page too
  await page.addInitScript(() => {
    const kept: number[] = [];
    Object.assign(globalThis, { benchLongTasks: kept });
    new PerformanceObserver((list) => kept.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: "longtask",
      buffered: true,
    });
  });
  return { page, devtools, close: () => context.close() };
}

/** The tasks of the main thread since the last call that took 50 milliseconds or more: how many milliseconds each. */
export const longTasks = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => (globalThis as unknown as { readonly benchLongTasks: number[] }).benchLongTasks.splice(0));

/** The longest task of the main thread since the last call, in milliseconds; 0 where none took 50. */
export const longestTask = async (page: Page): Promise<number> => Math.max(0, ...(await longTasks(page)));

const longest = 60_000; // milliseconds

/**
 * Waits in the page until `selector` is there with `words` and the next frame is out; the page's clock then, in milliseconds from navigation. Rejects
 * after a minute.
 */
export const whenShown = (page: Page, selector: string, words = ""): Promise<number> =>
  page.evaluate(
    ([wanted, text, most]) =>
      new Promise<number>((resolve, reject) => {
        setTimeout(() => reject(new Error(`bench:app: ${wanted} ${text} did not come within ${most} ms.`)), most);
        const look = (): boolean => {
          const isThere = [...document.querySelectorAll(wanted)].some((one) =>
            `${one.textContent} ${one.getAttribute("aria-label") ?? ""}`.includes(text),
          );
          if (isThere) requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())));
          return isThere;
        };
        if (look()) return;
        const watching = new MutationObserver(() => look() && watching.disconnect());
        watching.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
      }),
    [selector, words, longest] as const,
  );
