import { expect, test } from "vitest";
import { openPage } from "./support/open-page.ts";

const path = "#/q/quote:ledger-06-07-quay:b576e850?c=harbour";

test("the strip of wordings stands by date, each change named and marked, all measured by the earliest full wording", async () => {
  const { page } = await openPage({ path, webgl: false });
  const rows = page.locator(".strip-row");
  await rows.first().waitFor();
  expect(await rows.locator(".strip-venue strong").allInnerTexts()).toEqual([
    "Tarnhaven Gull, 3 Jun 2031",
    "Breakwater Post, 5 Jun 2031",
    "Inland Courier, 6 Jun 2031",
    "Saltmarsh Herald, 6 Jun 2031",
    "Coastal Ledger, 7 Jun 2031",
    "Inland Courier, 9 Jun 2031",
  ]);
  expect(await rows.locator(".chip").allInnerTexts()).toEqual([
    "the others are measured by this one",
    "shortened at start or end",
    "number changed",
    "negation changed",
    "cut inside, not marked",
    "shortened at start or end",
  ]);
  expect(await rows.nth(4).getAttribute("aria-current")).toBe("true");
  expect(await rows.nth(3).locator("del").allTextContents()).toEqual(["removed: not"]);
});

test("a credit in the chain leads to the article here that has the words, one that is not here says so", async () => {
  const { page, url } = await openPage({ path, webgl: false });
  const chain = page.locator(".chain");
  await chain.getByText("in this collection, an article of that outlet with these words").waitFor();
  await chain.getByRole("link", { name: "Mayor rules out selling the quay" }).click();
  await page.locator(".pane-detail h1", { hasText: "another winter like the last one" }).waitFor();
  await page.goto(url.replace(/#.*/, "#/search?q=adamant"));
  await page.locator(".quote-card", { hasText: "We were adamant" }).locator("[data-open]").first().click();
  await page.locator(".chain").getByText("not in this collection").waitFor();
});

test("copies of one agency’s text are one line of the strip and one origin", async () => {
  const { page } = await openPage({ path: "#/search?q=trawlers&c=harbour", webgl: false });
  await page.locator(".quote-card", { hasText: "Three trawlers" }).locator("[data-open]").first().click();
  const told = page.getByRole("region", { name: "Told again" });
  await told.waitFor();
  const words = await told.innerText();
  expect(words).toContain("Told 3 times here (3 articles, 1 origin).");
  expect(words).toMatch(/Word for word in .*\(shares its text\).*\(shares its text\)/s);
  expect(await told.locator(".strip-row").count()).toBe(1);
});

test("a pasted wording with curly quotes, a dash and a cut word finds the earliest version first, and the cut is marked", async () => {
  const pasted =
    "“The old harbour wall will not survive another winter – like the last, and we cannot ask fishing families to pay 42 million crowns for it”";
  const { page } = await openPage({ path: `#/search?q=${encodeURIComponent(pasted)}&c=harbour`, webgl: false });
  const first = page.locator(".alike > .telling").first();
  await first.waitFor();
  const words = await first.innerText();
  expect(words).toContain("Tarnhaven Gull, 3 Jun 2031");
  expect(words).toContain("earliest here");
  expect((await first.locator("del").allTextContents()).join(" ")).toContain("only here: one");
  expect(await first.locator(".chip").allInnerTexts()).toContain("cut inside, not marked");
});

test("without a drawing all of a quotation’s page can be read: speaker, chain, wordings and what is not known", async () => {
  const { page } = await openPage({ path, webgl: false });
  await page.locator(".strip").waitFor();
  for (const name of ["How it came here", "Told again", "Why this attribution", "Not known"])
    expect(await page.getByRole("region", { name }).count(), name).toBe(1);
});
