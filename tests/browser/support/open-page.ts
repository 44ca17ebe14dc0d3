import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { afterAll, expect, inject, onTestFinished } from "vitest";

type Options = {
  /** What follows the site's address: "#/search?q=cudgel". Default: the first page. */
  readonly path?: string;
  /** Another address than that of the served site: the same site on disk. */
  readonly site?: string;
  /** Default 1440 × 900; a phone is 390 × 844. */
  readonly width?: number;
  readonly height?: number;
  /** Default false; a phone has it. */
  readonly hasTouch?: boolean;
  readonly colorScheme?: "light" | "dark";
  readonly reducedMotion?: "reduce" | "no-preference";
  readonly forcedColors?: "active" | "none";
  /** `false` starts a browser that has no WebGL. */
  readonly webgl?: boolean;
  /** What the page may complain of: a test that damages the graph expects an error in the console. */
  readonly mayReport?: RegExp;
  /** Default "block", so that `page.route` sees every request. */
  readonly serviceWorkers?: "allow" | "block";
  /** Called before the page loads, for `page.route(…)`, `page.addInitScript(…)` and the like. */
  readonly before?: (page: Page) => Promise<unknown>;
};

/** An open page, its context's address, and all that it has reported as an error so far. */
export type OpenPage = { readonly page: Page; readonly url: string; readonly problems: readonly string[] };

const flags = [
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const withWebgl = ["--use-angle=swiftshader", "--enable-unsafe-swiftshader"];
const withoutWebgl = ["--disable-gpu", "--disable-3d-apis"];

const browsers = new Map<boolean, Promise<Browser>>();
afterAll(async () => {
  const open = await Promise.all(browsers.values());
  await Promise.all(open.map((browser) => browser.close()));
});

/** The file's one browser of this kind, started when it is first asked for. */
function browserWith(webgl: boolean): Promise<Browser> {
  const known = browsers.get(webgl);
  if (known) return known;
  const started = chromium.launch({ executablePath: inject("browserPath"), args: [...flags, ...(webgl ? withWebgl : withoutWebgl)] });
  browsers.set(webgl, started);
  return started;
}

/**
 * Opens the served site in a fresh context, closed when the test ends. The test fails if the page throws, reports an error in the
 * console, or asks for a file that is not there, unless `mayReport` allows it.
 */
export async function openPage(options: Options = {}): Promise<OpenPage> {
  const {
    path = "",
    width = 1440,
    height = 900,
    colorScheme = "light",
    reducedMotion = "reduce",
    forcedColors,
    webgl = true,
    hasTouch = false,
    serviceWorkers = "block",
  } = options;
  const browser = await browserWith(webgl);
  const settings: BrowserContextOptions = {
    viewport: { width, height },
    colorScheme,
    reducedMotion,
    hasTouch,
    serviceWorkers,
    acceptDownloads: true,
  };
  const context = await browser.newContext(forcedColors ? { ...settings, forcedColors } : settings);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(`threw: ${error.message}`));
  page.on("console", (message) => message.type() === "error" && problems.push(`console: ${message.text()}`));
  page.on("response", (response) => response.status() >= 400 && problems.push(`${response.status()}: ${response.url()}`));
  onTestFinished(async () => {
    await context.close();
    expect(problems.filter((problem) => !options.mayReport?.test(problem))).toEqual([]);
  });
  await options.before?.(page);
  const url = (options.site ?? inject("appUrl")) + path;
  await page.goto(url);
  return { page, url, problems };
}
