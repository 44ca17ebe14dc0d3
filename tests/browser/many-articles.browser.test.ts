import { expect, test } from "vitest";
import { openPage } from "./support/open-page.ts";

// What only a collection of many articles shows.

test("the tellings of one utterance are one result, which opens each of them with what it changes", async () => {
  const { page } = await openPage({ path: "#/search?c=harbour&q=trawlers", webgl: false });
  const also = page.locator(".also").first();
  await also.locator("summary").click();
  const rows = also.getByRole("listitem");
  await rows.first().waitFor(); // they are made when it has opened
  expect(await rows.count()).toBe(Number(/\d+/.exec(await also.locator("summary").innerText())?.[0]));
  expect(await rows.first().innerText()).toContain("the same words");
  await rows.first().getByRole("link").click();
  await page.locator(".pane-detail h1", { hasText: "trawlers" }).waitFor();
  await expect.poll(() => rows.first().getAttribute("aria-current")).toBe("true");
});

test("a speaker's words stand on a line of time, a lane for each outlet, and each point opens its quotation", async () => {
  const { page } = await openPage({ path: "#/a/actor:odile-marchetti?c=harbour", webgl: false });
  const lanes = page.locator(".time-lane");
  await lanes.first().waitFor();
  expect(await lanes.locator("dt").allInnerTexts()).toEqual(
    expect.arrayContaining(["Tarnhaven Gull", "Breakwater Post", "Inland Courier", "Saltmarsh Herald", "Coastal Ledger"]),
  );
  const points = lanes.getByRole("link");
  const labels = await points.evaluateAll((all) => all.map((point) => point.getAttribute("aria-label") ?? ""));
  expect(labels.every((label) => /^\d{1,2} Jun 2031: Odile Marchetti, /.test(label))).toBe(true);
  const places = await points.evaluateAll((all) => all.map((point) => point.getBoundingClientRect().x));
  const days = labels.map((label) => Number.parseInt(label, 10));
  for (const [at, day] of days.entries())
    for (const [other, later] of days.entries()) if (later > day) expect(places[other]).toBeGreaterThan(places[at] ?? Infinity);
  await points.last().click();
  await page.locator(".pane-detail .chain").waitFor();
});

test("who is quoted where: each number leads to as many quotations", async () => {
  const { page } = await openPage({ path: "#/compare?c=harbour", webgl: false });
  const cell = page.getByRole("link", { name: /quotations: Odile Marchetti in Tarnhaven Gull/ });
  const count = Number(await cell.innerText());
  expect(count).toBeGreaterThan(1);
  await cell.click();
  const tab = page.getByRole("link", { name: /^Quotations/ });
  await expect.poll(async () => Number(/\d+/.exec(await tab.innerText())?.[0])).toBe(count);
  expect(page.url()).toContain("speaker=actor:odile-marchetti");
});

test("keys walk what is to be checked, and lay its wordings side by side", async () => {
  const { page } = await openPage({ path: "#/?c=harbour", webgl: false });
  await page.getByRole("heading", { name: "On whose say-so?" }).waitFor();
  for (const key of ["g", "k"]) await page.keyboard.press(key);
  await page.getByRole("heading", { name: "To check", level: 1 }).waitFor();
  for (const key of ["j", "j", "m"]) await page.keyboard.press(key);
  await expect.poll(() => page.url()).toContain("#/compare?of=");
  for (const key of ["g", "m"]) await page.keyboard.press(key);
  await page.getByRole("heading", { name: "Who is quoted where" }).waitFor();
});

test("who is quoted both for a claim and against it is named, with the two quotations side by side, and nothing is settled", async () => {
  const { page } = await openPage({ path: "#/c/claim:herald-06-06-dues:900293c0?c=harbour", webgl: false });
  const both = page.getByRole("region", { name: "Quoted on both sides" });
  expect(await both.innerText()).toMatch(
    /Odile Marchetti is quoted as stating it in .*, and as disputing it in .*nothing here settles which/s,
  );
  await both.getByRole("link", { name: "Lay the two side by side" }).click();
  await expect.poll(() => page.locator(".column").count()).toBe(2);
});
