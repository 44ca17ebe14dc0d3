import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { openPage } from "./support/open-page.ts";
import { openQuote, resultCards } from "./support/explorer.ts";

test("a shared link opens the same list, filters, page and lens in a clean profile", async () => {
  const first = await openPage({ path: "#/search?q=data&kind=unnamed&lens=actors" });
  await openQuote(first.page, "cast doubt");
  const seen = async (page: typeof first.page) => ({
    title: await page.locator(".pane-detail h1").innerText(),
    cards: (await resultCards(page)).length,
    query: await page.getByRole("combobox", { name: /^Search words/ }).inputValue(),
    lens: await page.getByRole("button", { name: "Actors", exact: true }).getAttribute("aria-pressed"),
    unnamed: await page.getByRole("button", { name: /^not named/ }).getAttribute("aria-pressed"),
  });
  const before = await seen(first.page);
  const second = await openPage({ path: new URL(first.page.url()).hash });
  await second.page.locator(".pane-detail h1", { hasText: "cast doubt" }).waitFor();
  await expect.poll(() => seen(second.page)).toEqual(before);
  expect(before).toMatchObject({ query: "data", lens: "true", unnamed: "true" });
});

test("Back closes what was opened and puts the list and the focus where they were", async () => {
  const { page } = await openPage({ path: "#/search" });
  const card = page.locator(".quote-card").nth(6);
  await card.scrollIntoViewIfNeeded();
  const link = card.locator("[data-open]");
  await link.click();
  await page.locator(".pane-detail .page").waitFor();
  await card.getByRole("link", { name: "Read in article" }).click();
  await page.locator(".article-text").waitFor();
  await page.goBack();
  await page.locator(".quote-card").first().waitFor();
  await expect.poll(() => page.locator(".pane-list").evaluate((pane) => pane.scrollTop)).toBeGreaterThan(100);
  await page.goBack();
  await expect.poll(() => page.locator(".pane-detail .page").count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.closest("[data-focus]") !== null)).toBe(true);
});

test("a link to something that is not here says what it was and where to go on", async () => {
  const { page } = await openPage({ path: "#/q/quote:elsewhere:12345678" });
  await page.getByRole("heading", { name: "This quotation is not in this collection" }).waitFor();
  expect(await page.locator(".missing").innerText()).toContain("quote:elsewhere:12345678");
});

test("a link to what an earlier build had says which build that was, why it went, and where its article is", async () => {
  const id = "quote:voter-rolls:12345678";
  const moved = [{ id, to: [], because: "Its words are read otherwise now.", until: 3 }];
  const graph = JSON.parse(await readFile(join(inject("siteFolder"), "graph.json"), "utf8")) as object;
  const { page } = await openPage({
    path: `#/q/${id}`,
    before: (blank) => blank.route("**/graph.json", (route) => route.fulfill({ json: { ...graph, build: 5, moved } })),
  });
  await page.getByRole("heading", { name: "This quotation was here until build 3" }).waitFor();
  const words = await page.locator(".missing").innerText();
  expect(words).toContain("Its words are read otherwise now.");
  expect(words).toContain("This is build 5.");
  await page
    .locator(".missing")
    .getByRole("link", { name: /Donald Trump administration/ })
    .waitFor();
});

test("addresses that mean nothing, and parameters from another time, break nothing", async () => {
  const { page } = await openPage({ path: "#/nowhere/at/all" });
  await page.getByRole("heading", { name: "There is no such page" }).waitFor();
  await page.goto(page.url().replace(/#.*/, "#/search?q=%E0%A4%A&future=1&kind=martian&list=cabbages"));
  await page.locator(".list-pane").waitFor();
  await page.getByRole("link", { name: /^People/ }).click();
  expect(page.url()).toContain("future=1");
});

test("the window’s title says what is open", async () => {
  const { page } = await openPage({ path: "#/a/actor:michael-watson" });
  await expect.poll(() => page.title()).toBe("person: Michael Watson – Sayso");
});
