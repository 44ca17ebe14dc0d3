import { mkdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { preview } from "vite";
import { readCommandLine, runCommand, typedPath } from "./command-line.ts";
import { buildSite } from "./build-site.ts";
import { browserAdvice, findBrowser } from "./find-browser.mjs";
import { root } from "./project-paths.ts";

const usage = `npm run screenshots -- [--out DIR]

Builds the site and takes a picture of each view at 1440, 768 and 390 pixels, light and dark, into DIR (tests/browser/.output/screenshots),
and the picture that the README shows, src/app/pictures/explorer.png.

  --out DIR   where to write the pictures`;

const readmePicture = join(root, "src", "app", "pictures", "explorer.png");
const most = 300_000; // bytes of the README's picture
const schemes = ["light", "dark"] as const;
const sizes = { 1440: 900, 768: 1024, 390: 844 };

/** Each view by name: where it begins, and what is done there before the picture. */
const views: Readonly<Record<string, { readonly path: string; readonly act?: (page: Page) => Promise<unknown> }>> = {
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
  network: { path: "#/net" },
  about: { path: "#/about" },
  keys: { path: "#/", act: (page) => page.keyboard.press("?") },
};

await runCommand(async () => {
  const { options } = readCommandLine(usage, { out: false });
  const output = join(root, "tests", "browser", ".output");
  const folder = options.out === undefined ? join(output, "screenshots") : typedPath(options.out);
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error(browserAdvice);
  const site = join(output, "pictured");
  await buildSite(site);
  const server = await preview({
    configFile: false,
    root: output,
    appType: "mpa",
    logLevel: "error",
    build: { outDir: "pictured" },
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
    for (const scheme of schemes)
      for (const [width, height] of Object.entries(sizes)) await picture(browser, url, folder, scheme, Number(width), height);
    await pictureForReadme(browser, url);
  } finally {
    await browser.close();
    await server.close();
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

/** The article with one quotation chosen: words, network and evidence side by side. */
async function pictureForReadme(browser: Browser, url: string): Promise<void> {
  const page = await openAt(browser, `${url}#/search?q=cudgel`, 1440, 760, "light");
  await page.locator(".quote-card [data-open]").nth(1).click();
  await settle(page);
  mkdirSync(dirname(readmePicture), { recursive: true });
  await page.screenshot({ path: readmePicture });
  const { size } = statSync(readmePicture);
  if (size > most) throw new Error(`${readmePicture} has ${size} bytes, more than ${most}. Take a smaller view.`);
  console.log(`src/app/pictures/explorer.png: ${size} bytes.`);
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

/** Waits until nothing is fetched any more and a drawing, where one is shown, is there. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.waitForFunction(() => !document.querySelector(".pane-note, .network-stage:not([hidden]) [data-state=opening]"));
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}
