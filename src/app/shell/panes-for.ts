import { articleBeside, selectedIn, type View } from "../state/view.ts";
import type { Layout } from "./use-layout.ts";

/** What stands on the left. */
export type Left = "home" | "list" | "article" | Whole;

/** Pages that need the whole width. */
const wholes = ["about", "check", "compare", "review", "nowhere"] as const;
type Whole = (typeof wholes)[number];

const isWhole = (left: string): left is Whole => wholes.some((whole) => whole === left);

/** Which panes are there; `names` names them for the styles: "list network detail". */
export type Panes = { readonly left: Left | null; readonly network: boolean; readonly detail: boolean; readonly names: string };

/**
 * The panes that a view needs and that have room: words on the left, the network amid, the detail on the right. An article has a margin of its own,
 * so that the network has room beside one only where the desk is `wide`.
 */
export function panesFor(view: View, layout: Layout, wide = true): Panes {
  const left = leftOf(view);
  if (isWhole(left)) return named(left, false, false);
  if (layout === "phone") return onPhone(view, left);
  const selected = selectedIn(view) !== null;
  if (view.place.at === "network") return named(null, true, layout === "desk" || selected);
  if (layout === "desk") return named(left, wide || left !== "article", true);
  return named(left, !selected, selected);
}

function onPhone(view: View, left: Left): Panes {
  switch (view.place.at) {
    case "network":
      return named(null, true, false);
    case "quote":
    case "actor":
    case "claim":
    case "source":
      return named(null, false, true);
    default:
      return named(left, false, false);
  }
}

function leftOf(view: View): Left {
  if (isWhole(view.place.at)) return view.place.at;
  if (articleBeside(view) !== null) return "article";
  return view.place.at === "home" ? "home" : "list";
}

const named = (left: Left | null, network: boolean, detail: boolean): Panes => ({
  left,
  network,
  detail,
  names: [...(left === null ? [] : [left]), ...(network ? ["network"] : []), ...(detail ? ["detail"] : [])].join(" "),
});
