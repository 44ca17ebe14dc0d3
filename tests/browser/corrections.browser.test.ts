import { AxeBuilder } from "@axe-core/playwright";
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { detailWords, openQuote } from "./support/explorer.ts";
import { openPage } from "./support/open-page.ts";

/** What axe finds at any level, as lines that say where. */
async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 140)}`));
}

const sign = async (page: Page, why: string): Promise<void> => {
  await page.getByLabel("Who decides").fill("Ida Falk");
  await page.getByLabel("Why:").fill(why);
};

/** Leaves the speaker of the quotation that is open open. */
async function leaveOpen(page: Page): Promise<void> {
  await page.getByText("Correct this quotation …").click();
  await page.getByLabel("The speaker").check();
  await page.getByLabel("The article does not say who").check();
  await sign(page, "The sentence names nobody.");
  await page.getByRole("button", { name: "Apply in this page" }).click();
  await page.getByText("Corrected by").first().waitFor();
}

describe("a correction in the page", () => {
  test("is applied at once, shown with who and why on page and trace, and undone", async () => {
    const { page } = await openPage({ path: "#/search?q=cudgel", webgl: false });
    await openQuote(page, "cast doubt");
    const before = await detailWords(page);
    await leaveOpen(page);
    const words = await detailWords(page);
    expect(words).toMatch(/Corrected by Ida Falk on \d.*: who speaks is open, because: The sentence names nobody\./);
    expect(words).toContain("Speaker not resolved");
    expect(
      await page
        .locator(".correct > summary")
        .first()
        .evaluate((line) => line === document.activeElement),
    ).toBe(true);
    await page.keyboard.press("w");
    expect(await page.locator(".why").innerText()).toContain("The sentence names nobody.");
    await page.getByRole("button", { name: "Undo the last" }).click();
    await page.getByText("Corrected by").first().waitFor({ state: "detached" });
    expect((await detailWords(page)).split("\n")[1]).toBe(before.split("\n")[1]);
  });

  test("is exported as lines for corrections.yaml, kept only if asked for, and then there after a reload until it is forgotten", async () => {
    const { page } = await openPage({ path: "#/search?q=cudgel", webgl: false });
    await openQuote(page, "cast doubt");
    await leaveOpen(page);
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes("corrections")))).toEqual([]);
    await page.getByRole("button", { name: "See and export" }).click();
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Download as YAML" }).click()]);
    expect(download.suggestedFilename()).toBe("corrections.yaml");
    expect(await readFile(await download.path(), "utf8")).toMatch(/^- decision: speaker\n {2}about: quote:voter-rolls:\w+\n {2}to: \[\]\n/);
    await page.getByRole("button", { name: "Copy as YAML" }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("who: Ida Falk");
    await page.getByRole("button", { name: "Keep in this browser" }).click();
    await page.getByText("with every change from now on").waitFor();
    await page.reload();
    await page.getByText("Corrected by").first().waitFor();
    await page.getByRole("button", { name: "See and export" }).click();
    expect(await page.getByRole("dialog").locator(".corrected-by a").first().textContent()).toContain("the data could be used");
    await page.getByRole("button", { name: "Forget all of mine" }).click();
    await page.reload();
    await page.locator(".pane-detail h1").waitFor();
    expect(await page.locator(".corrections-strip").count()).toBe(0);
  });

  test("takes what is not a quotation away, and its address says why and lets it back", async () => {
    const { page } = await openPage({ path: "#/search?q=cudgel", webgl: false });
    await openQuote(page, "cast doubt");
    await page.getByText("Correct this quotation …").click();
    await page.getByLabel("It is not a quotation").check();
    await sign(page, "It is a headline.");
    await page.getByRole("button", { name: "Apply in this page" }).click();
    await page.getByRole("heading", { name: "This quotation was here until your correction" }).waitFor();
    expect(await detailWords(page)).toContain("It is a headline.");
    expect(await faults(page)).toEqual([]);
    await page.locator(".pane-detail").getByRole("button", { name: "Take back" }).click();
    await page.locator(".pane-detail h1", { hasText: "cast doubt" }).waitFor();
  });

  test("parts an unnamed speaker: one of two quotations is somebody else’s of that description", async () => {
    const { page } = await openPage({ path: "#/unnamed", webgl: false });
    await page.locator(".unnamed-list .card").first().locator("[data-open]").click();
    await page.getByText("Correct this entry …").click();
    await page.getByLabel("Some of the quotations are somebody else’s of that description").check();
    const apply = page.getByRole("button", { name: "Apply in this page" });
    const ones = page.getByRole("group", { name: "Which ones: some" }).getByRole("checkbox");
    await ones.first().check();
    await sign(page, "The paragraph before speaks of two.");
    await apply.click();
    await page.getByText("Corrected by").first().waitFor();
    expect(await detailWords(page)).toMatch(/somebody else than .*official.* said: .*because: The paragraph before speaks of two\./);
  });

  test("gives a quotation the words that are selected, whole words only", async () => {
    const { page } = await openPage({ path: "#/search?q=cudgel", webgl: false });
    await openQuote(page, "cast doubt");
    await page.getByText("Correct this quotation …").click();
    await page.getByLabel("Where its words begin or end").check();
    const passage = page.getByLabel("Select them here");
    await passage.evaluate((box: HTMLTextAreaElement) => {
      const start = box.value.indexOf("cast doubt") + 1;
      box.setSelectionRange(start, start + "cast doubt".length - 3);
    });
    await page.getByRole("button", { name: "Take the selected words" }).click();
    await sign(page, "The rest is the reporter’s.");
    await page.getByRole("button", { name: "Apply in this page" }).click();
    await page.getByText("Corrected by").first().waitFor();
    expect(await page.locator(".pane-detail h1").innerText()).toBe("cast doubt");
  });
});

describe("the review", () => {
  test("is gone through by keys: decided, skipped, undone, with its place in the address", async () => {
    const { page } = await openPage({ path: "#/review", webgl: false });
    const progress = page.locator(".review-progress");
    await progress.waitFor();
    expect(await progress.innerText()).toMatch(/^1 of \d+ open/);
    await page.keyboard.press("n");
    expect(await page.getByLabel("Who decides").evaluate((box) => box === document.activeElement)).toBe(true);
    await page.keyboard.type("Ida Falk");
    await page.locator("h1").focus();
    await page.keyboard.press("n");
    await expect.poll(() => progress.innerText()).toMatch(/^2 of/);
    expect(page.url()).toContain("#/review?item=");
    expect(await page.locator(".corrections-strip").innerText()).toContain("1 correction of yours");
    await page.keyboard.press("u");
    await expect.poll(() => progress.innerText()).toMatch(/^1 of \d+ open/);
    await page.keyboard.press("j");
    await expect.poll(() => progress.innerText()).toMatch(/^2 of/);
    const place = await progress.innerText();
    await page.reload();
    await progress.waitFor();
    expect(await progress.innerText()).toBe(place);
    await page.keyboard.press("g");
    await page.keyboard.press("s");
    await page.waitForFunction(() => location.hash.startsWith("#/unnamed"));
  });

  test("keeps its keys on the sheet, which switches them off", async () => {
    const { page } = await openPage({ path: "#/review", webgl: false });
    await page.locator(".review-progress").waitFor();
    await page.keyboard.press("?");
    await page.getByRole("dialog").waitFor();
    expect(await page.getByRole("dialog").innerText()).toMatch(/In the review/i);
    await page.getByRole("checkbox", { name: /Single keys/ }).uncheck();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.keyboard.press("j");
    await page.locator("h1").click();
    expect(await page.locator(".review-progress").innerText()).toMatch(/^1 of/);
  });
});

for (const [colorScheme, width] of [
  ["light", 1440],
  ["dark", 390],
] as const)
  test(`axe finds nothing in forms, dialog and review, ${colorScheme}, ${width} pixels wide`, async () => {
    const { page, url } = await openPage({ path: "#/review", webgl: false, colorScheme, width });
    await page.locator(".review-progress").waitFor();
    for (let shown = 0; shown < 3; shown++) {
      expect(await faults(page), await page.locator(".review h2").first().innerText()).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await page.getByRole("button", { name: "Skip" }).click();
    }
    await page.goto(`${url.replace(/#.*$/, "")}#/a/actor:michael-watson`);
    await page.getByText("Correct this entry …").click();
    await page.getByLabel("It is one with another").check();
    expect(await faults(page), "merging").toEqual([]);
    await page.getByLabel("Nothing: I want to leave a note").check();
    await sign(page, "Met at the office.");
    await page.getByRole("button", { name: "Apply in this page" }).click();
    await page.getByRole("button", { name: "See and export" }).click();
    await page.getByRole("dialog").waitFor();
    expect(await faults(page), "the dialog").toEqual([]);
  }, 240_000);
