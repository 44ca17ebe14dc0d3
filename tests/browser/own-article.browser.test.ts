import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { run, wordFile } from "../core/imports/support/word-file.ts";
import { openPage } from "./support/open-page.ts";

const article = [
  "The town of Pellmoor will close its ferry in May, the council said on Tuesday.",
  "“We have no money left for a second boat,” said Ida Falk, the mayor of Pellmoor.",
  "The ferry carries 300 people a day, according to the Norland Transport Board.",
  "Jonas Reeve, who leads the opposition, said the plan was “a gift to the bridge company.”",
].join("\n\n");

const reading = (page: Page) => page.getByRole("dialog", { name: "Your own articles" });

async function openDialog(page: Page): Promise<void> {
  await page
    .getByRole("banner")
    .getByRole("button", { name: /own article/ })
    .click();
  await reading(page).waitFor();
}

async function paste(page: Page, text = article): Promise<void> {
  await openDialog(page);
  await reading(page).getByLabel("Headline").fill("Ferry to close");
  await reading(page).getByLabel("Text of the article").fill(text);
  await reading(page).getByRole("button", { name: "Add this text" }).click();
  await reading(page).getByText("1 article to read").waitFor();
}

const read = (page: Page): Promise<void> => reading(page).getByRole("button", { name: "Find who said what" }).click();

