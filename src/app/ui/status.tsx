import { useSyncExternalStore } from "react";

// What has just happened, for eyes and for screen readers: one line at the foot of the page.

let line = "";
let clearing: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

/** Shows `words` for a while at the foot of the page, and lets a screen reader say them. */
export function say(words: string): void {
  clearTimeout(clearing);
  set(words);
  clearing = setTimeout(() => set(""), 6000);
}

function set(words: string): void {
  line = words;
  for (const listener of listeners) listener();
}

const listen = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The status line, in the page from the start, since readers only hear changes of what is already there. */
export function StatusLine() {
  const words = useSyncExternalStore(listen, () => line);
  return <output className={words === "" ? "status" : "status status-on"}>{words}</output>;
}
