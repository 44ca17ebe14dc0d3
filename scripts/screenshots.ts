import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { preview } from "vite";
import { readCommandLine, runCommand, typedPath } from "./command-line.ts";
import { buildSite } from "./build-site.ts";
import { browserAdvice, findBrowser } from "./find-browser.mjs";
import { root } from "./project-paths.ts";

const usage = `npm run screenshots -- [readme] [--out DIR]

Builds the site and takes a picture of each view at 1440, 768 and 390 pixels, light and dark, into DIR (tests/browser/.output/screenshots),
and the pictures that the README shows, into src/app/pictures.

  readme      only those of the README
  --out DIR   where to write the pictures`;

const readmeFolder = join(root, "src", "app", "pictures");
const most = 150_000; // bytes of each of the README's pictures
const schemes = ["light", "dark"] as const;
const sizes = { 1440: 900, 768: 1024, 390: 844 };

/** Where a view begins, and what is done there before the picture. */
type Pictured = { readonly path: string; readonly act?: (page: Page) => Promise<unknown> };

const interview = "quote:gull-06-03-interview:42dc995a";

/** Each view by name, of the shipped article; of the harbour sample those that show more with many articles. */
const views: Readonly<Record<string, Pictured>> = {
  home: { path: "#/" },
  quotations: { path: "#/search" },
  search: { path: "#/search?q=cudgel" },
  nothing: { path: "#/search?q=zeppelin" },
  unnamed: { path: "#/unnamed" },
  quote: { path: "#/search?q=adamant", act: (page) => page.locator(".quote-card [data-open]").first().click() },
  repeat: { path: "#/search?q=cudgel", act: (page) => page.locator(".quote-card [data-open]").nth(1).click() },
  actor: { path: "#/a/actor:michael-watson" },
  claims: { path: "#/search?list=claims" },
  article: { path: "#/r/voter-rolls", act: (page) => page.locator("[data-number]").nth(2).click() },
  source: { path: "#/s/source:voter-rolls" },
  report: { path: "#/search?list=sources", act: (page) => page.locator("[data-open]").nth(1).click() },
  moved: { path: "#/c/claim:voter-rolls:0a2ecf41" },
  missing: { path: "#/q/quote:nowhere:12345678" },
  network: { path: "#/net" },
  about: { path: "#/about" },
  own: { path: "#/", act: (page) => page.getByRole("button", { name: "Read your own article" }).first().click() },
  keys: { path: "#/", act: (page) => page.keyboard.press("?") },
  "harbour-home": { path: "#/?c=harbour" },
  "harbour-quotations": { path: "#/search?c=harbour", act: (page) => page.locator(".also summary").first().click() },
  "harbour-unnamed": { path: "#/unnamed?c=harbour" },
  "harbour-quote": { path: `#/q/${interview}?c=harbour` },
  "harbour-actor": { path: "#/a/actor:odile-marchetti?c=harbour" },
  "harbour-claim": { path: "#/c/claim:herald-06-06-dues:900293c0?c=harbour" },
  "harbour-article": { path: "#/r/courier-06-06-cost?c=harbour" },
  "harbour-source": { path: "#/s/source:courier-06-06-cost?c=harbour" },
  "harbour-compare": { path: `#/compare?of=${interview}&c=harbour` },
  "harbour-voices": { path: "#/compare?c=harbour" },
  "harbour-check": { path: "#/check?c=harbour" },
  "harbour-review": { path: "#/review?c=harbour" },
  "harbour-corrections": { path: "#/review?c=harbour", act: correctOne },
  "harbour-network": { path: "#/net?c=harbour" },
  "harbour-budget": { path: "#/net?lens=provenance&c=harbour" },
  "harbour-about": { path: "#/about?c=harbour" },
};

/** What the README shows, by the name of the file. */
const readmeViews: Readonly<Record<string, Pictured>> = {
  "network.webp": { path: "#/net?sel=actor:michael-watson" },
  "wordings.webp": { path: `#/compare?of=${interview}&c=harbour` },
  "article.webp": { path: "#/r/gull-06-03-interview?c=harbour", act: (page) => page.locator("[data-number]").nth(1).click() },
};

