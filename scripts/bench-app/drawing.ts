import type { Browser, Page } from "playwright-core";
import { median } from "../measure.ts";
import { madeNetwork } from "./made-network.ts";
import { atMost, seen, type Figure } from "./measure.ts";
import { longestTask, openTab, whenShown, type Tab } from "./open-tab.ts";
import type { ServedSite } from "./served-site.ts";

const [actors, lines] = [5_000, 20_000];
const name = "made-network";
const hub = "actor:made-0";

/** Opening, clicking and moving about in a network of 5,000 actors and 20,000 lines, focused and whole. */
export async function drawing(browser: Browser, site: ServedSite, turns: number): Promise<readonly Figure[]> {
  site.add(name, madeNetwork(actors, lines));
  const on = `${actors.toLocaleString("en")} actors, ${lines.toLocaleString("en")} lines`;
  const focused = `#/net?c=${name}&lens=actors&focus=${hub}`;
  const whole = `#/net?c=${name}&lens=actors&all=1`;
  return [
    ...(await opening(browser, site.url + focused, `${on}: a focus`, 2, turns)),
    ...(await walking(browser, site.url + focused, on, turns)),
    ...(await opening(browser, site.url + whole, `${on}: all of it`, 3, turns)),
    ...(await moving(browser, site.url + whole, `${on}: all of it`, turns)),
  ];
}

const canvas = ".network-canvas[data-state=open]";

async function opening(browser: Browser, address: string, on: string, most: number, turns: number): Promise<readonly Figure[]> {
  const [times, tasks]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < turns; turn += 1) {
    const { page, close } = await openTab(browser);
    await page.goto(address, { waitUntil: "commit" });
    times.push(await whenShown(page, canvas));
    tasks.push(await longestTask(page));
    await close();
  }
  return [
    atMost("navigation to the drawing", on, median(times) / 1000, most, "s"),
    seen("longest task until then", on, median(tasks), "ms"),
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

async function moving(browser: Browser, address: string, on: string, turns: number): Promise<readonly Figure[]> {
  const tab = await openTab(browser);
  await tab.page.goto(address);
  await whenShown(tab.page, canvas);
  await longestTask(tab.page);
  const clicks: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) clicks.push(await clickToPanel(tab.page, 180 + 60 * turn));
  const clicked = await longestTask(tab.page);
  const { script, frames, seconds } = await pan(tab);
  const panned = await longestTask(tab.page);
  await tab.close();
  return [
    atMost("click on a node to its panel", on, median(clicks), 100, "ms"),
    seen("longest task of clicks", on, clicked, "ms"),
    atMost("script a redraw while panning", on, script / Math.max(1, frames), 3.8 / 2, "ms"),
    seen("redraws a second while panning, software GL", on, frames / seconds, ""),
    seen("longest task while panning", on, panned, "ms"),
  ];
}

/** Milliseconds from the click on a node to its name standing in the panel. */
async function clickToPanel(page: Page, from: number): Promise<number> {
  const box = await page.locator(canvas).boundingBox();
  if (box === null) throw new Error("bench:app: there is no canvas.");
  const place = await nodeUnder(page, box, from);
  await page.evaluate(() => {
    const before = document.querySelector(".pane-detail h1")?.textContent ?? "";
    const measured = new Promise<number>((resolve) => {
      document.addEventListener(
        "mousedown",
        () => {
          const began = performance.now();
          const watching = new MutationObserver(() => {
            const now = document.querySelector(".pane-detail h1")?.textContent ?? "";
            if (now === before || now === "") return;
            watching.disconnect();
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)));
          });
          watching.observe(document, { subtree: true, childList: true, characterData: true });
        },
        { once: true, capture: true },
      );
    });
    Object.assign(globalThis, { benchClick: measured });
  });
  await page.mouse.click(place.x, place.y);
  return page.evaluate(() => (globalThis as unknown as { benchClick: Promise<number> }).benchClick);
}

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** A place of the canvas under which there is a node, from a height on. */
async function nodeUnder(page: Page, box: Box, from: number): Promise<{ x: number; y: number }> {
  for (let y = box.y + (from % (box.height - 80)); y < box.y + box.height; y += 9)
    for (let x = box.x + box.width * 0.3; x < box.x + box.width * 0.7; x += 7) {
      await page.mouse.move(x, y);
      if ((await page.locator(".network-hover").count()) > 0) return { x, y };
    }
  throw new Error("bench:app: no node was found on the canvas.");
}

/** Drags the drawing about; what script that took, in milliseconds, and how many frames were drawn. */
async function pan({ page, devtools }: Tab): Promise<{ script: number; frames: number; seconds: number }> {
  const box = await page.locator(canvas).boundingBox();
  if (box === null) throw new Error("bench:app: there is no canvas.");
  const [x, y] = [box.x + box.width / 2, box.y + 24];
  await devtools.send("Performance.enable");
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.evaluate(() => {
    const counted = { frames: 0 };
    Object.assign(globalThis, { benchFrames: counted });
    const count = (): void => {
      counted.frames += 1;
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
  });
  const before = await scriptTime(devtools);
  const began = performance.now();
  for (let step = 0; step < 120; step += 1) await page.mouse.move(x + 60 * Math.sin(step / 9), y + step);
  const seconds = (performance.now() - began) / 1000;
  const script = (await scriptTime(devtools)) - before;
  const frames = await page.evaluate(() => (globalThis as unknown as { benchFrames: { frames: number } }).benchFrames.frames);
  await page.mouse.up();
  return { script, frames, seconds };
}

/** Milliseconds of script that the page has run so far. */
async function scriptTime(devtools: Tab["devtools"]): Promise<number> {
  const { metrics } = await devtools.send("Performance.getMetrics");
  return 1000 * (metrics.find((metric) => metric.name === "ScriptDuration")?.value ?? 0);
}
