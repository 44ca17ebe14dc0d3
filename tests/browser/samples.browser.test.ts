import { expect, test } from "vitest";
import { openPage } from "./support/open-page.ts";
import { lookFor, resultCards } from "./support/explorer.ts";

const phone = { width: 390, height: 844, hasTouch: true, webgl: false };

test("one click opens a sample collection, which says on every page that it is invented and stays open from link to link", async () => {
  const { page } = await openPage(phone);
  await page.getByRole("heading", { name: "On whose say-so?" }).waitFor();
  expect(await page.locator(".invented-strip").count()).toBe(0);
  await page.getByRole("navigation", { name: "Collections" }).getByRole("link", { name: "Harbour (invented sample)" }).click();
  await page.locator(".invented-strip", { hasText: "An invented collection." }).waitFor();
  expect(page.url()).toContain("c=harbour");
  await lookFor(page, "harbour");
  await expect.poll(async () => (await resultCards(page)).length).toBeGreaterThan(0);
  await page.locator(".quote-card [data-open]").first().click();
  await page.locator(".pane-detail h1").waitFor();
  expect(page.url()).toContain("c=harbour");
  expect(await page.locator(".invented-strip").isVisible()).toBe(true);
  await page.reload();
  await page.locator(".pane-detail h1").waitFor();
  await page.getByRole("link", { name: /^Sayso/ }).click();
  await page.getByRole("link", { name: "Shipped article" }).click();
  await page.locator(".invented-strip").waitFor({ state: "detached" });
  expect(page.url()).not.toContain("c=");
});

test("an address that names a collection which is not here says so and leads to those that are", async () => {
  const { page } = await openPage({ ...phone, path: "#/search?c=atlantis" });
  await page.getByRole("heading", { name: "There is no such collection here" }).waitFor();
  expect(await page.locator(".no-graph").innerText()).toContain("atlantis");
  await page.getByRole("link", { name: "Open the collection beside this page" }).click();
  await page.getByRole("heading", { name: "On whose say-so?" }).waitFor();
});
