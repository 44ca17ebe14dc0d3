// Where each history entry was scrolled to and what had focus, so that Back is really back.

type Remembered = { readonly scroll: Readonly<Record<string, number>>; readonly focus: Focus | null };

/** What had the focus: a thing with a name of its own, or in a pane the nth of the links that lead to one address. */
type Focus = { readonly name: string } | { readonly pane: string; readonly address: string; readonly nth: number };

const memory = new Map<number, Remembered>();

/** Notes how far each `[data-scroll]` pane is scrolled and which `[data-focus]`, or which link of a pane, holds focus, for history entry `entry`. */
export function remember(entry: number): void {
  const scroll: Record<string, number> = {};
  for (const pane of document.querySelectorAll<HTMLElement>("[data-scroll]")) scroll[pane.dataset["scroll"] ?? ""] = pane.scrollTop;
  memory.set(entry, { scroll, focus: focusNow() });
}

/** Puts the panes and the focus back as they were at `entry`; false when nothing is remembered of it. */
export function restore(entry: number): boolean {
  const was = memory.get(entry);
  if (!was) return false;
  for (const pane of document.querySelectorAll<HTMLElement>("[data-scroll]")) {
    const top = was.scroll[pane.dataset["scroll"] ?? ""];
    if (top !== undefined) pane.scrollTop = top;
  }
  if (was.focus !== null) elementOf(was.focus)?.focus({ preventScroll: true });
  return true;
}

function focusNow(): Focus | null {
  const focused = document.activeElement;
  const name = focused?.closest<HTMLElement>("[data-focus]")?.dataset["focus"];
  if (name !== undefined) return { name };
  const pane = focused?.closest<HTMLElement>("[data-scroll]")?.dataset["scroll"];
  const address = focused?.getAttribute("href");
  if (!focused || pane === undefined || !address) return null;
  return { pane, address, nth: linksTo(pane, address).findIndex((link) => link === focused) };
}

function elementOf(focus: Focus): HTMLElement | undefined {
  if (!("name" in focus)) return linksTo(focus.pane, focus.address)[focus.nth];
  return [...document.querySelectorAll<HTMLElement>("[data-focus]")].find(({ dataset }) => dataset["focus"] === focus.name);
}

const linksTo = (pane: string, address: string): readonly HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>("[data-scroll] a[href]")].filter(
    (link) => link.getAttribute("href") === address && link.closest<HTMLElement>("[data-scroll]")?.dataset["scroll"] === pane,
  );
