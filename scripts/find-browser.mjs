// Finds a Chromium to test with. No dependencies: install.mjs runs this before anything is installed.
import { spawnSync } from "node:child_process";
import { accessSync, constants, readdirSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

const commands = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "brave-browser"];

const usualPlaces = {
  linux: ["/usr/bin/chromium", "/usr/bin/google-chrome", "/opt/google/chrome/chrome", "/usr/lib/chromium/chromium", "/snap/bin/chromium"],
  darwin: ["Google Chrome", "Chromium", "Microsoft Edge", "Brave Browser"].flatMap((name) =>
    ["/Applications", join(homedir(), "Applications")].map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`),
  ),
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
};

const playwrightCaches = {
  linux: join(homedir(), ".cache", "ms-playwright"),
  darwin: join(homedir(), "Library", "Caches", "ms-playwright"),
  win32: join(homedir(), "AppData", "Local", "ms-playwright"),
};

// Inside a `chromium-1234` folder of Playwright's cache; the folder's name changed with the years.
const playwrightBinaries = [
  "chrome-linux64/chrome",
  "chrome-linux/chrome",
  "chrome-linux-arm64/chrome",
  ...["chrome-mac-arm64", "chrome-mac-x64", "chrome-mac"].flatMap((folder) => [
    `${folder}/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing`,
    `${folder}/Chromium.app/Contents/MacOS/Chromium`,
  ]),
  "chrome-win64/chrome.exe",
  "chrome-win/chrome.exe",
];

const isExecutable = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
};

/** Whether it starts: Ubuntu's `chromium-browser` is a script that only asks for snap. Windows' chrome.exe opens a window instead of answering. */
const starts = (file) => process.platform === "win32" || spawnSync(file, ["--version"], { timeout: 20_000, stdio: "pipe" }).status === 0;

const foldersIn = (folder) => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

/** Playwright's own Chromiums, newest first. */
function playwrightBrowsers(cache) {
  const builds = foldersIn(cache).filter((name) => /^chromium-\d+$/.test(name));
  const newestFirst = builds.toSorted((a, b) => Number(b.slice(9)) - Number(a.slice(9)));
  return newestFirst.flatMap((build) => playwrightBinaries.map((binary) => join(cache, build, binary)));
}

/** Where a browser may be, best first: the one asked for, those on the PATH, the usual places, Playwright's cache. */
export function browserCandidates({ env = process.env, platform = process.platform } = {}) {
  const path = (env.PATH ?? "").split(delimiter).filter(Boolean);
  const extension = platform === "win32" ? ".exe" : "";
  return [
    ...commands.flatMap((command) => path.map((folder) => join(folder, command + extension))),
    ...(usualPlaces[platform] ?? []),
    ...playwrightBrowsers(env.PLAYWRIGHT_BROWSERS_PATH || (playwrightCaches[platform] ?? "")),
  ];
}

/** The path of a browser that starts, or `null`. Throws when SAYSO_CHROMIUM names one that does not. */
export function findBrowser({
  env = process.env,
  platform = process.platform,
  usable = (file) => isExecutable(file) && starts(file),
} = {}) {
  const asked = env.SAYSO_CHROMIUM;
  if (asked) {
    if (usable(asked)) return asked;
    throw new Error(`SAYSO_CHROMIUM is "${asked}", and that does not start. Set it to a Chromium or Chrome, or unset it.`);
  }
  return browserCandidates({ env, platform }).find(usable) ?? null;
}

/** What to type where no browser was found. */
export const browserAdvice =
  "No Chromium or Chrome was found. Install one (Debian: apt-get install chromium; macOS: brew install --cask chromium;\n" +
  "elsewhere: npx playwright-core install chromium), or set SAYSO_CHROMIUM to the path of one, then run npm test again.";
