import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openPage } from "./support/open-page.ts";

const keys = async (page: Page, ...presses: readonly string[]): Promise<void> => {
  for (const press of presses) await page.keyboard.press(press);
};
const detail = (page: Page, words: string | RegExp): Promise<void> => page.locator(".pane-detail h1", { hasText: words }).waitFor();

test("search, open, chain, article, next quotation and back out, by keyboard alone", async () => {
  const { page } = await openPage();
  await page.getByRole("heading", { name: "On whose say-so?" }).waitFor();
  await keys(page, "/");
  await page.keyboard.type("cudgel");
  await keys(page, "Enter");
  await page.locator(".quote-card mark").first().waitFor();
  await keys(page, "ArrowDown");
  await expect.poll(() => page.evaluate(() => document.activeElement?.hasAttribute("data-open"))).toBe(true);
  await keys(page, "j", "Enter");
  await detail(page, "cast doubt");
  await keys(page, "h");
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("How it came here");
  await keys(page, "o");
  await page.locator(".article-text .mark-selected").first().waitFor();
  await keys(page, "]");
  await detail(page, /^(?!.*cast doubt)/);
  await keys(page, "[");
  await detail(page, "cast doubt");
  await keys(page, "Escape", "Escape");
  await page.locator(".quote-card").first().waitFor();
});

test("g and a letter go to each view, l to the network and back, ? shows the keys and gives the focus back", async () => {
  const { page } = await openPage();
  await page.getByRole("heading", { name: "On whose say-so?" }).waitFor();
  for (const [letter, address] of [
    ["q", "#/search"],
    ["a", "list=actors"],
    ["c", "list=claims"],
    ["r", "list=sources"],
    ["s", "#/unnamed"],
    ["n", "#/net"],
    ["k", "#/check"],
    ["m", "#/compare"],
    ["v", "#/review"],
    ["i", "#/about"],
  ] as const) {
    await keys(page, "g", letter);
    await expect.poll(() => page.url()).toContain(address);
  }
  await keys(page, "l");
  await expect.poll(() => page.url()).toContain("#/net");
  await keys(page, "?");
  const sheet = page.getByRole("dialog", { name: "Keys" });
  await sheet.waitFor();
  expect(await sheet.innerText()).toContain("why this attribution");
  await keys(page, "Escape");
  await expect.poll(() => sheet.count()).toBe(0);
});

test("single keys can be switched off, and are dead while somebody types", async () => {
  const { page } = await openPage();
  await page.getByRole("combobox", { name: /^Search words/ }).fill("g");
  await page.keyboard.type("i?");
  expect(await page.getByRole("combobox", { name: /^Search words/ }).inputValue()).toBe("gi?");
  await page.getByRole("button", { name: "Keys" }).click();
  const sheet = page.getByRole("dialog", { name: "Keys" });
  await sheet.getByRole("checkbox").uncheck();
  await sheet.getByRole("button", { name: "Close" }).click();
  await expect.poll(() => sheet.count()).toBe(0);
  const before = page.url();
  await keys(page, "g", "i");
  expect(page.url()).toBe(before);
  await page.reload();
  await page.getByRole("combobox", { name: /^Search words/ }).waitFor();
  await keys(page, "g", "i");
  expect(page.url()).toBe(before);
});

test("the skip link leads past the bar, and every stop on the way has a name", async () => {
  const { page } = await openPage({ path: "#/search" });
  await page.locator(".quote-card").first().waitFor();
  await keys(page, "Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to the content");
  await keys(page, "Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
  for (let stop = 0; stop < 25; stop++) {
    await keys(page, "Tab");
    const name = await page.evaluate(() => {
      const element = document.activeElement;
      return element === document.body ? "body" : (element?.getAttribute("aria-label") ?? element?.textContent ?? "").trim();
    });
    expect(name, `stop ${stop}`).not.toBe("");
  }
});

test("c copies a citation and y a link of the card that has the focus", async () => {
  const { page } = await openPage({ path: "#/search?q=adamant" });
  await page.locator(".quote-card mark").first().waitFor();
  await keys(page, "j", "c");
  await page.getByText("Citation copied.").waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("Michael Watson");
  await keys(page, "y");
  await page.getByText("Link copied.").waitFor();
});

test("e draws the network around what is chosen too, x leaves it out, and both stand in the address", async () => {
  const { page } = await openPage({ path: "#/net?sel=actor:michael-watson", webgl: false });
  const row = page.locator(".network-twin [data-card='actor:michael-watson']");
  await row.waitFor();
  await keys(page, "e");
  await expect.poll(() => page.url()).toContain("focus=actor:michael-watson");
  await row.waitFor();
  const drawn = await page.locator(".network-twin [data-card]").count();
  await keys(page, "x");
  await expect.poll(() => row.count()).toBe(0);
  expect(await page.locator(".network-twin [data-card]").count()).toBe(drawn - 1);
  expect(page.url()).toContain("only=1");
  await page.goBack();
  await row.waitFor();
});

test("a key can be changed in the sheet, is kept, and is refused where it is taken", async () => {
  const { page } = await openPage({ path: "#/search?q=adamant" });
  await page.locator(".quote-card [data-open]").first().click();
  await detail(page, "We were adamant");
  await keys(page, "?");
  const sheet = page.getByRole("dialog", { name: "Keys" });
  await sheet.getByText("Change keys").click();
  const field = sheet.getByRole("textbox", { name: "article at the words" });
  await field.fill("c");
  await expect.poll(() => sheet.locator("output").innerText()).toBe("“c” is taken: copy citation.");
  expect(await field.inputValue()).toBe("o");
  await field.fill("t");
  expect(await field.inputValue()).toBe("t");
  await keys(page, "Escape");
  await expect.poll(() => sheet.count()).toBe(0);
  await page.reload();
  await detail(page, "We were adamant");
  await keys(page, "o");
  expect(await page.locator(".article-text").count()).toBe(0);
  await keys(page, "t");
  await page.locator(".article-text .mark-selected").first().waitFor();
});
