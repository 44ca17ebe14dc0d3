// Vitest's global setup of the browser tests: builds the real graph and the real site, once, and serves it on a free port under a sub-path.
//
// How to use it from a test, `tests/browser/<journey>.browser.test.ts`:
//
//   import { expect, test } from "vitest";
//   import { openPage } from "./support/open-page.ts";
//
//   test("a shared link opens the quote it names", async () => {
//     const { page } = await openPage({ path: "#/search?q=cudgel" });
//     await page.getByRole("link", { name: /cudgel/ }).first().click();
//     expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain("cudgel");
//   });
//
// Run one file:  npx vitest run --project browser tests/browser/search.browser.test.ts
// While you write, serve it yourself and skip the build:  SAYSO_URL=http://localhost:5173/ npx vitest run --project browser …
import { rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { preview } from "vite";
import type { TestProject } from "vitest/node";
import { buildSite } from "../../../scripts/build-site.ts";
import { browserAdvice, findBrowser } from "../../../scripts/find-browser.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** The address of the served site, ending in a slash. */
    appUrl: string;
    /** The folder that is served. */
    siteFolder: string;
    /** The path of the browser to drive. */
    browserPath: string;
  }
}

const output = fileURLToPath(new URL("../.output/", import.meta.url));
const subPath = "some/where"; // the site must run under any

/** Builds, serves, and tells the tests where; the function it returns stops the server. Throws where there is no browser: a journey is never skipped. */
export default async function serveApp(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const browserPath = findBrowser();
  if (browserPath === null) throw new Error(browserAdvice);
  project.provide("browserPath", browserPath);
  const running = process.env.SAYSO_URL;
  if (running) {
    project.provide("siteFolder", process.env.SAYSO_FOLDER ?? "");
    project.provide("appUrl", running);
    return undefined;
  }
  await rm(output, { recursive: true, force: true });
  await buildSite(`${output}site/${subPath}`);
  project.provide("siteFolder", `${output}site/${subPath}/`);
  const server = await preview({
    configFile: false,
    root: output,
    appType: "mpa", // a missing file is a 404, as on a plain host
    logLevel: "error",
    build: { outDir: "site" },
    preview: { port: 0, host: "127.0.0.1" },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === "string") throw new Error("serveApp: the preview server has no port.");
  project.provide("appUrl", `http://127.0.0.1:${address.port}/${subPath}/`);
  return () => server.close();
}
