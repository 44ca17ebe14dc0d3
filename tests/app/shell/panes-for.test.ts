import { expect, test } from "vitest";
import { panesFor } from "../../../src/app/shell/panes-for.ts";
import { commandFor, keyFor, shortcuts } from "../../../src/app/shell/shortcuts.ts";
import { startView, type Place } from "../../../src/app/state/view.ts";

const names = (place: Place, layout: "phone" | "tablet" | "desk", text: string | null = null): string =>
  panesFor({ ...startView, place, text }, layout).names;
const quote: Place = { at: "quote", id: "quote:post:1" };
const article: Place = { at: "article", id: "post", quote: null, words: null };

test("a desk has words, network and detail side by side, whatever is open", () => {
  expect([{ at: "home" } as const, { at: "search" } as const, quote, article].map((place) => names(place, "desk"))).toEqual([
    "home network detail",
    "list network detail",
    "list network detail",
    "article network detail",
  ]);
});

test("an article stays on the left while one of its quotations is open", () => {
  expect(names(quote, "desk", "post")).toBe("article network detail");
});

test("a narrow desk gives an article’s margin the room of the network", () => {
  expect(panesFor({ ...startView, place: article }, "desk", false).names).toBe("article detail");
  expect(panesFor({ ...startView, place: quote }, "desk", false).names).toBe("list network detail");
});

test("a tablet shows the detail beside the words, and the network while nothing is open", () => {
  expect([names({ at: "search" }, "tablet"), names(quote, "tablet")]).toEqual(["list network", "list detail"]);
});

test("a phone shows one pane", () => {
  const places: Place[] = [
    { at: "home" },
    { at: "search" },
    { at: "unnamed" },
    quote,
    article,
    { at: "network", selected: null },
    { at: "about" },
  ];
  expect(places.map((place) => names(place, "phone"))).toEqual(["home", "list", "list", "detail", "article", "network", "about"]);
});

test("each key of the sheet does something", () => {
  const printed = shortcuts.flatMap(({ keys }) => keys.map((shortcut) => shortcut.keys)).filter((key) => key !== "Enter");
  for (const keys of printed)
    for (const key of keys.startsWith("g ") ? [keys] : keys.split(/\s+/))
      expect(key.startsWith("g ") ? commandFor(key.slice(2), true) : commandFor(key === "Esc" ? "Escape" : key, false), key).not.toBeNull();
});

test("a command with a key of the reader’s own has lost the usual one, which is free for another", () => {
  expect([commandFor("t", false, { read: "t" }), commandFor("o", false, { read: "t" })]).toEqual(["read", null]);
  expect(commandFor("o", false, { read: "t", cite: "o" })).toBe("cite");
  expect(commandFor("q", true, { read: "q" })).toBe("go-quotes");
  expect([keyFor("o", { read: "t" }), keyFor("k", { read: "t" })]).toEqual(["t", "k"]);
});
