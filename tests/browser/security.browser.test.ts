import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { openPage } from "./support/open-page.ts";

const hostile = [
  "---",
  'title: "<img src=x onerror=window.hurt=1>Ferry"',
  'outlet: "<script>window.hurt=1</script> \u202eohcE"',
  "url: javascript:window.hurt=1",
  "---",
  "“We have no <script>window.hurt=1</script> money left,” said Ida Falk, the mayor of Pellmoor, on Tuesday.",
  "",
  "The ferry <img src=x onerror=window.hurt=1> will close in May, the council said, and the board has not said when it will open again. \u202e",
].join("\n");

/** Whether the page runs a script that is put into it. */
const runsScripts = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "window.hurt = 1";
    document.body.append(script);
    return "hurt" in window;
  });

test("markup, handlers and addresses in an article and its facts stay words: nothing runs, loads or leads there", async () => {
  const asked: string[] = [];
  const { page } = await openPage({
    width: 390,
    height: 844,
    webgl: false,
    before: async (blank) => blank.on("request", (request) => asked.push(request.url())),
  });
  await page
    .getByRole("banner")
    .getByRole("button", { name: /own article/ })
    .click();
  const dialog = page.getByRole("dialog", { name: "Your own articles" });
  await dialog.getByLabel("Text of the article").fill(hostile);
  await dialog.getByRole("button", { name: "Add this text" }).click();
  await dialog.getByRole("button", { name: "Find who said what" }).click();
  await page.locator(".pane-article", { hasText: "<script>window.hurt=1</script> money left" }).waitFor();
  expect(await page.evaluate(() => "hurt" in window)).toBe(false);
  expect(await page.locator('a[href^="javascript:"], .shell img, .shell script').count()).toBe(0);
  expect(asked.filter((url) => url.endsWith("/x"))).toEqual([]);
  expect(await page.locator("body").innerText()).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/); // nothing turns the direction of the page's words
});

test("opened from disk the page runs under the same policy", async () => {
  const { page } = await openPage({
    site: `${pathToFileURL(inject("siteFolder")).href}index.html`,
    mayReport: /CORS policy|net::ERR_FAILED|Content.Security.Policy/, // the module and its style sheet, which browsers close on disk
  });
  await page.getByRole("heading", { name: "On whose say-so?" }).waitFor();
  expect(await runsScripts(page)).toBe(false);
});

test("the page runs under a policy that forbids eval and other hosts, and every link away is opened without an opener", async () => {
  const { page } = await openPage({ path: "#/about", mayReport: /Content.Security.Policy/ });
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("object-src 'none'");
  expect(policy).not.toContain("'unsafe-eval'");
  expect(await runsScripts(page)).toBe(false);
  const away = await page
    .locator("a[target=_blank], a[href^=http]")
    .evaluateAll((links) => links.map((link) => link.getAttribute("rel") ?? ""));
  expect(away.filter((rel) => !rel.split(" ").includes("noopener"))).toEqual([]);
});
