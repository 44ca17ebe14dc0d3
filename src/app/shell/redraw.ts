import type { NodeId } from "../../core/model/ids.ts";
import type { ViewState } from "../state/use-view.ts";

// Keys that change what the network is drawn of. What is drawn is in its list, which is always in the page.

const most = 45; // ids that an address still bears

/** Draws the network around a node as well as around what it is drawn around now. */
export const drawAround = ({ view, go }: ViewState, id: NodeId): void => go({ focus: [...new Set([...view.focus, id])], only: false });

/** Leaves one node out of what is drawn and keeps the rest; `false` where it is not drawn, or where too much is to name it all. */
export function leaveOut({ go }: ViewState, id: NodeId): boolean {
  const drawn = [...document.querySelectorAll<HTMLElement>(".network-twin [data-card]")].map((row) => row.dataset["card"] as NodeId); // written from node ids
  const rest = drawn.filter((one) => one !== id);
  if (rest.length === drawn.length || rest.length === 0 || rest.length > most) return false;
  go({ place: { at: "network", selected: null }, text: null, part: null, focus: rest, only: true });
  return true;
}
