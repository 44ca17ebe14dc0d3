import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { accessibilityTree, focusedThing } from "./support/accessibility-tree.ts";
import { openPage } from "./support/open-page.ts";

// Acceptance test T8: the whole chain and the network by keyboard alone, told only by what a screen reader is told.

const keys = async (page: Page, ...presses: readonly string[]): Promise<void> => {
  for (const press of presses) await page.keyboard.press(press);
};
const heard = async (page: Page): Promise<string> => (await accessibilityTree(page)).map(({ role, name }) => `${role}: ${name}`).join("\n");
const serious = async (page: Page): Promise<string[]> => (await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id);

test("the chain of a quotation is found and heard, step by step, by keyboard alone", async () => {
  const { page } = await openPage({ webgl: false });
  await page.getByRole("heading", { name: "On whose say-so?" }).waitFor();
  await keys(page, "/");
  expect(await focusedThing(page)).toMatchObject({ role: "combobox", name: expect.stringMatching(/^Search words/) });
  await page.keyboard.type("adamant");
  await keys(page, "Enter");
  await page.locator(".quote-card mark").first().waitFor();
  await keys(page, "ArrowDown");
  await expect.poll(() => focusedThing(page)).toMatchObject({ role: "link", name: expect.stringContaining("We were adamant") });
  await keys(page, "Enter");
  await page.locator(".pane-detail .chain").waitFor();
  await keys(page, "h");
  await expect.poll(() => focusedThing(page)).toMatchObject({ role: "heading", name: "How it came here", level: 2 });
  const told = await heard(page);
  const steps = ["Spoken by", "Michael Watson", "Heard by", "Read in"].map((step) =>
    told.indexOf(step, told.indexOf("heading: How it came here")),
  );
  expect(steps.every((at) => at > 0)).toBe(true);
  expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  await keys(page, "o");
  await page.locator(".article-text .mark-selected").first().waitFor();
  expect(await heard(page)).toMatch(/link: Quotation \d+: Michael Watson, stated/);
  expect(await serious(page)).toEqual([]);
});

test("the drawn network says where one stands, where each arrow leads, and opens it", async () => {
  const { page } = await openPage({ path: "#/net" });
  const canvas = page.locator(".network-canvas[data-state=open]");
  await canvas.waitFor();
  for (let stop = 0; stop < 40 && (await focusedThing(page)).role !== "application"; stop++) await keys(page, "Tab");
  const application = await focusedThing(page);
  expect(application).toMatchObject({ role: "application", name: expect.stringMatching(/^Network of \d+ nodes$/) });
  expect(application.description).toContain("Arrow keys walk from node to node");
  const said = page.locator(".network-sheet [aria-live]");
  await keys(page, "ArrowRight");
  await expect.poll(() => said.innerText()).not.toBe("");
  const first = await said.innerText();
  await keys(page, "ArrowDown", "ArrowRight", "ArrowLeft", "ArrowUp", "ArrowRight");
  await expect.poll(() => said.innerText()).not.toBe(first);
  const name = (await said.innerText()).split(/[,.:]/)[0] ?? "";
  await keys(page, "Enter");
  await page.locator(".pane-detail [data-title]").waitFor();
  expect(await heard(page)).toMatch(/heading: /);
  expect(name).not.toBe("");
  expect(page.url()).toContain("sel=");
  expect(await serious(page)).toEqual([]);
});

test("headings lead through every page without a step left out", async () => {
  const { page, url } = await openPage({ webgl: false });
  const pages = [
    "#/",
    "#/search",
    "#/unnamed",
    "#/a/actor:michael-watson",
    "#/r/voter-rolls",
    "#/s/source:voter-rolls",
    "#/about",
    "#/net",
  ];
  const harbour = ["#/check?c=harbour", "#/compare?c=harbour", "#/review?c=harbour", "#/a/actor:odile-marchetti?c=harbour"];
  for (const path of [...pages, ...harbour]) {
    await page.goto(`${url}${path}`);
    await page.locator("h1").first().waitFor({ state: "attached" });
    const levels = (await accessibilityTree(page)).filter(({ role }) => role === "heading").flatMap(({ level }) => level ?? []);
    const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect(jumps, `${path}: ${levels.join(" ")}`).toEqual([]);
    expect(levels.filter((level) => level === 1).length, path).toBeGreaterThan(0);
  }
});
