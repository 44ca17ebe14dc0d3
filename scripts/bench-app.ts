import { cpus, loadavg } from "node:os";
import { chromium, type Browser } from "playwright-core";
import { analysing } from "./bench-app/analysing.ts";
import { checking } from "./bench-app/checking.ts";
import { drawing } from "./bench-app/drawing.ts";
import { loading } from "./bench-app/loading.ts";
import type { Figure } from "./bench-app/measure.ts";
import { searching } from "./bench-app/searching.ts";
import { serveSite, type ServedSite } from "./bench-app/served-site.ts";
import { table } from "./bench/table.ts";
import { readCommandLine, runCommand, typedPath, UsageError } from "./command-line.ts";
import { browserAdvice, findBrowser } from "./find-browser.mjs";

type Asked = { readonly browser: Browser; readonly site: ServedSite; readonly turns: number; readonly corpus: string | undefined };

/** What is measured, by the name to ask for it. To measure more, add it here. */
const benches: Readonly<Record<string, (asked: Asked) => Promise<readonly Figure[]>>> = {
  loading: ({ browser, site, turns }) => loading(browser, site, turns),
  analysis: ({ browser, site, turns, corpus }) => analysing(browser, site, turns, corpus),
  search: ({ browser, site }) => searching(browser, site, 10_000),
  "large-search": ({ browser, site }) => searching(browser, site, 100_000),
  network: ({ browser, site, turns }) => drawing(browser, site, turns),
  checks: ({ browser, site }) => checking(browser, site),
};

const usage = `npm run bench:app -- [${Object.keys(benches).join(" | ")} …] [--turns N] [--corpus DIR] [--site DIR]

Builds the site, serves it from a temporary folder, and measures it in Chromium: all, or only what is named. Exits with 1 where a target is missed.

  --turns N      runs, of which the median is printed; default 5
  --corpus DIR   the benchmark's articles, to measure the analysis on; without them our own are
  --site DIR     a built site to measure, which is copied; without it the site is built`;

/** Gephi Lite 1.0 on two cores, software GL, medians of 5: printed as they were measured, not run here. */
const others = [
  ["first contentful paint", "1.18 s; 2.85 s at 4x slowdown"],
  ["first JavaScript, gzip", "898 kB"],
  ["opening 5,000 / 20,000: first draw, longest task", "3.4 s, 2.7 s"],
  ["click to panel", "1.0 s"],
  ["script a redraw while panning", "3.8 ms"],
  ["axe rules broken on the start page", "5"],
];

const verdicts: Readonly<Record<string, string>> = { true: "met", false: "MISSED" };

const flags = [
  "--no-sandbox",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

await runCommand(async () => {
  const { options, words } = readCommandLine(usage, { turns: false, corpus: false, site: false });
  const unknown = words.find((word) => !Object.hasOwn(benches, word));
  if (unknown !== undefined) throw new UsageError(`There is nothing called ${unknown} to measure.\n\n${usage}`);
  const turns = Number(options.turns ?? 5);
  if (!Number.isInteger(turns) || turns < 1) throw new UsageError(`--turns must be a whole number of runs.\n\n${usage}`);
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error(browserAdvice);
  const site = await serveSite(options.site ? typedPath(options.site) : undefined);
  const browser = await chromium.launch({ executablePath, args: flags });
  try {
    console.log(
      `Chromium ${browser.version()}, software GL, ${cpus().length} × ${cpus()[0]?.model.trim() ?? "unknown processor"}; medians of ${turns}.`,
    );
    const missed: Figure[] = [];
    for (const [name, measure] of Object.entries(benches)) {
      if (words.length > 0 && !words.includes(name)) continue;
      const figures = await measure({ browser, site, turns, corpus: options.corpus ? typedPath(options.corpus) : undefined });
      console.log(
        `\n${tableOf(name, figures)}\nLoad of the machine while it was measured: ${(loadavg()[0] ?? 0).toFixed(1)} (a quiet one is under 1).`,
      );
      missed.push(...figures.filter(({ isMet }) => isMet === false));
    }
    console.log(`\n${table(["Gephi Lite 1.0, for orientation", "as measured elsewhere"], others)}`);
    console.log(
      `\n${missed.length === 0 ? "Every target is met." : `Missed: ${missed.map(({ what, on }) => `${what} (${on})`).join("; ")}.`}`,
    );
    return missed.length === 0 ? 0 : 1;
  } finally {
    await browser.close();
    await site.close();
  }
});

function tableOf(name: string, figures: readonly Figure[]): string {
  const rows = figures.map(({ what, on, measured, target, isMet }) => [what, on, measured, target, verdicts[String(isMet)] ?? ""]);
  return table([name, "on", "measured", "target", ""], rows);
}
