import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { lookFor, resultCards } from "./support/explorer.ts";
import { openPage } from "./support/open-page.ts";

const harbour = { path: "#/search?c=harbour", webgl: false };
const box = (page: Page) => page.getByRole("combobox", { name: /^Search words/ });
const option = (page: Page, name: string | RegExp) => page.getByRole("option", { name }).first();

async function typed(page: Page, words: string): Promise<void> {
  await page.locator(".quote-card").first().waitFor();
  await box(page).pressSequentially(words, { delay: 20 });
}

test("people come first, then quotations, then articles, each with how many there are; Enter opens the chosen one", async () => {
  const { page } = await openPage(harbour);
  await typed(page, "kettleby");
  await option(page, /Rufus Kettleby/).waitFor();
  const names = () => page.getByRole("listbox", { name: "Suggestions" }).getByRole("group").locator(".suggestions-name").allInnerTexts();
  await expect
    .poll(async () => (await names()).map((name) => name.replace(/ \d+$/, " n")))
    .toEqual(["People and organisations n", "Quotations n", "Articles n"]);
  expect(await box(page).getAttribute("aria-expanded")).toBe("true");
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => box(page).getAttribute("aria-activedescendant")).toBeTruthy();
  const active = await box(page).getAttribute("aria-activedescendant");
  await expect.poll(() => page.locator(`[id="${active ?? ""}"]`).getAttribute("aria-selected")).toBe("true");
  await page.keyboard.press("Enter");
  await page.locator(".pane-detail h1", { hasText: "Rufus Kettleby" }).waitFor();
  await expect.poll(() => box(page).getAttribute("aria-expanded")).toBe("false");
});

test("Escape closes the list, then clears the box, and the focus stays in it until it is empty", async () => {
  const { page } = await openPage(harbour);
  await typed(page, "kettleby");
  await option(page, /Rufus Kettleby/).waitFor();
  await page.keyboard.press("Escape");
  await expect.poll(() => page.getByRole("listbox").count()).toBe(0);
  expect(await box(page).inputValue()).toBe("kettleby");
  await page.keyboard.press("Escape");
  expect(await box(page).inputValue()).toBe("");
  expect(await box(page).evaluate((element) => element === document.activeElement)).toBe(true);
});

test("an empty box lists the fields, a field its values with counts, and the chosen one is a chip that a key takes away", async () => {
  const { page } = await openPage(harbour);
  await page.locator(".quote-card").first().waitFor();
  await box(page).focus();
  await page.keyboard.press("ArrowDown");
  await option(page, /^speaker:/).click();
  expect(await box(page).inputValue()).toBe("speaker:");
  const words = (await option(page, /Rufus Kettleby/).innerText()) ?? "";
  await option(page, /Rufus Kettleby/).click();
  const chip = page.getByRole("button", { name: "speaker: Rufus Kettleby, take away" });
  await chip.waitFor();
  const listed = page.getByRole("link", { name: /^Quotations/ });
  await expect.poll(async () => Number(/\d+/.exec(await listed.innerText())?.[0])).toBe(Number(/(\d+) quotation/.exec(words)?.[1]));
  expect(page.url()).toContain("speaker=actor:rufus-kettleby");
  await chip.focus();
  await page.keyboard.press("Delete");
  await expect.poll(() => chip.count()).toBe(0);
  expect(page.url()).not.toContain("speaker=");
  expect(await box(page).evaluate((element) => element === document.activeElement)).toBe(true);
});

test("typed fields become chips, in the address and after a reload; Backspace in the empty box takes the last away", async () => {
  const { page } = await openPage(harbour);
  await lookForFields(page, "type:direct outlet:ledger from:2031-06-05");
  const chips = page.getByRole("list", { name: "Filters in use" }).getByRole("button");
  await expect.poll(() => chips.count()).toBe(3);
  expect(await box(page).inputValue()).toBe("");
  for (const part of ["type=direct", "outlet=Coastal+Ledger", "from=2031-06-05"]) expect(page.url()).toContain(part);
  const found = (await resultCards(page)).length;
  await page.reload();
  await expect.poll(async () => (await resultCards(page)).length).toBe(found);
  await box(page).focus();
  await page.keyboard.press("Backspace");
  await expect.poll(() => chips.count()).toBe(2);
  expect(page.url()).not.toContain("from=");
});

