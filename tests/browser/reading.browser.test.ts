import { expect, test } from "vitest";
import { openPage } from "./support/open-page.ts";
import { isInSight } from "./support/explorer.ts";

test("an article says what is not known of it, and what it stands on", async () => {
  const { page } = await openPage({ path: "#/r/voter-rolls" });
  const head = page.locator(".article-head");
  await head.waitFor();
  const words = await head.innerText();
  for (const line of ["Headline not known", "outlet not known", "author not known", "date not known", "a reason is given for each"])
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

test("beside the text stands a card for each quotation, level with its words, and none overlaps the next", async () => {
  const { page } = await openPage({ path: "#/r/voter-rolls", webgl: false });
  const cards = page.locator("[data-margin]");
  await cards.first().waitFor();
  expect(await cards.count()).toBe(await page.locator("[data-number]").count());
  const boxes = await cards.evaluateAll((all) =>
    all.map((card) => {
      const { top, bottom } = card.getBoundingClientRect();
      const words = document.querySelector(`[data-quote="${CSS.escape(card.getAttribute("data-margin") ?? "")}"]`);
      return { top, bottom, wanted: words?.getClientRects()[0]?.top ?? top };
    }),
  );
  boxes.slice(1).forEach((box, index) => expect(box.top).toBeGreaterThanOrEqual(boxes[index]?.bottom ?? 0));
  expect(Math.abs((boxes[0]?.top ?? 0) - (boxes[0]?.wanted ?? 99))).toBeLessThan(12);
  await cards.nth(1).getByRole("link").first().click();
  await expect.poll(() => page.locator(".reading-bar .count").innerText()).toMatch(/^2 of \d+$/);
  expect(await cards.nth(1).getAttribute("aria-current")).toBe("true");
});

test("a quotation that stands in other articles says so in the margin, with its origins, and leads to its wordings", async () => {
  const { page } = await openPage({ path: "#/r/gull-06-03-interview?c=harbour", width: 1200, webgl: false });
  const badge = page.locator(".elsewhere", { hasText: "Also in 5 other articles, altered in all" });
  await badge.waitFor();
  expect(await badge.innerText()).toContain("6 articles, 1 origin");
  await badge.getByRole("link").click();
  await page.getByRole("region", { name: "Told again" }).waitFor();
});

test("where there is no room for a margin, the number behind the words says it, and the foot of the page does", async () => {
  const { page } = await openPage({
    path: "#/r/gull-06-03-interview?c=harbour&at=quote:gull-06-03-interview:42dc995a",
    width: 390,
    height: 844,
    hasTouch: true,
    webgl: false,
  });
  const number = page.locator("[data-number][aria-current]");
  await number.waitFor();
  expect(await number.getAttribute("aria-label")).toBe("Quotation 2: Odile Marchetti, stated; also in 5 other articles, altered in all");
  expect(await page.locator("[data-margin]").first().isVisible()).toBe(false);
  expect(await page.locator(".peek").innerText()).toContain("Also in 5 other articles, altered in all");
});

test("all marks go off and on with one switch, and the words of the selected quotation stay", async () => {
  const { page } = await openPage({ path: "#/r/voter-rolls", webgl: false });
  await page.locator("[data-margin]").nth(1).getByRole("link").first().click();
  await page.getByRole("button", { name: "No marks" }).click();
  await expect.poll(() => page.locator(".article-text .mark-cue, .article-text .mark-source, .article-text .mark-claim").count()).toBe(0);
  expect(await page.locator(".article-text .mark-content:not(.mark-selected)").count()).toBe(0);
  expect(await page.locator(".article-text .mark-selected").count()).toBeGreaterThan(0);
  await page.getByRole("button", { name: "No marks" }).click();
  await expect.poll(() => page.locator(".article-text .mark-cue").count()).toBeGreaterThan(0);
});

test("on paper stand the words, who speaks by number, and no buttons", async () => {
  const { page } = await openPage({ path: "#/r/voter-rolls", width: 794, height: 1123 });
  await page.locator(".article-text .number").first().waitFor();
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".article-text").isVisible()).toBe(true);
  expect(await page.locator(".margin-card").first().innerText()).toContain("CNN");
  expect(await page.locator(".action:visible, .top-bar:visible, summary:visible").count()).toBe(0);
  const overlaps = await page.locator(".margin-card").evaluateAll((cards) =>
    cards.slice(1).some((card, index) => {
      const [one, other] = [cards[index]!.getBoundingClientRect(), card.getBoundingClientRect()]; // slice(1) has one before each
      return one.left === other.left && one.bottom > other.top + 1;
    }),
  );
  expect(overlaps).toBe(false);
});

test("no view is a blank page on paper", async () => {
  const { page, url } = await openPage({ width: 794, height: 1123, webgl: false });
  for (const [path, words] of [
    ["#/", "On whose say-so?"],
    ["#/search?q=cudgel", "Republican official"],
    ["#/unnamed", "Unnamed sources"],
    ["#/net", "Michael Watson"],
    ["#/about", "About this collection"],
    ["#/check", "Nothing was found by rule"],
    ["#/a/actor:michael-watson", "Described as"],
  ] as const) {
    await page.emulateMedia({ media: "screen" });
    await page.goto(`${url}${path}`);
    await page.getByText(words).first().waitFor({ state: "attached" });
    await page.emulateMedia({ media: "print" });
    await expect.poll(() => page.locator("body").innerText(), { message: path }).toContain(words);
  }
});

test("on paper the drawn network is its list", async () => {
  const { page } = await openPage({ path: "#/net", width: 794, height: 1123 });
  await page.locator(".network-canvas[data-state=open]").waitFor();
  await page.emulateMedia({ media: "print" });
  const row = page.locator(".network-row", { hasText: "Michael Watson" }).first();
  await expect.poll(() => row.evaluate((element) => element.getBoundingClientRect().width)).toBeGreaterThan(300);
  expect(await page.locator(".network-canvas").isVisible()).toBe(false);
});
