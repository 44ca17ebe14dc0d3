import { expect, test } from "vitest";
import { openPage } from "./support/open-page.ts";
import { lookFor } from "./support/explorer.ts";

const phone = { width: 390, height: 844, hasTouch: true, webgl: false, path: "#/?c=harbour" };

test("a pasted wording with another number finds the quotation, says what differs and opens it", async () => {
  const { page } = await openPage(phone);
  await lookFor(page, "Five trawlers broke their moorings in the February storm, and it was luck");
  const first = page.locator(".alike .telling").first();
  await first.waitFor();
  const words = await first.innerText();
  expect(words).toMatch(/You pasted 13 words; the wording here has \d+; 1 differs/);
  expect(words).toContain("number changed");
  expect(words).toContain("Kettleby");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await first.getByRole("link", { name: "Open this wording" }).click();
  await page.locator(".pane-detail h1", { hasText: "trawlers broke their moorings" }).waitFor();
});

test("a pasted text that nothing is like says that not found here is not not said", async () => {
  const { page } = await openPage(phone);
  await lookFor(page, "zeppelins hum softly over quiet lakes whenever clocks strike twelve");
  await page.getByRole("heading", { name: "No quotation here is like this" }).waitFor();
  expect(await page.locator(".alike").innerText()).toContain("Not found here does not mean it was not said.");
});
