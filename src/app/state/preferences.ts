import { useSyncExternalStore } from "react";

// What makes reading comfortable and changes nothing that is shown: kept in this browser, never in the address.

export const themes = ["auto", "light", "dark"] as const;
export type Theme = (typeof themes)[number];
export type Preferences = {
  readonly theme: Theme;
  readonly shortcuts: boolean;
  /** By command, the key that the reader has put in the place of the usual one. */
  readonly keys: Readonly<Record<string, string>>;
  /** Whether the first page shows the hint for a first visit. */
  readonly hint: boolean;
};

const key = "sayso.preferences";
const defaults: Preferences = { theme: "auto", shortcuts: true, keys: {}, hint: true };
const listeners = new Set<() => void>();
let current: Preferences | null = null;

/** The reader's choices; what is damaged or absent is the default. */
export function readPreferences(stored: string | null): Preferences {
  try {
    const given: unknown = JSON.parse(stored ?? "null");
    if (typeof given !== "object" || given === null) return defaults;
    const theme = "theme" in given ? themes.find((one) => one === given.theme) : undefined;
    return {
      theme: theme ?? defaults.theme,
      shortcuts: "shortcuts" in given ? given.shortcuts !== false : true,
      keys: "keys" in given ? readKeys(given.keys) : {},
      hint: "hint" in given ? given.hint !== false : true,
    };
  } catch {
    return defaults;
  }
}

function readKeys(given: unknown): Readonly<Record<string, string>> {
  if (typeof given !== "object" || given === null) return {};
  const kept = Object.entries(given).filter((entry): entry is [string, string] => typeof entry[1] === "string" && entry[1].length === 1);
  return Object.fromEntries(kept);
}

const preferences = (): Preferences => (current ??= readPreferences(localStorageOrNull()?.getItem(key) ?? null));

/** Changes and keeps the reader's choices. */
export function prefer(change: Partial<Preferences>): void {
  current = { ...preferences(), ...change };
  localStorageOrNull()?.setItem(key, JSON.stringify(current));
  for (const listener of listeners) listener();
}

/** The reader's choices, kept up to date. */
export const usePreferences = (): Preferences =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, preferences);

// Reading `localStorage` throws where storage is switched off.
function localStorageOrNull(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}
