import type { ShortcutGroup } from "../ui/shortcut-group.ts";

/** What keys do while the drawn network has the focus, for the sheet behind `?`. */
export const networkKeys: ShortcutGroup = {
  about: "In the drawn network",
  keys: [
    { keys: "← ↑ ↓ →", does: "walk along lines from node to node" },
    { keys: "Enter", does: "open where one stands" },
    { keys: "Space", does: "choose it: two have a path, several have lines among them" },
    { keys: "+ -", does: "nearer, farther" },
    { keys: "0", does: "show everything" },
    { keys: "Esc", does: "close a line's card, then stop walking" },
  ],
};
