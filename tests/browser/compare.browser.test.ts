import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "vitest";
import { openPage } from "./support/open-page.ts";

const interview = "quote:gull-06-03-interview:42dc995a";
const cost = "quote:courier-06-06-cost:2146fba0";

test("the wordings of one statement stand side by side by date, level fact by fact, and what differs is said first", async () => {
  const { page } = await openPage({ path: `#/q/${interview}?c=harbour`, webgl: false });
  await page.locator(".pane-detail").getByRole("link", { name: "Compare", exact: true }).click();
  const columns = page.locator(".column");
  await expect.poll(() => columns.count()).toBe(6);
  expect(page.url()).toContain("#/compare?of=");
  expect(await page.locator(".lead").innerText()).toMatch(/^6 tellings \(6 articles, 1 origin\), by date\. The words.* differ/);
  const tops = await page
    .locator(".column-fact:nth-of-type(2)")
    .evaluateAll((facts) => facts.map((fact) => fact.getBoundingClientRect().top));
  expect(new Set(tops).size).toBe(1);
  expect(await columns.nth(2).locator("del, ins").allTextContents()).toEqual(["removed: 42", "added: 24"]);
  await columns.nth(2).getByRole("link", { name: "Only this and the fullest" }).click();
  await expect.poll(() => columns.count()).toBe(2);
  await page.goBack();
  await expect.poll(() => columns.count()).toBe(6);
});

test("a shared address of a comparison opens the same comparison", async () => {
  const { page } = await openPage({ path: `#/compare?of=${interview}+${cost}&c=harbour`, webgl: false });
  await expect.poll(() => page.locator(".column").count()).toBe(2);
  expect(await page.locator(".column-head h2").allInnerTexts()).toEqual(["Tarnhaven Gull, 3 Jun 2031", "Inland Courier, 6 Jun 2031"]);
});

test("on a phone the columns stand one below the other, and nothing is wider than the screen", async () => {
  const { page } = await openPage({ path: `#/compare?of=${interview}&c=harbour`, width: 390, height: 844, hasTouch: true, webgl: false });
  await page.locator(".column").first().waitFor();
  const boxes = await page
    .locator(".column")
    .evaluateAll((columns) => columns.map((column) => column.getBoundingClientRect().toJSON() as DOMRect));
  boxes.slice(1).forEach((box, index) => expect(box.top).toBeGreaterThanOrEqual(boxes[index]?.bottom ?? 0));
  expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(390);
});

test("two articles are compared statement by statement, and what one leaves out is said", async () => {
  const { page } = await openPage({ path: "#/s/source:courier-06-04-wall?c=harbour", webgl: false });
  await page.getByRole("region", { name: "Has words in common with" }).getByRole("link", { name: "Compare" }).first().click();
  await page.getByText("articles side by side").waitFor();
  expect(await page.locator(".compare").innerText()).toMatch(/They share their text: one is a copy of the other, or both of a third\./);
  await page.goto(page.url().replace(/of=[^&]+/, "of=source:courier-06-04-wall+source:herald-06-05-wall"));
  await page
    .getByRole("region", { name: /In one of them only/ })
    .getByText("not in this article")
    .first()
    .waitFor();
});

test("what is asked for and not here is said, whatever the address holds", async () => {
  const { page } = await openPage({ path: "#/compare?of=quote:gone:1+nonsense&c=harbour", webgl: false });
  await page.getByRole("heading", { name: /is not in this collection/ }).waitFor();
});

test("the list of what to check shows both sides of each finding and gives no verdict", async () => {
  const { page } = await openPage({ path: "#/about?c=harbour", webgl: false });
  await page.getByRole("link", { name: "See them all" }).click();
  await page.getByRole("heading", { name: "To check", level: 1 }).waitFor();
  const titles = await page.locator(".finding > h3").allInnerTexts();
  expect(titles).toEqual([
    "One statement, two numbers",
    "The same words, two speakers",
    "Negation changed",
    "Cut inside, not marked",
    "Articles that credit each other",
    "Articles that share their text",
  ]);
  const speakers = page.locator(".finding", { hasText: "The same words, two speakers" });
  expect(await speakers.innerText()).toMatch(
    /gives these words to Odile Marchetti; .* gives them to Rufus Kettleby\. Nothing here settles which is right\./,
  );
  const circle = page.locator(".finding", { hasText: "Articles that credit each other" });
  await circle.getByRole("link", { name: "“told the Saltmarsh Herald”" }).click();
  await expect
    .poll(async () => (await page.locator(".article-text .mark-words").allTextContents()).join(""))
    .toBe("told the Saltmarsh Herald");
});

test("a finding stands on the pages that it concerns", async () => {
  const { page, url } = await openPage({ path: "#/s/source:herald-06-11-ferry?c=harbour", webgl: false });
  await page.getByRole("region", { name: "To check (1)" }).getByText("Articles that credit each other").waitFor();
  await page.goto(url.replace(/#.*/, `#/q/${interview}?c=harbour`));
  await page.getByRole("region", { name: "To check" }).getByText("One statement, two numbers").waitFor();
});

for (const colorScheme of ["light", "dark"] as const)
  test(`axe finds nothing in a comparison, in the list of what to check and in an article with its margin, ${colorScheme}`, async () => {
    const { page, url } = await openPage({ colorScheme, webgl: false, path: "#/check?c=harbour" });
    for (const path of [
      "#/check?c=harbour",
      `#/compare?of=${interview}&c=harbour`,
      "#/compare?c=harbour",
      "#/a/actor:odile-marchetti?c=harbour",
      "#/compare?of=source:courier-06-04-wall+source:herald-06-05-wall&c=harbour",
      `#/q/${interview}?c=harbour`,
      "#/r/gull-06-03-interview?c=harbour",
      "#/s/source:herald-06-11-ferry?c=harbour",
      "#/c/claim:gull-06-03-interview:42dc995a?c=harbour",
    ]) {
      await page.goto(url.replace(/#.*/, path));
      await page.locator("h1").first().waitFor({ state: "attached" });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 140)}`)),
        path,
      ).toEqual([]);
    }
  }, 240_000);
