import { expect, test } from "vitest";
import { isInSight } from "./support/explorer.ts";
import { openPage } from "./support/open-page.ts";

// A line of facts is clipped where its first separator would stand, so words of its own, outside of any element, would be cut.
test("no line of facts has words that stand in no element of their own", async () => {
  const { page, url } = await openPage({ webgl: false });
  for (const path of [
    "#/review?c=harbour",
    "#/search?c=harbour",
    "#/q/quote:gull-06-03-interview:42dc995a?c=harbour",
    "#/check?c=harbour",
  ]) {
    await page.goto(`${url}${path}`);
    await page.locator(".meta").first().waitFor();
    const bare = await page
      .locator(".meta:not(.meta-who), .byline")
      .evaluateAll((lines) =>
        lines
          .filter((line) => [...line.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim()))
          .map(({ outerHTML }) => outerHTML.slice(0, 120)),
      );
    expect(bare, path).toEqual([]);
  }
});

test("at 200 % zoom a quotation is followed by keys from the search to its words, and nothing is wider than the window", async () => {
  const { page } = await openPage({ width: 720, height: 450, webgl: false });
  const isTooWide = (): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  await page.locator(".home").waitFor();
  await page.keyboard.press("/");
  await page.keyboard.type("adamant");
  await page.keyboard.press("Enter");
  await page.locator(".quote-card", { hasText: "adamant" }).waitFor();
  expect(await isTooWide()).toBe(false);
  await page.keyboard.press("Tab");
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await page.locator(".pane-detail h1", { hasText: "adamant" }).waitFor();
  expect(await isTooWide()).toBe(false);
  await page.keyboard.press("o");
  const words = page.locator(".article-text .mark-selected").first();
  await words.waitFor();
  await expect.poll(() => isInSight(words)).toBe(true);
  expect(await isTooWide()).toBe(false);
});
