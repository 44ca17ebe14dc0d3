import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openPage } from "./support/open-page.ts";
import { openQuote } from "./support/explorer.ts";

const answerWith =
  (body: string, status = 200) =>
  (page: Page): Promise<unknown> =>
    page.route("**/graph.json", (route) => route.fulfill({ status, body, contentType: "application/json" }));

test("without WebGL everything can be reached: the network is its list, and one line says so", async () => {
  const { page } = await openPage({ webgl: false, path: "#/search?q=adamant" });
  const network = page.getByRole("region", { name: "Network", exact: true });
  await network
    .getByText(/not available|cannot be drawn|no WebGL|WebGL/i)
    .first()
    .waitFor();
  await network.locator(".network-twin").getByRole("link", { name: "Michael Watson" }).first().click();
  await page.locator(".pane-detail h1", { hasText: "Michael Watson" }).waitFor();
  await openQuote(page, "We were adamant");
  expect(await page.locator(".pane-detail .chain").innerText()).toContain("CNN’s report");
});

test("a damaged graph is named with its line and what was expected, and nothing of it is shown", async () => {
  const broken =
    '{"version":1,\n"nodes":[\n{"id":"actor:x","kind":"actor","names":"not a list"}\n],\n"edges":[],\n"rates":[],\n"issues":[]}\n';
  const { page } = await openPage({ before: answerWith(broken) });
  await page.getByRole("heading", { name: "The graph is damaged" }).waitFor();
  const words = await page.locator("main").innerText();
  expect(words).toContain("line 3");
  expect(words).toContain("actor:x");
  expect(words).toContain("npm run build:graph");
});

test("a graph that was cut off is named with its line", async () => {
  const { page } = await openPage({ before: answerWith('{"version":1,\n"nodes":[\n{"id":"actor:x","ki') });
  await page.getByText("not JSON: line 3").waitFor();
});

test("a missing graph says how to make one, and trying again works once it is there", async () => {
  let there = false;
  const { page } = await openPage({
    mayReport: /404/,
    before: (blank) => blank.route("**/graph.json", (route) => (there ? route.continue() : route.fulfill({ status: 404, body: "" }))),
  });
  await page.getByRole("heading", { name: "There is no graph to show" }).waitFor();
  expect(await page.locator("main").innerText()).toContain("npm start");
  there = true;
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByRole("heading", { name: "On whose say-so?" }).waitFor();
});
