import { expect, test } from "vitest";
import { openPage } from "./support/open-page.ts";
import { detailWords, openQuote } from "./support/explorer.ts";

test("Watson’s words are followed to CNN: told to it, and read here by way of its report", async () => {
  const { page } = await openPage({ path: "#/search?q=adamant" });
  await openQuote(page, "We were adamant");
  const words = await detailWords(page);
  expect(words).toContain("Michael Watson, Mississippi Secretary of State");
  expect(words).toMatch(/said this to CNN; this article has it from CNN’s report\./);
  expect(words).toContain("Who published this article, and when, is not known.");
  const chain = page.locator(".chain");
  expect(await chain.locator(".hop-step").allTextContents()).toEqual(["Spoken by", "Heard by", "By way of", "Read in", "Published by"]);
  await chain.getByRole("link", { name: "CNN’s report" }).click();
  await page.locator(".pane-detail h1", { hasText: "CNN’s report" }).waitFor();
  expect(await detailWords(page)).toContain("Came through it, as the article says");
  expect(await detailWords(page)).toContain("The text of CNN’s report is not in this collection.");
});

test("on the cudgel quote the page says that the article does not say who heard it, and that CNN is likely at most", async () => {
  const { page } = await openPage({ path: "#/search?q=cudgel" });
  await openQuote(page, "cast doubt");
  const words = await detailWords(page);
  expect(words).toContain("the article does not say who heard it");
  expect(words).toContain("The article does not say who heard it.");
  expect(words).toMatch(/it may come from CNN.*likely at most/);
});

test("a second telling stands under the first, with what is only in one struck or underlined, in words too", async () => {
  const { page } = await openPage({ path: "#/search?q=cudgel" });
  await openQuote(page, "cast doubt");
  const telling = page.getByRole("region", { name: "Told again" });
  expect((await telling.locator("del").allTextContents()).join(" ")).toContain("removed:");
  expect((await telling.locator("ins").allTextContents()).join(" ")).toContain("added:");
  await telling.getByRole("link", { name: "Open this telling" }).click();
  await page.locator(".pane-detail h1", { hasText: "delegitimize" }).waitFor();
});

test("an unnamed source has six facts, each in the article’s words or not given, and nobody is guessed", async () => {
  const { page } = await openPage({ path: "#/unnamed" });
  await page.locator(".unnamed-list .card").first().locator("[data-open]").click();
  const facts = page.locator(".pane-detail .six-facts");
  await facts.waitFor();
  expect(await facts.locator("dt").allTextContents()).toEqual([
    "How described",
    "Affiliation",
    "Closeness",
    "How many",
    "Reason for not naming",
    "Terms",
  ]);
  const answers = await facts.locator("dd").allTextContents();
  expect(answers[4]).toMatch(/^“to avoid/);
  expect(answers).toContain("not given");
  const words = await detailWords(page);
  expect(words).toContain("These two descriptions may be one person; the article does not say.");
  expect(words).toContain("never guesses who one is");
});

test("words that somebody only imagines are never shown as said", async () => {
  const { page } = await openPage({ path: "#/search?q=personal+information&beliefs=1" });
  await page.locator(".quote-card").first().waitFor();
  const said = await page.locator(".quote-card", { hasText: "they cheated" }).allTextContents();
  expect(said.every((card) => card.startsWith("“If states") || card.includes("Nobody: imagined words"))).toBe(true);
});

test("a claim tells who states it and who disputes it, and gives no verdict", async () => {
  const { page } = await openPage({ path: "#/search?list=claims" });
  await page.locator(".node-card", { hasText: "disputed in 1 quotation" }).locator("[data-open]").first().click();
  await page.getByRole("heading", { name: "Disputes it" }).waitFor();
  expect(await detailWords(page)).toContain("Whether it is true: Sayso says who states it, not whether it is so.");
});

test("why: the rule, the words that name the speaker and the cue, each leading to its place", async () => {
  const { page } = await openPage({ path: "#/search?q=adamant" });
  await openQuote(page, "We were adamant");
  await page.getByRole("link", { name: "Why?" }).click();
  const why = page.locator(".pane-detail .why");
  await why.locator("dl").waitFor();
  expect(await why.innerText()).toMatch(/Rule .+: (right in|too few|not measured)/);
  await why.getByRole("link", { name: "“told”" }).click();
  await expect.poll(() => page.locator(".article-text .mark-words").allTextContents()).toEqual(["told"]);
});

test("a citation says who, in which words, where, and what is not known; the link leads back to the quotation", async () => {
  const { page } = await openPage({ path: "#/search?q=adamant" });
  await openQuote(page, "We were adamant");
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.locator(".pane-detail").getByRole("button", { name: "Copy citation" }).click();
  await page.getByText("Citation copied.").waitFor();
  expect(await copied()).toMatch(
    /^Michael Watson, .*quoted: "We were adamant.*outlet.*not known.*1 article, 1 origin.*#\/q\/quote:voter-rolls:/s,
  );
  await page.locator(".pane-detail").getByRole("button", { name: "Copy link" }).click();
  await page.getByText("Link copied.").waitFor();
  const link = await copied();
  await page.goto("about:blank");
  await page.goto(link);
  await page.locator(".pane-detail h1", { hasText: "We were adamant" }).waitFor();
});
