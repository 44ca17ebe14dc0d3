import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "vitest";
import { openPage } from "./support/open-page.ts";

test("a first visit is told three steps, once: closed, the hint stays away until the sheet of keys brings it back", async () => {
  const { page } = await openPage({ webgl: false });
  const hint = page.getByRole("complementary", { name: "New here?" });
  await hint.waitFor();
  expect(await hint.getByRole("listitem").count()).toBe(3);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await hint.getByRole("button", { name: "Close this hint" }).press("Enter");
  await hint.waitFor({ state: "detached" });
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
  await page.reload();
  await page.locator(".questions").waitFor();
  expect(await hint.count()).toBe(0);
  await page.keyboard.press("?");
  await page.getByRole("button", { name: "Show the hint for a first visit again" }).click();
  await hint.waitFor();
});