test("many chips stand above the list, whole, and the focus stays where two go back into the box", async () => {
  const { page } = await openPage({ path: "#/search?c=harbour&type=direct&outlet=Coastal+Ledger&from=2031-06-05", webgl: false });
  const above = page.locator(".list-pane").getByRole("button", { name: "type: direct, take away" });
  await above.waitFor();
  expect(await page.getByRole("button", { name: /, take away$/ }).count()).toBe(3);
  await above.focus();
  await page.keyboard.press("Delete");
  await expect
    .poll(() =>
      page
        .locator("search")
        .getByRole("button", { name: /, take away$/ })
        .count(),
    )
    .toBe(2);
  await expect.poll(() => box(page).evaluate((element) => element === document.activeElement)).toBe(true);
});

test("on a tablet chips stand above the list, and no bar is wider than the page", async () => {
  const { page } = await openPage({ path: "#/search?c=harbour&type=direct&outlet=Coastal+Ledger", webgl: false, width: 768, height: 1024 });
  await page.locator(".list-pane").getByRole("button", { name: "type: direct, take away" }).waitFor();
  expect(await page.evaluate(() => document.querySelector(".top-bar")?.getBoundingClientRect().right)).toBeLessThanOrEqual(768);
});

test("an address with fields in its text is read as if they were typed", async () => {
  const { page } = await openPage({ path: `#/search?c=harbour&q=${encodeURIComponent("wall named:no")}`, webgl: false });
  await page.getByRole("button", { name: "who: not named, take away" }).waitFor();
  expect(page.url()).toContain("kind=unnamed");
  expect(await box(page).inputValue()).toBe("wall");
});

test("a field that is not known is explained, and what it says is looked for", async () => {
  const { page } = await openPage(harbour);
  await lookFor(page, "wall colour:red speaker:zzz");
  const notes = page.locator(".field-note");
  await expect.poll(() => notes.count()).toBe(2);
  expect(await notes.allInnerTexts()).toEqual([
    expect.stringContaining("There is no field “colour:”"),
    "speaker: nobody who speaks here is called “zzz”.",
  ]);
});

test("nothing found for a pasted page is said in a line, not in a page", async () => {
  const { page } = await openPage(harbour);
  await lookFor(page, "zeppelarns quibbelz vorrhume snatterfeld brixolts ninquellen dramforst ollywicken ".repeat(20).trim());
  const heading = page.getByRole("heading", { name: /^No quotation found for/ });
  await heading.waitFor();
  expect((await heading.innerText()).length).toBeLessThan(120);
  expect(await page.locator(".list-pane output").innerText()).not.toContain("some of the words");
});

test("a word with a letter wrong leads to the word that is here", async () => {
  const { page } = await openPage(harbour);
  await lookFor(page, "trawlres");
  await page.locator(".nothing").getByRole("link", { name: "trawlers" }).click();
  await expect.poll(async () => (await resultCards(page)).length).toBeGreaterThan(0);
});

for (const colorScheme of ["light", "dark"] as const)
  test(`axe finds nothing in the open list and the chips, ${colorScheme}`, async () => {
    for (const width of [1440, 390]) {
      const { page } = await openPage({ ...harbour, width, colorScheme, path: "#/search?type=direct+mixed" });
      await typed(page, "watson");
      await option(page, /Michael Watson/).waitFor();
      await page.keyboard.press("ArrowDown");
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 140)}`))).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });

async function lookForFields(page: Page, fields: string): Promise<void> {
  await typed(page, fields);
  await page.keyboard.press("Enter");
}
