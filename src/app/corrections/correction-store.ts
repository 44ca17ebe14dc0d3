import { useSyncExternalStore } from "react";
import type { Correction } from "../../core/model/correction.ts";
import { forgetText, keepText, keptText } from "./kept-corrections.ts";

// What a person corrects in the page. It lives in this page's memory and nowhere else, unless the person keeps it (`kept-corrections.ts`).

/** The corrections of one collection: those made, in order; those taken back, last first; whether they are kept in this browser. */
export type Made = { readonly made: readonly Correction[]; readonly undone: readonly Correction[]; readonly kept: boolean };

const nothing: Made = { made: [], undone: [], kept: false };
const shelves = new Map<string, Made>();
const opened = new Set<string>();
const listeners = new Set<() => void>();

/** The corrections of the collection `shelf` as they are now. */
export const madeNow = (shelf: string): Made => shelves.get(shelf) ?? nothing;

/** The corrections of every collection, by its shelf. */
export const allMade = (): readonly (Made & { readonly shelf: string })[] => [...shelves].map(([shelf, made]) => ({ shelf, ...made }));

/** The corrections of the collection `shelf`, kept up to date. */
export const useMade = (shelf: string): Made =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => madeNow(shelf),
  );

function set(shelf: string, change: Partial<Made>): void {
  const next = { ...madeNow(shelf), ...change };
  shelves.set(shelf, next);
  if (next.kept) void keepText(shelf, () => (madeNow(shelf).kept ? madeNow(shelf).made : null)); // forgotten meanwhile: not written
  for (const listener of listeners) listener();
}

/** Adds a correction; what was taken back before cannot be made again after it. */
export const correct = (shelf: string, correction: Correction): void =>
  set(shelf, { made: [...madeNow(shelf).made, correction], undone: [] });

/** Takes the last correction back, and gives it; `null` where there is none. */
export function undo(shelf: string): Correction | null {
  const { made, undone } = madeNow(shelf);
  const last = made.at(-1);
  if (last === undefined) return null;
  set(shelf, { made: made.slice(0, -1), undone: [last, ...undone] });
  return last;
}

/** Makes the correction again that was taken back last, and gives it; `null` where there is none. */
export function redo(shelf: string): Correction | null {
  const { made, undone } = madeNow(shelf);
  const [next, ...rest] = undone;
  if (next === undefined) return null;
  set(shelf, { made: [...made, next], undone: rest });
  return next;
}

/** Takes one correction back, wherever it stands in the order. */
export function takeBack(shelf: string, index: number): void {
  const { made, undone } = madeNow(shelf);
  const taken = made[index];
  if (taken !== undefined) set(shelf, { made: made.toSpliced(index, 1), undone: [taken, ...undone] });
}

/** Keeps the corrections in this browser, from now on with every change; `false` where it does not let the page. */
export async function keep(shelf: string): Promise<boolean> {
  const done = await keepText(shelf, () => madeNow(shelf).made);
  if (done) set(shelf, { kept: true });
  return done;
}

/** Drops the corrections, from the page and from this browser. */
export function forget(shelf: string): void {
  forgetText(shelf);
  set(shelf, nothing);
}

/** Takes up what this browser keeps for `shelf`, once. Resolves to what could not be read of it. */
export async function openKept(shelf: string): Promise<readonly string[]> {
  if (opened.has(shelf)) return [];
  opened.add(shelf);
  const text = keptText(shelf);
  if (text === null) return [];
  const { readCorrections } = await import("../../core/corrections/read-corrections.ts");
  const { corrections, issues } = readCorrections("what is kept in this browser", text);
  set(shelf, { made: [...corrections, ...madeNow(shelf).made], kept: true });
  return issues.map(({ message }) => message);
}
