import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Locator, Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { readGraph } from "../../src/core/graph/read-graph.ts";
import { evidenceIn } from "../../src/core/graph/evidence-in.ts";
import { articleFromText } from "../../src/core/text/read-article.ts";
import { run, wordFile } from "../core/imports/support/word-file.ts";
import { openPage } from "./support/open-page.ts";

const article = readFileSync(fileURLToPath(new URL("../../graph-data/articles/voter-rolls.md", import.meta.url)), "utf8");

async function openVerify(page: Page): Promise<Locator> {
  await page.getByRole("button", { name: "Verify every word" }).click();
  const dialog = page.getByRole("dialog", { name: "Verify" });
  await dialog.getByText(/says its words at its place/).waitFor();
  return dialog;
}

const choose = (page: Page, name: string, bytes: string | Uint8Array): Promise<void> =>
  page.locator("input[type=file]").setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });

/** How many pieces of evidence of the served graph hold a word. */
function evidenceWith(word: string): number {
  const { graph } = readGraph(readFileSync(join(inject("siteFolder"), "graph.json"), "utf8"));
  const records = [...(graph?.nodes ?? []), ...(graph?.edges ?? [])];
  return records.flatMap(evidenceIn).filter(({ exact }) => exact.includes(word)).length;
}

test("a word changed after the build turns what rests on it into “not found at this place”, with both texts; the article as it was loses nothing", async () => {
  const { page } = await openPage();
  const dialog = await openVerify(page);
  await choose(page, "voter-rolls.md", article.replace("adamant", "undecided"));
  const lost = dialog.getByRole("list", { name: "Not found at this place" });
  await lost.waitFor();
  const items = await lost.locator("li").allInnerTexts();
  expect(items.length).toBe(evidenceWith("adamant"));
  expect(items.filter((item) => !/Built from “[^]*adamant[^]*There today “[^]*undecided/.test(item))).toEqual([]);
  await choose(page, "voter-rolls.md", article);
  await dialog.getByText(/ 0 in the same words farther on or back, 0 not found at this place/).waitFor();
});

test("the same words in a Word file lose nothing, and a damaged one is named", async () => {
  const { page } = await openPage();
  const dialog = await openVerify(page);
  const words = articleFromText("voter-rolls.md", article).article?.text ?? "";
  const paragraphs = words.split(/\n+/).map((one) => run(one.replaceAll("&", "&amp;").replaceAll("<", "&lt;")));
  expect(await page.locator("input[type=file]").getAttribute("accept")).toContain(".docx");
  await choose(page, "voter-rolls.docx", wordFile(paragraphs));
  await dialog.getByText(/farther on or back, 0 not found at this place/).waitFor();
  await choose(page, "voter-rolls.docx", "PK");
  await dialog.getByText(/Word document is damaged|no Word document/).waitFor();
});
