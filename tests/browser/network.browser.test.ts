import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openPage } from "./support/open-page.ts";
import { detailWords } from "./support/explorer.ts";

/** Moves over the column of speakers until who is under the pointer is called `name`; the place, or `null` where nobody is. */
async function pointTo(page: Page, name: string): Promise<{ x: number; y: number } | null> {
  const canvas = page.locator(".network-canvas[data-state=open]");
  await canvas.waitFor();
  const box = await canvas.boundingBox();
  if (!box) return null;
  // Each move is drawn, in software and perhaps on a busy machine: a sweep of the whole canvas takes minutes.
  for (let x = box.x + box.width * 0.16; x < box.x + box.width * 0.3; x += 10)
    for (let y = box.y + 12; y < box.y + box.height; y += 12) {
      await page.mouse.move(x, y);
      const words = await page.locator(".network-hover").allTextContents();
      if (words.some((card) => card.includes(name))) return { x, y };
    }
  return null;
}

test("a click on a node of the network opens its evidence, and the words open in the article", async () => {
  const { page } = await openPage({ path: "#/net" });
  const at = await pointTo(page, "Kris Warner");
  expect(at).not.toBeNull();
  if (at) await page.mouse.click(at.x, at.y);
  await page.locator(".pane-detail h1", { hasText: "Kris Warner" }).waitFor();
  expect(page.url()).toContain("sel=actor:kris-warner");
  expect(await detailWords(page)).toContain("They're not going to get our personal information");
  await page.locator(".pane-detail .evidence").first().click();
  await expect.poll(() => page.locator(".article-text .mark-words").count()).toBeGreaterThan(0);
}, 120_000);

test("what is drawn is also a list with the same names, and a name in it selects its node", async () => {
  const { page } = await openPage({ path: "#/net" });
  await page.getByRole("button", { name: "List", exact: true }).click();
  const list = page.getByRole("region", { name: "List of what is drawn" });
  await list.getByRole("link", { name: "Harmeet Dhillon" }).first().click();
  await page.locator(".pane-detail h1", { hasText: "Harmeet Dhillon" }).waitFor();
  await expect.poll(() => list.locator("[aria-current=true]").first().innerText()).toContain("Harmeet Dhillon");
});

test("the network can be walked by arrows, each stop is said, and Enter opens it", async () => {
  const { page } = await openPage({ path: "#/net" });
  const canvas = page.locator(".network-canvas[data-state=open]");
  await canvas.waitFor();
  await canvas.focus();
  await page.keyboard.press("ArrowRight");
  const said = page.locator(".network-sheet [aria-live]");
  await expect.poll(() => said.innerText()).not.toBe("");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await page.locator(".pane-detail [data-title]").waitFor();
  expect(page.url()).toContain("sel=");
});

test("the lens of actors draws one line per pair, and its lens is in the address", async () => {
  const { page } = await openPage({ path: "#/net" });
  await page.getByRole("button", { name: "Actors", exact: true }).click();
  await expect.poll(() => page.url()).toContain("lens=actors");
  await page.getByRole("button", { name: "List", exact: true }).click();
  await page.getByRole("region", { name: "List of what is drawn" }).getByRole("link", { name: "CNN" }).first().waitFor();
});

test("a network whose pane was narrowed by an article beside it looks as one that was opened so narrow", async () => {
  const { page } = await openPage({ path: "#/search?q=cudgel" });
  const canvas = page.locator(".network-canvas[data-state=open]");
  await canvas.waitFor();
  await page.locator(".quote-card [data-open]").first().click();
  const before = await atRest(page);
  await page.keyboard.press("o");
  await page.locator(".article-text").waitFor();
  const narrowed = await atRest(page);
  expect(narrowed.equals(before)).toBe(false);
  await page.reload();
  await page.locator(".article-text").waitFor();
  await canvas.waitFor();
  expect((await atRest(page)).equals(narrowed)).toBe(true);
}, 60_000);

/** The picture of the network once two in a row are the same. */
async function atRest(page: Page): Promise<Buffer> {
  const picture = (): Promise<Buffer> => page.locator(".network-canvas").screenshot();
  let [before, now] = [await picture(), await picture()];
  while (!now.equals(before)) {
    await page.waitForTimeout(200);
    [before, now] = [now, await picture()];
  }
  return now;
}
