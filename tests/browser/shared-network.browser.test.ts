import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openPage } from "./support/open-page.ts";

// Acceptance test T2: a link to a network, opened in a clean profile, shows the same.

const twin = (page: Page) => page.getByRole("region", { name: "List of what is drawn" });

/** All that is shown of the network, as the list beside the drawing has it. */
const shown = async (page: Page) => ({
  nodes: await twin(page).locator(".network-row-name").allInnerTexts(),
  selected: await twin(page).locator("[aria-current=true] .network-row-name").allInnerTexts(),
  lens: await page.getByRole("group", { name: "Lens" }).getByRole("button", { pressed: true }).allInnerTexts(),
  status: await page.locator(".network-shown output").innerText(),
  title: await page.locator(".pane-detail h1").allInnerTexts(),
});

test("a shared network has the same nodes in the same order, the same lens, focus and selection in a clean profile", async () => {
  const { page } = await openPage({ path: "#/net?c=harbour&lens=provenance", webgl: false });
  await page.getByRole("button", { name: "List", exact: true }).click();
  await twin(page).getByRole("link", { name: "Odile Marchetti" }).first().click();
  await page.locator(".pane-detail h1", { hasText: "Odile Marchetti" }).waitFor();
  await twin(page).locator('[data-card="actor:odile-marchetti"]').getByRole("button").last().click();
  await page.getByRole("button", { name: "Draw around it" }).click();
  await expect.poll(() => page.url()).toContain("focus=");
  const before = await shown(page);
  expect(before.nodes.length).toBeGreaterThan(20);
  expect(before.lens).toEqual(["Provenance"]);
  const other = await openPage({ path: new URL(page.url()).hash, webgl: false });
  await other.page.locator(".pane-detail h1", { hasText: "Odile Marchetti" }).waitFor();
  await other.page.getByRole("button", { name: "List", exact: true }).click();
  await expect.poll(() => shown(other.page)).toEqual(before);
});
