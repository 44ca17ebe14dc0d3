import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openPage } from "./support/open-page.ts";

const keepDark = (page: Page): Promise<unknown> => page.addInitScript(() => localStorage.setItem("sayso.preferences", '{"theme":"dark"}'));

for (const [what, path] of [
  ["a quotation", "#/q/quote:gull-06-03-interview:42dc995a?c=harbour"],
  ["an article", "#/r/courier-06-06-cost?c=harbour"],
] as const)
  test(`${what} is printed dark on white, also for who has chosen dark, from the edge and without what can only be clicked`, async () => {
    const { page } = await openPage({ path, width: 794, height: 1123, webgl: false, before: keepDark });
    await page.locator("h1").first().waitFor();
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await ground()).not.toBe("rgb(255, 255, 255)");
    await page.emulateMedia({ media: "print" });
    expect(await ground()).toBe("rgb(255, 255, 255)");
    expect(
      await page
        .locator("h1")
        .first()
        .evaluate((title) => title.getBoundingClientRect().left),
    ).toBeLessThan(2);
    expect(await page.locator(".top-bar, .action, .byline a, .telling-side .meta > a").filter({ visible: true }).count()).toBe(0);
    expect(await page.locator(".invented-strip").isVisible()).toBe(true); // what is invented says so on paper too
  });
