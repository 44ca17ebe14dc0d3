import { expect, test } from "vitest";
import { openPage } from "./support/open-page.ts";
import { isInSight } from "./support/explorer.ts";

test("an article says what is not known of it, and what it stands on", async () => {
  const { page } = await openPage({ path: "#/r/voter-rolls" });
  const head = page.locator(".article-head");
  await head.waitFor();
  const words = await head.innerText();
  for (const line of ["Headline not known", "outlet not known", "author not known", "date not known", "2 with a reason, 0 without"])
    expect(words).toContain(line);
});

test("next and previous walk from quotation to quotation, and the detail keeps up", async () => {
  const { page } = await openPage({ path: "#/r/voter-rolls" });
  const next = page.getByRole("button", { name: "Next" });
  await next.click();
  await expect.poll(() => page.locator(".reading-bar .count").innerText()).toMatch(/^1 of \d+$/);
  await next.click();
  await next.click();
  await page.getByRole("button", { name: "Previous" }).click();
  await expect.poll(() => page.locator(".reading-bar .count").innerText()).toMatch(/^2 of \d+$/);
  await expect.poll(() => page.locator(".pane-detail h1").innerText()).toContain("They're not going to get our personal information");
  await expect.poll(() => isInSight(page.locator(".article-text .mark-selected").first())).toBe(true);
});

test("a click on words opens their quotation beside them", async () => {
  const { page } = await openPage({ path: "#/r/voter-rolls" });
  await page.locator(".article-text .mark-content", { hasText: "state level" }).first().click();
  await page.locator(".pane-detail h1", { hasText: "on the state level" }).waitFor();
});

test("marks for words, speakers, cues and claims differ by their line, and each can be switched off", async () => {
  const { page } = await openPage({ path: "#/r/voter-rolls" });
  await page.locator(".article-text .mark-cue").first().waitFor();
  const lineOf = (kind: string) =>
    page
      .locator(`.article-text .mark-${kind}:not(.mark-selected)`)
      .first()
      .evaluate((mark) => {
        const style = getComputedStyle(mark);
        return `${style.textDecorationLine} ${style.textDecorationStyle} ${style.backgroundColor === "rgba(0, 0, 0, 0)" ? "bare" : "tinted"}`;
      });
  const lines = await Promise.all(["content", "source", "cue", "claim"].map(lineOf));
  expect(new Set(lines).size).toBe(4);
  await page.getByRole("button", { name: "Cues" }).click();
  await expect.poll(() => page.locator(".article-text .mark-cue").count()).toBe(0);
  expect(page.url()).toContain("unmarked=cue");
});

test("a kind of source in the sourcing box leaves only its marks", async () => {
  const { page } = await openPage({ path: "#/r/voter-rolls" });
  await page.locator("[data-number]").first().waitFor();
  const all = await page.locator("[data-number]").count();
  await page.getByRole("button", { name: /Not named/ }).click();
  await expect.poll(() => page.locator("[data-number]").count()).toBeLessThan(all);
  const labels = await page.locator("[data-number]").evaluateAll((numbers) => numbers.map((number) => number.getAttribute("aria-label")));
  expect(labels.length).toBeGreaterThan(1);
  expect(labels.every((label) => /official/.test(label ?? ""))).toBe(true);
});

test("the text on the page is the article’s text, whatever is marked in it", async () => {
  const { page } = await openPage({ path: "#/r/voter-rolls" });
  await page.locator(".article-text").waitFor();
  const shown = await page.locator(".article-text p").evaluateAll((paragraphs) =>
    paragraphs.map((paragraph) => {
      const copy = paragraph.cloneNode(true) as Element;
      for (const number of copy.querySelectorAll("[data-number]")) number.remove();
      return copy.textContent;
    }),
  );
  const graph: unknown = await page.evaluate(() => fetch(new URL("graph.json", document.baseURI)).then((answer) => answer.json()));
  const article = (graph as { nodes: { id: string; text: string; paragraphs: { start: number; end: number }[] }[] }).nodes.find(
    ({ id }) => id === "source:voter-rolls",
  );
  expect(shown).toEqual(article?.paragraphs.map(({ start, end }) => article.text.slice(start, end)));
});
