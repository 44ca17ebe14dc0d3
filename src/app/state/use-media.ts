import { useSyncExternalStore } from "react";

/** Whether a media query holds, kept up to date. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const list = matchMedia(query);
      list.addEventListener("change", listener);
      return () => list.removeEventListener("change", listener);
    },
    () => matchMedia(query).matches,
  );
}

/** Whether the window is as narrow as a phone now, where one pane has room. */
export const isPhone = (): boolean => typeof matchMedia === "function" && matchMedia("(max-width: 47.99rem)").matches;
