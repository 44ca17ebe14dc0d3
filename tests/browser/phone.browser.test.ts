import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { isInSight } from "./support/explorer.ts";
import { openPage } from "./support/open-page.ts";

const phone = { width: 390, height: 844, hasTouch: true };
const isTooWide = (page: Page): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

test("on a phone: a question, its answer, the article at the words, and back, one pane at a time", async () => {
  const { page } = await openPage(phone);
  await page.getByRole("link", { name: /On whose word/ }).tap();
  await page.locator(".pane-detail h1", { hasText: "We were adamant" }).waitFor();
  expect(await page.locator(".pane").count()).toBe(1);
  expect(await isTooWide(page)).toBe(false);
  await page.getByRole("link", { name: "Read in article" }).tap();
  await page.locator(".article-text .mark-selected").first().waitFor();
  expect(await page.locator(".peek").innerText()).toContain("Michael Watson");
  await page.getByRole("link", { name: "Open this quotation" }).tap();
  await page.locator(".pane-detail").waitFor();
  await page.goBack();
  await page.locator(".article-text").waitFor();
});

test("on a phone the network is a list until it is asked to draw, and its names open their pages", async () => {
  const { page } = await openPage({ ...phone, path: "#/net" });
  await page.locator(".network-twin").getByRole("link", { name: "Kris Warner" }).first().tap();
  await page.locator("h1", { hasText: "Kris Warner" }).waitFor();
});

test("no view is wider than a phone, and what is tapped is 44 pixels high", async () => {
  const { page, url } = await openPage(phone);
  await page.locator(".home").waitFor();
  for (const path of [
    "#/",
    "#/search",
    "#/search?list=claims",
    "#/unnamed",
    "#/a/actor:michael-watson",
    "#/r/voter-rolls",
    "#/net",
    "#/about",
  ]) {
    await page.goto(`${url}${path}`);
    await page.locator(".pane").first().waitFor();
    await expect.poll(() => isTooWide(page), { message: path }).toBe(false);
    const low = await page
      .locator("button:visible, select:visible, .action:visible, .tab:visible, .phone-place:visible")
      .evaluateAll((targets) =>
        targets.filter((target) => target.getBoundingClientRect().height < 43.5).map((target) => target.outerHTML.slice(0, 120)),
      );
    expect(low, path).toEqual([]);
  }
});

test("a link that is the whole of its line can be hit within 44 pixels, and summaries too", async () => {
  const { page, url } = await openPage(phone);
  await page.locator(".home").waitFor();
  for (const path of ["#/", "#/a/actor:michael-watson", "#/unnamed", "#/about", "#/r/voter-rolls"]) {
    await page.goto(`${url}${path}`);
    await page.locator(".pane h1").first().waitFor();
    const low = await page
      .locator(
        "summary:visible, .plain-list > li > a:visible, .voices > li > a:visible, .collection-switch > a:visible, .byline > a:visible, .facts dd > .evidence:visible",
      )
      .evaluateAll((targets) =>
        targets.filter((target) => target.getBoundingClientRect().height < 43.5).map((target) => target.outerHTML.slice(0, 120)),
      );
    expect(low, path).toEqual([]);
  }
});

/** The parts of these that a finger would miss: lower than 44 pixels. */
const tooLow = (page: Page, parts: string): Promise<string[]> =>
  page
    .locator(parts)
    .evaluateAll((targets) =>
      targets.filter((target) => target.getBoundingClientRect().height < 43.5).map((target) => target.outerHTML.slice(0, 120)),
    );

test("a name and its tick in the network's list, and a choice in a correction, can be hit within 44 pixels", async () => {
  const { page, url } = await openPage(phone);
  await page.goto(`${url}#/net`);
  await page.locator(".network-twin .network-row-choose").first().waitFor();
  expect(await tooLow(page, ".network-row-choose:visible, .network-row-name:visible")).toEqual([]);
  const tick = page.locator(".network-row-choose").first();
  await tick.tap({ position: { x: 4, y: 4 } }); // beside the box that is drawn
  expect(await tick.getByRole("checkbox").isChecked()).toBe(true);
  await page.goto(`${url}#/review?c=harbour`);
  await page.getByRole("button", { name: "Somebody else" }).tap();
  await page.locator(".correct-choice").first().waitFor();
  expect(await tooLow(page, ".correct-choice:visible")).toEqual([]);
});

test("on a phone a pasted article leaves the next step in sight, and is read", async () => {
  const { page } = await openPage(phone);
  await page.getByRole("button", { name: "Read your own article …" }).tap();
  await page.getByLabel("Text of the article").fill("“We will not sail in ice,” the mayor, Lena Quist, told the Ostrand Mail.");
  await page.getByRole("button", { name: "Add this text" }).tap();
  await page.getByText("“‘We will not sail in ice,’ the…”").first().waitFor(); // it has no headline
  const tooWide = await page.locator(".sheet").evaluate((sheet) => sheet.scrollWidth - sheet.clientWidth);
  expect(tooWide).toBe(0);
  const next = page.getByRole("button", { name: "Find who said what" });
  expect(await tooLow(page, ".sheet .own-main:visible")).toEqual([]);
  await expect.poll(() => isInSight(next)).toBe(true);
  await next.tap();
  await page.locator(".own-strip").waitFor();
  expect(await page.locator(".article-text").innerText()).toContain("We will not sail in ice");
  expect(await isTooWide(page)).toBe(false);
});
