// The browser’s address as a store. Hash routers (wouter’s) move what follows "?" in front of the "#", which would
// reload nothing but break `#/search?q=`; these lines keep the whole address behind the "#".

const listeners = new Set<() => void>();
const travellers = new Set<() => void>();
const tell = (): void => {
  for (const listener of listeners) listener();
};
const travel = (): void => {
  for (const listener of travellers) listener();
  tell();
};

/** Calls `listener` whenever the address changes, until the function it gives is called. */
export function onAddress(listener: () => void): () => void {
  if (listeners.size === 0) {
    addEventListener("popstate", travel);
    addEventListener("hashchange", tell);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    removeEventListener("popstate", travel);
    removeEventListener("hashchange", tell);
  };
}

/** Calls `listener` on Back and Forward, before anybody hears of the new address, while the page is still the one we leave. */
export function onTravel(listener: () => void): () => void {
  travellers.add(listener);
  return () => travellers.delete(listener);
}

/** The address after the page's own: `#/q/…`. */
export const currentAddress = (): string => location.hash;

/** The history entry we stand on: a number that grows with each new place. */
export const currentEntry = (): number => {
  const state: unknown = history.state;
  return typeof state === "object" && state !== null && "entry" in state && typeof state.entry === "number" ? state.entry : 0;
};

/** Goes to `address`: a new entry for a new place, the same entry for typing and switches. */
export function goTo(address: string, how: "push" | "replace"): void {
  if (address === location.hash) return;
  if (how === "push") history.pushState({ entry: nextEntry() }, "", address);
  else history.replaceState({ entry: currentEntry() }, "", address);
  tell();
}

// Kept for the tab's life, so that an entry's number is never given twice, even after a reload.
function nextEntry(): number {
  const next = Number(sessionStorage.getItem("sayso.entry") ?? "0") + 1;
  sessionStorage.setItem("sayso.entry", String(next));
  return next;
}