await runCommand(async () => {
  const { options, words } = readCommandLine(usage, { out: false });
  const folder = options.out === undefined ? join(root, "tests", "browser", ".output", "screenshots") : typedPath(options.out);
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error(browserAdvice);
  // Not beside the browser tests' site: they empty their folder, and may run meanwhile.
  const served = mkdtempSync(join(tmpdir(), "sayso-pictured-"));
  await buildSite(join(served, "site"));
  const server = await preview({
    configFile: false,
    root: served,
    appType: "mpa",
    logLevel: "error",
    build: { outDir: "site" },
    preview: { port: 0, host: "127.0.0.1" },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === "string") throw new Error("screenshots: the preview server has no port.");
  const url = `http://127.0.0.1:${address.port}/`;
  const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"],
  });
  try {
    mkdirSync(folder, { recursive: true });
    for (const scheme of words.includes("readme") ? [] : schemes)
      for (const [width, height] of Object.entries(sizes)) await picture(browser, url, folder, scheme, Number(width), height);
    for (const [file, view] of Object.entries(readmeViews)) await pictureForReadme(browser, url, file, view);
  } finally {
    await browser.close();
    await server.close();
    rmSync(served, { recursive: true, force: true });
  }
  return undefined;
});

async function picture(
  browser: Browser,
  url: string,
  folder: string,
  colorScheme: (typeof schemes)[number],
  width: number,
  height: number,
): Promise<void> {
  for (const [name, { path, act }] of Object.entries(views)) {
    const page = await openAt(browser, `${url}${path}`, width, height, colorScheme);
    await act?.(page);
    await settle(page);
    await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`) });
    await page.context().close();
  }
  console.log(`${Object.keys(views).length} views at ${width} pixels, ${colorScheme}.`);
}

async function pictureForReadme(browser: Browser, url: string, file: string, { path, act }: Pictured): Promise<void> {
  const page = await openAt(browser, `${url}${path}`, 1200, 640, "light");
  await act?.(page);
  await settle(page);
  const webp = await asWebp(page, await page.screenshot());
  await page.context().close();
  if (webp.length > most) throw new Error(`${file} would have ${webp.length} bytes, more than ${most}. Take a smaller view.`);
  mkdirSync(readmeFolder, { recursive: true });
  writeFileSync(join(readmeFolder, file), webp);
  console.log(`src/app/pictures/${file}: ${webp.length} bytes.`);
}

/** A PNG as WebP, which takes a third of its bytes; the browser has the encoder. */
async function asWebp(page: Page, png: Buffer): Promise<Buffer> {
  const address = await page.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = Object.assign(document.createElement("canvas"), { width: image.width, height: image.height });
      canvas.getContext("2d")?.drawImage(image, 0, 0);
      return canvas.toDataURL("image/webp", 0.9);
    },
    `data:image/png;base64,${png.toString("base64")}`,
  );
  return Buffer.from(address.slice(address.indexOf(",") + 1), "base64");
}

async function openAt(
  browser: Browser,
  address: string,
  width: number,
  height: number,
  colorScheme: (typeof schemes)[number],
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, reducedMotion: "reduce", hasTouch: width < 500 });
  const page = await context.newPage();
  await page.goto(address);
  await page.locator("[data-scroll]").first().waitFor();
  return page;
}

/** Decides the first doubt of the review and opens the corrections. */
async function correctOne(page: Page): Promise<void> {
  await page.getByLabel("Who decides").fill("Ida Falk");
  await page.getByRole("button", { name: "Not enough to tell" }).click();
  await page.getByRole("button", { name: "See and export" }).click();
  await page.getByRole("dialog").waitFor();
}

/** Waits until nothing is fetched any more and a drawing, where one is shown, is there. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.waitForFunction(() => !document.querySelector(".pane-note, .network-stage:not([hidden]) [data-state=opening]"));
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}
