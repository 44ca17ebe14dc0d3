import type { Browser, Page } from "playwright-core";
import { forceLayout } from "../../src/app/graph-view/force-layout.ts";
import type { Point } from "../../src/app/graph-view/layered-layout.ts";
import type { GraphRecords } from "../../src/core/graph/schema.ts";
import { median } from "../measure.ts";
import { madeNetwork } from "./made-network.ts";
import { atMost, seen, type Figure } from "./measure.ts";
import { longestTask, openTab, whenShown, type Tab } from "./open-tab.ts";
import type { ServedSite } from "./served-site.ts";

const [actors, lines] = [5_000, 20_000];
const name = "made-network";
const hub = "actor:made-0";

/** Opening, clicking and moving about in a network of 5,000 actors and 20,000 lines, focused and whole. Beside each: half of what Gephi Lite 1.0 took. */
export async function drawing(browser: Browser, site: ServedSite, turns: number): Promise<readonly Figure[]> {
  const records = madeNetwork(actors, lines);
  site.add(name, records);
  const on = `${actors.toLocaleString("en")} actors, ${lines.toLocaleString("en")} lines`;
  const [focused, whole] = [`${site.url}#/net?c=${name}&lens=actors&focus=${hub}`, `${site.url}#/net?c=${name}&lens=actors&all=1`];
  return [
    ...(await opening(browser, focused, { on: `${on}: a focus`, most: 2 }, turns)),
    ...(await walking(browser, focused, on, turns)),
    ...(await opening(browser, whole, { on: `${on}: all of it`, most: 3.4 / 2, mostTask: 2700 / 2 }, turns)),
    ...(await moving(browser, whole, { on: `${on}: all of it`, records }, turns)),
  ];
}

const canvas = ".network-canvas[data-state=open]";

type Opened = { readonly on: string; readonly most: number; readonly mostTask?: number };

async function opening(browser: Browser, address: string, { on, most, mostTask }: Opened, turns: number): Promise<readonly Figure[]> {
  const [times, tasks]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < turns; turn += 1) {
    const { page, close } = await openTab(browser);
    await page.goto(address, { waitUntil: "commit" });
    times.push(await whenShown(page, canvas));
    tasks.push(await longestTask(page));
    await close();
  }
  const task = "longest task until then";
  return [
    atMost("navigation to the drawing", on, median(times) / 1000, most, "s"),
    mostTask === undefined ? seen(task, on, median(tasks), "ms") : atMost(task, on, median(tasks), mostTask, "ms"),
  ];
}

/** From one focus to the next, in an open page. */
async function walking(browser: Browser, address: string, on: string, turns: number): Promise<readonly Figure[]> {
  const { page, close } = await openTab(browser);
  await page.goto(address);
  await whenShown(page, canvas);
  await longestTask(page);
  const times: number[] = [];
  for (let turn = 1; turn <= turns; turn += 1) {
    const began = await page.evaluate(
      (id) => {
        const from = performance.now();
        location.hash = location.hash.replace(/focus=[^&]*/, `focus=${id}`);
        return from;
      },
      `actor:made-${turn * 7}`,
    );
    times.push((await whenShown(page, ".network-canvas")) - began);
  }
  const task = await longestTask(page);
  await close();
  return [atMost("another focus in the open page", on, median(times), 500, "ms"), seen("longest task of these", on, task, "ms")];
}

type Moved = { readonly on: string; readonly records: GraphRecords };

