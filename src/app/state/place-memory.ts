// Where each history entry was scrolled to and what had focus, so that Back is really back.

type Remembered = { readonly scroll: Readonly<Record<string, number>>; readonly focus: string | null };

const memory = new Map<number, Remembered>();

/** Notes how far each `[data-scroll]` pane is scrolled and which `[data-focus]` holds focus, for history entry `entry`. */
export function remember(entry: number): void {
  const scroll: Record<string, number> = {};
  for (const pane of document.querySelectorAll<HTMLElement>("[data-scroll]")) scroll[pane.dataset["scroll"] ?? ""] = pane.scrollTop;
  const focused = document.activeElement?.closest<HTMLElement>("[data-focus]")?.dataset["focus"] ?? null;
  memory.set(entry, { scroll, focus: focused });
}

/** Puts the panes and the focus back as they were at `entry`; false when nothing is remembered of it. */
export function restore(entry: number): boolean {
  const was = memory.get(entry);
  if (!was) return false;
  for (const pane of document.querySelectorAll<HTMLElement>("[data-scroll]")) {
    const top = was.scroll[pane.dataset["scroll"] ?? ""];
    if (top !== undefined) pane.scrollTop = top;
  }
  if (was.focus !== null) document.querySelector<HTMLElement>(`[data-focus="${CSS.escape(was.focus)}"]`)?.focus({ preventScroll: true });
  return true;
}
