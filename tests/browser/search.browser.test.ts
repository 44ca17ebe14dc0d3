import { expect, test } from "vitest";
import { openPage } from "./support/open-page.ts";
import { isInSight, lookFor, resultCards } from "./support/explorer.ts";

test("a phrase leads to its quotation, and one step further the article stands open at its words", async () => {
  const { page } = await openPage();
  await lookFor(page, "“on the state level”");
  const [card] = await resultCards(page);
  expect(await card?.locator("mark").allTextContents()).toEqual(["on the state level"]);
  await card?.getByRole("link", { name: "Read in article" }).click();
  await page.getByRole("article").getByText("We were adamant").first().waitFor();
  expect(page.url()).toContain("#/r/voter-rolls?at=quote:");
  await expect.poll(() => isInSight(page.locator(".article-text .mark-selected").first())).toBe(true);
  expect(await page.locator(".article-text .mark-hit").allTextContents()).toEqual(["on the state level"]);
});

test("a phrase of common words is marked as a phrase, never word by word, as often as it stands in the article", async () => {
  const { page } = await openPage({ path: `#/r/voter-rolls?q=${encodeURIComponent('"on the"')}`, webgl: false });
  await page.locator(".article-text .mark-hit").first().waitFor();
  const marked = (await page.locator(".article-text .mark-hit").allTextContents()).join("|").toLowerCase();
  const text = (await page.locator(".article-text").innerText()).toLowerCase();
  const times = text.match(/\bon\s+the\b/g)?.length ?? 0;
  expect(times).toBeGreaterThan(1);
  expect(marked).toBe(Array(times).fill("on the").join("|"));
});

test("words are found whatever their case, their ending and the form of their marks", async () => {
  const { page } = await openPage();
  await lookFor(page, "driver's LICENSES");
  await expect.poll(async () => (await resultCards(page)).length).toBeGreaterThan(0);
});

test("an empty result says what was searched, and that not found here is not not said", async () => {
  const { page } = await openPage();
  await lookFor(page, "zeppelin Watsen");
  await page.getByRole("heading", { name: "No quotation found for “zeppelin Watsen”" }).waitFor();
  const words = await page.locator(".nothing").innerText();
  expect(words).toContain("zeppelin watsen");
  expect(words).toContain("Not found here does not mean it was not said.");
  expect(words).toContain("This collection holds 1 article");
  await page.locator(".nothing").getByRole("link", { name: "Michael Watson" }).click();
  await expect.poll(async () => (await resultCards(page)).length).toBeGreaterThan(0);
});

test("where the words of a phrase stand only apart, that is said and leads to them", async () => {
  const { page } = await openPage();
  await lookFor(page, '"cudgel immigration"');
  await page.getByRole("heading", { name: "No quotation found for “cudgel immigration”" }).waitFor();
  await page.locator(".nothing").getByRole("link", { name: "Look for them apart" }).click();
  await expect.poll(async () => (await resultCards(page)).length).toBeGreaterThan(0);
  expect(await page.locator("#search").inputValue()).toBe("cudgel immigration");
});

test("the filter for unnamed speakers leaves only theirs, as many as it said, and goes into the address", async () => {
  const { page } = await openPage({ path: "#/search" });
  const chip = page.getByRole("button", { name: /^not named \d+$/ });
  const count = Number(/\d+/.exec((await chip.textContent()) ?? "")?.[0]);
  await chip.click();
  await expect.poll(async () => (await resultCards(page)).length).toBe(count);
  const speakers = await page.locator(".quote-card .speaker-role").allTextContents();
  expect(speakers.length).toBeGreaterThanOrEqual(count);
  expect(speakers.every((words) => words.includes("not named"))).toBe(true);
  expect(page.url()).toContain("kind=unnamed");
  await page.reload();
  await expect.poll(async () => (await resultCards(page)).length).toBe(count);
  await page.getByRole("button", { name: "Clear filters" }).click();
  await expect.poll(async () => (await resultCards(page)).length).toBeGreaterThan(count);
});

test("a filter that hides everything says so and can be taken away", async () => {
  const { page } = await openPage({ path: "#/search?q=cudgel&kind=person" });
  await page.getByRole("heading", { name: "None of the 2 quotations found for “cudgel” passes these filters" }).waitFor();
  await page.getByRole("button", { name: "Take it away" }).click();
  await expect.poll(async () => (await resultCards(page)).length).toBe(2);
});

test("typing makes one place in the history, and Back leads to where it began", async () => {
  const { page, url } = await openPage();
  await page.getByRole("combobox", { name: /^Search words/ }).pressSequentially("cudgel", { delay: 30 });
  await expect.poll(() => page.url()).toContain("q=cudgel");
  await page.goBack();
  await expect.poll(() => page.url().replace(/#\/$/, "")).toBe(url);
  expect(await page.getByRole("combobox", { name: /^Search words/ }).inputValue()).toBe("");
});

test("without a search index the search builds its own", async () => {
  const { page } = await openPage({
    path: "#/search?q=cudgel",
    mayReport: /404|search-index/,
    before: (blank) => blank.route("**/search-index.json", (route) => route.fulfill({ status: 404, body: "" })),
  });
  await expect.poll(async () => (await resultCards(page)).length).toBe(2);
});
