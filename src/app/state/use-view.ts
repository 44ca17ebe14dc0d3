import { createContext, use, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useSyncExternalStore } from "react";
import { currentAddress, currentEntry, goTo, onAddress, onTravel } from "./address-store.ts";
import { remember, restore } from "./place-memory.ts";
import { formatView, parseView } from "./view-address.ts";
import type { View } from "./view.ts";

/** The view, and the one way to change it: `push` for a new place, `replace` for typing and switches. */
export type ViewState = {
  readonly view: View;
  readonly go: (change: Partial<View>, how?: "push" | "replace") => void;
  /** The address of the view with `change` made, for links. */
  readonly addressOf: (change: Partial<View>) => string;
};

const ViewContext = createContext<ViewState | null>(null);
export const ViewProvider = ViewContext.Provider;

/** The view and how to change it. Throws outside of `ViewProvider`. */
export function useView(): ViewState {
  const state = use(ViewContext);
  if (!state) throw new Error("useView: there is no ViewProvider above this component.");
  return state;
}

/** The view that the address says, kept up with it; Back brings scroll and focus back. For the root alone. */
export function useAddressedView(): ViewState {
  const address = useSyncExternalStore(onAddress, currentAddress);
  const view = useMemo(() => parseView(address), [address]);
  const go = useCallback((change: Partial<View>, how: "push" | "replace" = "push") => {
    if (how === "push") remember(currentEntry());
    goTo(formatView({ ...parseView(currentAddress()), ...change }), how);
  }, []);
  const addressOf = useCallback((change: Partial<View>) => formatView({ ...view, ...change }), [view]);
  useRestoring(address);
  return useMemo(() => ({ view, go, addressOf }), [view, go, addressOf]);
}

function useRestoring(address: string): void {
  const travelled = useRef(false);
  const entry = useRef(currentEntry());
  useEffect(() => {
    const previous = history.scrollRestoration;
    history.scrollRestoration = "manual";
    const stop = onTravel(() => {
      remember(entry.current);
      travelled.current = true;
    });
    return () => {
      stop();
      history.scrollRestoration = previous;
    };
  }, []);
  useLayoutEffect(() => {
    entry.current = currentEntry();
    if (!travelled.current || address !== currentAddress()) return;
    travelled.current = false;
    restore(currentEntry());
  }, [address]);
}
