import { currentAddress } from "../state/address-store.ts";
import { drawFirst } from "../state/drawing-first.ts";
import { parseView } from "../state/view-address.ts";

/** Fetches what draws the network while the graph is fetched, where the address asks for the network itself and it will be drawn at once. */
export function prepareNetwork(): void {
  if (parseView(currentAddress()).place.at !== "network" || !matchMedia("(min-width: 48rem)").matches) return;
  const files = [import("../graph-view/network-pane.tsx"), import("../graph-view/canvas/open-canvas.ts")];
  for (const file of files) file.catch(() => undefined); // who needs it asks again, and hears why it fails
  drawFirst();
}