test("a pasted article opens with its speakers, and nothing of it leaves the page", async () => {
  const asked: string[] = [];
  const { page, url } = await openPage();
  page.context().on("request", (request) => asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ""}`));
  await paste(page);
  await read(page);
  await page.locator(".pane-article", { hasText: "no money left" }).waitFor();
  await page.locator(".own-strip").waitFor();
  await page
    .getByRole("link", { name: /Ida Falk/ })
    .first()
    .waitFor();
  expect(await page.locator(".own-strip").innerText()).toContain("1 article of your own");
  // All that was fetched are the program's own files; no address and no body bears a word of the article.
  const home = new URL(url).origin;
  expect(asked.filter((line) => !line.startsWith(`GET ${home}/`) && !line.startsWith("GET blob:"))).toEqual([]);
  expect(asked.filter((line) => /Pellmoor|Falk|ferry/i.test(line))).toEqual([]);
});

test("one goes back to the collection, and the search follows what is open", async () => {
  const { page } = await openPage();
  await paste(page);
  await read(page);
  await page.locator(".own-strip").waitFor();
  const box = page.getByRole("combobox", { name: /^Search words/ });
  await box.fill("bridge company");
  await box.press("Enter");
  await page.locator(".quote-card", { hasText: "a gift to the bridge" }).first().waitFor();
  await page.getByRole("button", { name: "Back to the collection" }).click();
  await page.getByRole("heading", { name: "On whose say-so?" }).waitFor();
  await box.fill("bridge company");
  await box.press("Enter");
  await page
    .getByText(/Nothing/)
    .first()
    .waitFor();
  expect(await page.locator(".quote-card", { hasText: "bridge company" }).count()).toBe(0);
});

test("several files are read together with the collection, and one that is no article is named", async () => {
  const { page } = await openPage();
  await openDialog(page);
  await page.locator("input[type=file]").setInputFiles([
    { name: "ferry.md", mimeType: "text/markdown", buffer: Buffer.from(`---\ntitle: Ferry to close\n---\n${article}`) },
    { name: "empty.txt", mimeType: "text/plain", buffer: Buffer.from("  ") },
    { name: "bridge.txt", mimeType: "text/plain", buffer: Buffer.from("“The bridge is safe,” Jonas Reeve said in Pellmoor on Friday.") },
  ]);
  await reading(page).getByText("2 articles to read").waitFor();
  expect(await reading(page).getByRole("list", { name: "What was met" }).innerText()).toContain("empty.txt: The file is empty.");
  await reading(page)
    .getByLabel(/together with/)
    .check();
  await read(page);
  await page.locator(".own-strip", { hasText: "the collection and 2 articles of your own" }).waitFor();
  expect(await page.locator(".pane-home").innerText()).toContain("3 articles");
});

test("what is kept in the browser is there after a reload, and gone once it is forgotten", async () => {
  const { page } = await openPage();
  await paste(page);
  await reading(page).getByRole("button", { name: "Keep in this browser" }).click();
  await reading(page).getByText("A copy is kept").waitFor();
  await page.reload();
  await openDialog(page);
  await reading(page).getByRole("button", { name: "Open what is kept" }).click();
  await reading(page).getByText("1 article to read").waitFor();
  await reading(page).getByRole("button", { name: "Forget everything" }).click();
  await reading(page).getByText("to read").waitFor({ state: "detached" });
  await page.reload();
  await openDialog(page);
  expect(await reading(page).getByRole("button", { name: "Open what is kept" }).count()).toBe(0);
});

test("a project file brings the articles back", async () => {
  const { page } = await openPage();
  await paste(page);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    reading(page).getByRole("button", { name: "Download as a project" }).click(),
  ]);
  const path = await download.path();
  await page.reload();
  await openDialog(page);
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "sayso-project.json", mimeType: "application/json", buffer: await readFile(path) });
  await reading(page).getByText("Ferry to close", { exact: true }).first().waitFor();
});

test("of two articles one is not in English: the other is read, and the page says that one is missing and why", async () => {
  const { page } = await openPage();
  await paste(page);
  const german =
    "Der Rat sagte am Dienstag, dass die Fähre im Mai nicht mehr fahren werde, weil der Stadt das Geld fehlt. „Wir haben nichts“, sagte er.";
  await page.locator("input[type=file]").setInputFiles([file("rat.txt", german)]);
  await reading(page).getByText("2 articles to read").waitFor();
  await read(page);
  await page.locator(".own-strip").waitFor();
  expect(await page.locator(".own-strip").innerText()).toMatch(
    /1 article of your own\. They stay in this page\. 1 more of yours is not in it/,
  );
  await openDialog(page);
  await reading(page).getByText("not in English").waitFor();
});

test("a file dropped anywhere on the page is read, and does not take the page's place", async () => {
  const { page, url } = await openPage();
  await openDialog(page);
  await page.locator("h2", { hasText: "Your own articles" }).evaluate((heading) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(["The ferry to Sund will close, the mayor said."], "sund.txt", { type: "text/plain" }));
    const drop = new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true });
    if (heading.dispatchEvent(drop)) throw new Error("the browser would open the file");
  });
  await reading(page).getByText("sund").first().waitFor();
  expect(page.url().startsWith(url)).toBe(true);
});

test("on a phone the dialog is usable and nothing sticks out", async () => {
  const { page } = await openPage({ width: 390, height: 844, hasTouch: true });
  await paste(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await read(page);
  await page.getByText("We have no money left").first().waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test("where there is no graph one still reads one's own article: a saved web page and a Word file", async () => {
  const { page } = await openPage({
    mayReport: /404|graph\.json|Executing inline event handler violates/, // the browser tells of each handler that it did not run
    before: (blank) => blank.route("**/graph.json", (route) => route.fulfill({ status: 404, body: "" })),
  });
  await page.getByRole("heading", { name: "There is no graph to show" }).waitFor();
  await page.getByRole("button", { name: "Read your own article" }).click();
  const html = `<title>Ferry to close</title><script>window.hurt = 1</script><article>${article
    .split("\n\n")
    .map((words) => `<p onclick="window.hurt = 1">${words}<img src=x onerror="window.hurt = 1"></p>`)
    .join("")}</article>`;
  await page.locator("input[type=file]").setInputFiles([
    { name: "ferry.html", mimeType: "text/html", buffer: Buffer.from(html) },
    {
      name: "bridge.docx",
      mimeType: "application/zip",
      buffer: Buffer.from(wordFile([run("“The bridge is safe,” Jonas Reeve said in Pellmoor on Friday.")])),
    },
    { name: "broken.docx", mimeType: "application/zip", buffer: Buffer.from("PK") },
  ]);
  await reading(page).getByText("2 articles to read").waitFor();
  expect(await reading(page).getByRole("list", { name: "What was met" }).innerText()).toContain("broken.docx");
  await read(page);
  await page.locator(".own-strip", { hasText: "2 articles of your own" }).waitFor();
  expect(await page.evaluate(() => "hurt" in window)).toBe(false);
});

const carries = "The ferry carries 300 people a day";
const at = (words: string): string => `${article.indexOf(words)} ${article.indexOf(words) + words.length}\t${words}`;
const standoff = [`T1\tContent ${at(carries)}`, `T2\tAttribution ${at("according to")}`, "E1\tAttribution:T2 Content:T1"].join("\n");
const checks = JSON.stringify([
  {
    "@type": "ClaimReview",
    url: "https://check.example/ferry",
    claimReviewed: carries,
    author: { name: "Check <b>Norland</b>" },
    reviewRating: { alternateName: "Mostly false" },
  },
  { "@type": "ClaimReview", url: "javascript:window.hurt=1", claimReviewed: carries, author: { name: "Check Sund" } },
]);
const file = (name: string, text: string) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) });

test("a text dropped with its annotation shows that and no more, and a fact-check stands under the claim, with its checker's link", async () => {
  const { page } = await openPage();
  await openDialog(page);
  await page
    .locator("input[type=file]")
    .setInputFiles([file("ferry.txt", article), file("ferry.ann", standoff), file("checks.json", checks)]);
  await reading(page).getByText("annotated by ferry.ann").waitFor();
  await reading(page).getByText("2 fact-checks by others").waitFor();
  await read(page);
  await page.locator(".own-strip").waitFor();
  await page.goto(`${page.url().replace(/#.*/, "")}#/s/source:ferry`);
  const detail = page.locator(".pane-detail");
  await detail.getByText("as ferry.ann gives it, not found by Sayso").waitFor();
  await detail.getByRole("link", { name: carries }).first().click();
  const section = detail.getByRole("region", { name: "Checked by others" });
  expect(await section.innerText()).toMatch(
    /Check <b>Norland<\/b> checked: “The ferry carries 300 people a day”\.\s+Its rating: “Mostly false”/,
  );
  const links = section.getByRole("link");
  expect(await links.evaluateAll((all) => all.map((link) => [link.getAttribute("href"), link.getAttribute("rel")]))).toEqual([
    ["https://check.example/ferry", "noreferrer noopener external"],
  ]);
  expect(await detail.locator(".section, .not-known").last().innerText()).toMatch(/^Checked by others/); // below all of our own words
});

test("fact-checks alone are laid beside the claims of the collection, and taken away again", async () => {
  const { page } = await openPage({ path: "#/about" });
  await openDialog(page);
  await page.locator("input[type=file]").setInputFiles([file("checks.json", checks)]);
  await reading(page).getByRole("button", { name: "Show them in this collection" }).click();
  await page.locator(".own-strip", { hasText: "the collection with 2 fact-checks that you brought" }).waitFor();
  await page.getByText("Beside its claims stand 2 fact-checks by others.").waitFor();
  await page.getByRole("button", { name: "Back to the collection" }).click();
  await page.locator(".own-strip").waitFor({ state: "detached" });
});
