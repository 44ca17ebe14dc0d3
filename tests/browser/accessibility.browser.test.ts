import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openPage } from "./support/open-page.ts";
import { openQuote } from "./support/explorer.ts";

const views = [
  "#/",
  "#/search",
  "#/search?list=actors",
  "#/search?list=claims",
  "#/search?list=sources",
  "#/unnamed",
  "#/net",
  "#/about",
  "#/search?q=zeppelin",
];
const pages = ["#/a/actor:michael-watson", "#/r/voter-rolls", "#/s/source:voter-rolls"];

/** What axe finds at any level, as lines that say where. */
async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 140)}`));
}

for (const colorScheme of ["light", "dark"] as const) {
  // axe reads the page, not the canvas, so all but one view go without the drawing, which takes most of the time.
  test(`axe finds nothing in any view, ${colorScheme}`, async () => {
    const { page, url } = await openPage({ colorScheme, webgl: false });
    for (const path of [...views, ...pages]) {
      await page.goto(`${url}${path}`);
      await page.locator("h1").first().waitFor({ state: "attached" });
      expect(await faults(page), path).toEqual([]);
    }
    await page.goto(`${url}#/search?q=cudgel`);
    await openQuote(page, "cast doubt");
    expect(await faults(page), "a quotation").toEqual([]);
    await page.keyboard.press("?");
    await page.getByRole("dialog").waitFor();
    await page.getByText("Change keys").click();
    expect(await faults(page), "the sheet").toEqual([]);
  }, 240_000);

  test(`axe finds nothing beside the drawn network, ${colorScheme}`, async () => {
    const { page } = await openPage({ colorScheme, path: "#/net?sel=actor:michael-watson" });
    await page.locator(".network-canvas[data-state=open]").waitFor();
    expect(await faults(page)).toEqual([]);
  });
}

test("every text mark keeps a contrast of 7 to 1, light and dark", async () => {
  for (const colorScheme of ["light", "dark"] as const) {
    const { page } = await openPage({ colorScheme, path: "#/r/voter-rolls" });
    await page.locator(".article-text .mark-cue").first().waitFor();
    const least = await page.locator(".article-text .run").evaluateAll((marks) => {
      const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
      if (!canvas) throw new Error("no 2D canvas");
      const over = (ground: string, tint: string): number[] => {
        canvas.fillStyle = ground;
        canvas.fillRect(0, 0, 1, 1);
        canvas.fillStyle = tint;
        canvas.fillRect(0, 0, 1, 1);
        return Array.from(canvas.getImageData(0, 0, 1, 1).data).slice(0, 3);
      };
      // WCAG 2.2: relative luminance and contrast ratio.
      const light = (rgb: readonly number[]): number => {
        const [r = 0, g = 0, b = 0] = rgb.map((value) =>
          value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
        );
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const ground = getComputedStyle(document.body).backgroundColor;
      const ratios = marks.map((mark) => {
        const style = getComputedStyle(mark);
        const [one, other] = [light(over(ground, style.backgroundColor)), light(over(ground, style.color))];
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
      });
      return Math.min(...ratios);
    });
    expect(least, colorScheme).toBeGreaterThanOrEqual(7);
  }
});

test("each kind of thing has a shape of its own", async () => {
  const { page } = await openPage();
  await page.locator(".legend-shapes").waitFor();
  const shapes = await page.locator(".legend-shapes .glyph").evaluateAll((glyphs) => glyphs.map((glyph) => glyph.innerHTML));
  expect(new Set(shapes).size).toBe(shapes.length);
});

test("in forced colours the words of a quotation keep an outline", async () => {
  const { page } = await openPage({ forcedColors: "active", path: "#/r/voter-rolls" });
  await page.locator(".article-text .mark-content").first().waitFor();
  const outline = await page
    .locator(".article-text .mark-content")
    .first()
    .evaluate((mark) => getComputedStyle(mark).outlineStyle);
  expect(outline).toBe("solid");
});

test("in forced colours only the open tab and the open place are marked", async () => {
  const { page } = await openPage({ forcedColors: "active", width: 390, height: 844, path: "#/search?list=claims" });
  await page.locator(".tab[aria-current]").waitFor();
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const lines = (parts: string, side: "Bottom" | "Top"): Promise<string[]> =>
    page.locator(parts).evaluateAll((all, name) => all.map((one) => getComputedStyle(one)[`border${name}Color`]), side);
  expect(new Set(await lines(".tab:not([aria-current])", "Bottom"))).toEqual(new Set([ground]));
  expect(await lines(".tab[aria-current]", "Bottom")).not.toContain(ground);
  expect(await lines(".phone-place[aria-current]", "Top")).not.toContain(ground);
});

test("the choice of dark stays after a reload", async () => {
  const { page } = await openPage({ colorScheme: "light" });
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await page.getByRole("button", { name: /Change to light/ }).click();
  await page.getByRole("button", { name: /Change to dark/ }).click();
  await expect.poll(ground).not.toBe(light);
  await page.reload();
  await page.getByRole("combobox", { name: /^Search words/ }).waitFor();
  expect(await ground()).not.toBe(light);
});

test("nothing on the page moves for a reader who asked for less motion", async () => {
  const moving = async (reducedMotion: "reduce" | "no-preference"): Promise<number> => {
    const { page } = await openPage({ path: "#/search", reducedMotion, webgl: false });
    await page.locator(".quote-card").first().waitFor();
    return page.locator("body *").evaluateAll(
      (all) =>
        all.filter((element) => {
          const { transitionDuration, animationDuration } = getComputedStyle(element);
          return Number.parseFloat(transitionDuration) > 0 || Number.parseFloat(animationDuration) > 0;
        }).length,
    );
  };
  expect(await moving("no-preference")).toBeGreaterThan(0);
  expect(await moving("reduce")).toBe(0);
});
