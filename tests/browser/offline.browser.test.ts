import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { openPage } from "./support/open-page.ts";

const article = "“We have no money left for a second boat,” said Ida Falk, the mayor of Pellmoor, after the council met on Tuesday.";

// A phone draws no network of itself, which a busy machine is thankful for.
const plain = { width: 390, height: 844, hasTouch: true, webgl: false };

async function readOwn(page: Page): Promise<void> {
  await page
    .getByRole("banner")
    .getByRole("button", { name: /own article/ })
    .click();
  const dialog = page.getByRole("dialog", { name: "Your own articles" });
  await dialog.getByLabel("Text of the article").fill(article);
  await dialog.getByRole("button", { name: "Add this text" }).click();
  await dialog.getByRole("button", { name: "Find who said what" }).click();
  await page.locator(".pane-article", { hasText: "no money left" }).waitFor();
}

/** Waits until the files of the first page are kept in the browser. */
const untilKept = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });

test("after one visit the site opens without a network, and searches", async () => {
  const { page } = await openPage({ ...plain, serviceWorkers: "allow" });
  await page.getByRole("heading", { name: "On whose say-so?" }).waitFor();
  await untilKept(page);
  await page.context().setOffline(true);
  await page.reload();
  await page.getByRole("heading", { name: "On whose say-so?" }).waitFor();
  await page.getByRole("combobox", { name: /^Search words/ }).fill("adamant");
  await page.getByRole("combobox", { name: /^Search words/ }).press("Enter");
  await page.locator(".quote-card", { hasText: "adamant" }).first().waitFor();
});

test("once an article has been read here, the next is read without a network", async () => {
  const { page } = await openPage({ ...plain, serviceWorkers: "allow" });
  await untilKept(page);
  await page.reload(); // from here on what is fetched is kept
  await readOwn(page);
  await page.context().setOffline(true);
  await page.reload();
  await readOwn(page);
});

test("the site opens from disk: its graph, its search and an article of one's own", async () => {
  const { page } = await openPage({
    ...plain,
    site: `${pathToFileURL(inject("siteFolder")).href}index.html`,
    mayReport: /has been blocked by CORS policy|net::ERR_FAILED/, // the module and its style sheet, which browsers close on disk
  });
  await page.getByRole("heading", { name: "On whose say-so?" }).waitFor();
  await page.getByRole("combobox", { name: /^Search words/ }).fill("adamant");
  await page.getByRole("combobox", { name: /^Search words/ }).press("Enter");
  await page.locator(".quote-card", { hasText: "adamant" }).first().waitFor();
  await readOwn(page);
  expect(await page.locator(".own-strip").innerText()).toContain("1 article of your own");
});
