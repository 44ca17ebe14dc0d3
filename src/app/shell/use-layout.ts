import { useMedia } from "../state/use-media.ts";

/** How many panes have room: one on a phone, two on a tablet, three on a desk. The styles use the same widths. */
export type Layout = "phone" | "tablet" | "desk";

/** The layout for the window as it is now. */
export function useLayout(): Layout {
  const narrow = useMedia("(max-width: 47.99rem)");
  const wide = useMedia("(min-width: 75rem)");
  return narrow ? "phone" : wide ? "desk" : "tablet";
}
