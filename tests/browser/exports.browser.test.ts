import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import type { Download, Page } from "playwright-core";
import { expect, test } from "vitest";
import { readBrat } from "../../src/core/imports/read-brat.ts";
import { lookFor, openQuote } from "./support/explorer.ts";
import { openPage } from "./support/open-page.ts";

const dialog = (page: Page) => page.getByRole("dialog", { name: "Take it with you" });

async function downloaded(page: Page, button: string): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent("download"), dialog(page).getByRole("button", { name: button }).click()]);
  return download;
}

test("the whole collection is taken along in two formats that read back, and nothing is sent", async () => {
  const asked: string[] = [];
  const { page, url } = await openPage();
  await page.getByRole("button", { name: "Take it with you" }).click();
  await dialog(page).waitFor();
  page.context().on("request", (request) => asked.push(`${request.method()} ${request.url()}`));

  const ledger = await downloaded(page, "CSV");
  const rows = (await readFile(await ledger.path(), "utf8")).trim().split("\r\n");
  expect(rows[0]).toMatch(/quote,article,outlet/);
  expect(rows.length).toBeGreaterThan(10);

  const pack = await downloaded(page, "brat standoff");
  expect(pack.suggestedFilename()).toBe("sayso-brat.zip");
  const files = unzipSync(await readFile(await pack.path()));
  const part = (ending: string): string =>
    strFromU8(Object.entries(files).find(([name]) => name.endsWith(ending))?.[1] ?? new Uint8Array());
  const read = readBrat("voter-rolls.ann", part(".txt"), part(".ann"));
  expect(read.issues).toEqual([]);
  expect(read.attributions.length).toBe(rows.length - 1);

  expect(asked.filter((line) => !line.startsWith(`GET ${new URL(url).origin}/`) && !line.startsWith("GET blob:"))).toEqual([]);
});

test("of an open quotation one takes what it is joined to, and its sheet names the speaker", async () => {
  const { page } = await openPage();
  await lookFor(page, "cudgel");
  await openQuote(page, "cudgel");
  await page.locator(".pane-detail").getByRole("button", { name: "Take it with you" }).click();
  expect(
    await dialog(page)
      .getByLabel(/what is open/)
      .isChecked(),
  ).toBe(true);
  const lines = (await readFile(await (await downloaded(page, "JSON Lines")).path(), "utf8")).trim().split("\n");
  const records = lines.map((line) => JSON.parse(line) as { readonly record: string; readonly kind?: string });
  const quotes = records.filter(({ kind }) => kind === "quote");
  expect(quotes.length).toBeGreaterThan(0);
  expect(quotes.length).toBeLessThan(6);
  expect(records.filter(({ kind }) => kind === "said").length).toBeGreaterThan(0);
  await dialog(page).getByRole("button", { name: "Close" }).click();

  const [sheet] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Provenance sheet" }).click()]);
  const text = await readFile(await sheet.path(), "utf8");
  expect(text).toMatch(/^# Quote `quote:/);
  expect(text).toContain("cudgel");
  expect(text).not.toContain("Nobody is resolved");
});
