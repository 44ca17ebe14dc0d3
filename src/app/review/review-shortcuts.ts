import type { ShortcutGroup } from "../ui/shortcut-group.ts";

/** The keys of the review, as the sheet shows them. They hold on its page only, where they go before those of the whole page. */
export const reviewShortcuts: ShortcutGroup = {
  about: "In the review",
  keys: [
    { keys: "s", does: "the same: it is right" },
    { keys: "d", does: "not the same, or somebody else" },
    { keys: "n", does: "not enough to tell" },
    { keys: "u", does: "undo" },
    { keys: "j  k", does: "skip, back" },
  ],
};
