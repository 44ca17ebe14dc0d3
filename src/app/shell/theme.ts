import { useEffect } from "react";
import { readPreferences, usePreferences, type Theme } from "../state/preferences.ts";
import { useMedia } from "../state/use-media.ts";

/** Puts the kept theme on the page before React runs. */
export function applyTheme(): void {
  let stored: string | null = null;
  try {
    stored = localStorage.getItem("sayso.preferences");
  } catch {
    // storage is switched off: the device decides
  }
  setTheme(readPreferences(stored).theme);
}

function setTheme(theme: Theme): void {
  if (theme === "auto") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
}

/** Whether the page is dark now, by choice or by device; keeps the page's theme as chosen. */
export function useTheme(): { readonly theme: Theme; readonly dark: boolean } {
  const { theme } = usePreferences();
  const deviceIsDark = useMedia("(prefers-color-scheme: dark)");
  useEffect(() => setTheme(theme), [theme]);
  return { theme, dark: theme === "dark" || (theme === "auto" && deviceIsDark) };
}