async function moving(browser: Browser, address: string, { on, records }: Moved, turns: number): Promise<readonly Figure[]> {
  const tab = await openTab(browser);
  await tab.page.goto(address);
  await whenShown(tab.page, canvas);
  const box = await tab.page.locator(canvas).boundingBox();
  if (box === null) throw new Error("bench:app: there is no canvas.");
  const places = placesIn(records, box);
  await longestTask(tab.page);
  const clicks: number[] = [];
  for (let place = 0; clicks.length < turns && place * 97 < places.length; place += 1) {
    await tab.page.waitForTimeout(betweenClicks);
    const clicked = await clickToPanel(tab.page, places[place * 97] ?? box);
    if (clicked !== null) clicks.push(clicked);
  }
  if (clicks.length === 0) throw new Error("bench:app: no click opened anything.");
  const clicked = await longestTask(tab.page);
  const { script, redraws, seconds } = await pan(tab, { x: box.x + box.width / 2, y: box.y + 24 });
  const panned = await longestTask(tab.page);
  await tab.close();
  return [
    atMost("click on a node to its panel", on, median(clicks), 100, "ms"),
    seen("longest task of clicks", on, clicked, "ms"),
    atMost("script a redraw while panning", on, script / Math.max(1, redraws), 3.8 / 2, "ms"),
    seen("redraws a second while panning, software GL", on, redraws / seconds, ""),
    seen("longest task while panning", on, panned, "ms"),
  ];
}

type Box = Point & { readonly width: number; readonly height: number };

/** Where the actors are drawn on a page whose canvas is `box`: the app's own layout. */
function placesIn({ nodes }: GraphRecords, box: Box): readonly Point[] {
  const { places } = forceLayout({ nodes: nodes.filter(({ kind }) => kind === "actor"), lines: [] }, box);
  return [...places.values()].map(({ x, y }) => ({ x: box.x + x, y: box.y + y }));
}

const longestWait = 2_000; // milliseconds
const betweenClicks = 500; // milliseconds: nobody reads what opened in less

/** Milliseconds from the press on a node to another name standing in the panel; `null` where none came: in a crowd one may be hit that is open already. */
async function clickToPanel(page: Page, place: Point): Promise<number | null> {
  await page.mouse.move(place.x, place.y);
  await page.evaluate((most) => {
    const heading = (): string => document.querySelector(".pane-detail h1")?.textContent ?? "";
    const before = heading();
    const measured = new Promise<number | null>((resolve) => {
      setTimeout(() => resolve(null), most);
      const began = (): void => {
        const from = performance.now();
        const watching = new MutationObserver(() => {
          if (heading() === before || heading() === "") return;
          watching.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - from)));
        });
        watching.observe(document, { subtree: true, childList: true, characterData: true });
      };
      document.addEventListener("mousedown", began, { once: true, capture: true });
    });
    Object.assign(globalThis, { benchClick: measured });
  }, longestWait);
  await page.mouse.click(place.x, place.y);
  return page.evaluate(() => (globalThis as unknown as { benchClick: Promise<number | null> }).benchClick);
}

const drags = 60; // movements of the mouse

/** Drags the drawing about from a place; what script that took, in milliseconds, and how many frames were drawn in which it had moved. */
async function pan({ page, devtools }: Tab, { x, y }: Point): Promise<{ script: number; redraws: number; seconds: number }> {
  await devtools.send("Performance.enable", { timeDomain: "threadTicks" }); // the thread's own time, however busy the machine
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.evaluate(() => {
    const counted = { redraws: 0, hasMoved: false };
    Object.assign(globalThis, { benchPan: counted });
    document.addEventListener("mousemove", () => (counted.hasMoved = true), { capture: true });
    const count = (): void => {
      if (counted.hasMoved) counted.redraws += 1;
      counted.hasMoved = false;
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
  });
  const before = await scriptTime(devtools);
  const began = performance.now();
  for (let step = 0; step < drags; step += 1) await page.mouse.move(x + 60 * Math.sin(step / 9), y + step);
  const seconds = (performance.now() - began) / 1000;
  const script = (await scriptTime(devtools)) - before;
  const redraws = await page.evaluate(() => (globalThis as unknown as { benchPan: { redraws: number } }).benchPan.redraws);
  await page.mouse.up();
  return { script, redraws, seconds };
}

/** Milliseconds of script that the page has run so far. */
async function scriptTime(devtools: Tab["devtools"]): Promise<number> {
  const { metrics } = await devtools.send("Performance.getMetrics");
  return 1000 * (metrics.find((metric) => metric.name === "ScriptDuration")?.value ?? 0);
}
