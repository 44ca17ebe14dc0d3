import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openPage } from "./support/open-page.ts";

const article = readFileSync(fileURLToPath(new URL("../../graph-data/articles/voter-rolls.md", import.meta.url)), "utf8");

test("a word changed after the build turns what rests on it into “not found at this place”, with both texts; the article as it was loses nothing", async () => {
  const { page } = await openPage();
  await page.getByRole("button", { name: "Verify every word" }).click();
  const dialog = page.getByRole("dialog", { name: "Verify" });
  await dialog.getByText(/says its words at its place/).waitFor();
  const files = page.locator("input[type=file]");
  const choose = (text: string) => files.setInputFiles({ name: "voter-rolls.md", mimeType: "text/markdown", buffer: Buffer.from(text) });
  await choose(article.replace("adamant", "undecided"));
  const lost = dialog.getByRole("list", { name: "Not found at this place" });
  await lost.waitFor();
  const words = await lost.innerText();
  expect(words).toContain("adamant");
  expect(words).toContain("undecided");
  expect((await lost.locator("li").allInnerTexts()).filter((item) => !item.includes("adamant"))).toEqual([]);
  await choose(article);
  await dialog.getByText(/0 not found at this place/).waitFor();
});
