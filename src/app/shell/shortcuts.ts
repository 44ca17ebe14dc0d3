import type { Strictness } from "../../core/graph/is-shown.ts";
import type { ShortcutGroup } from "../ui/shortcut-group.ts";

/** What the `?` sheet shows, in its order. */
export const shortcuts: readonly ShortcutGroup[] = [
  {
    about: "Find and move",
    keys: [
      { keys: "/", does: "go to the search box" },
      { keys: "j  k", does: "next, previous in the list" },
      { keys: "Enter", does: "open" },
      { keys: "Esc", does: "close, then clear, then up" },
      { keys: "l", does: "list or network" },
      { keys: "e  x", does: "draw the network around what is chosen too, leave it out" },
    ],
  },
  {
    about: "Read",
    keys: [
      { keys: "o", does: "open the article at the words" },
      { keys: "[  ]", does: "previous, next quotation in the article" },
      { keys: "w", does: "why this attribution" },
      { keys: "h", does: "chain: how it came here" },
      { keys: "d", does: "what changed in another telling" },
      { keys: "m", does: "lay wordings side by side" },
      { keys: "1  2  3", does: "show what is stated, what is likely too, everything" },
    ],
  },
  {
    about: "Take along",
    keys: [
      { keys: "c", does: "copy citation" },
      { keys: "y", does: "copy link" },
    ],
  },
  {
    about: "Go to",
    keys: [
      { keys: "g q", does: "quotations" },
      { keys: "g a", does: "people" },
      { keys: "g c", does: "claims" },
      { keys: "g r", does: "sources and articles" },
      { keys: "g s", does: "unnamed sources" },
      { keys: "g n", does: "network" },
      { keys: "g k", does: "to check: what does not agree" },
      { keys: "g m", does: "who is quoted where" },
      { keys: "g v", does: "review" },
      { keys: "g i", does: "about" },
      { keys: "?", does: "this sheet" },
    ],
  },
];

export type Command =
  | "search"
  | "sheet"
  | "next"
  | "previous"
  | "read"
  | "quote-before"
  | "quote-after"
  | "why"
  | "chain"
  | "repeats"
  | "compare"
  | `sure-${Strictness}`
  | "cite"
  | "link"
  | "network"
  | "expand"
  | "remove"
  | "close"
  | `go-${"quotes" | "actors" | "claims" | "sources" | "unnamed" | "network" | "check" | "compare" | "review" | "about"}`;

const single: Readonly<Record<string, Command>> = {
  "/": "search",
  "?": "sheet",
  j: "next",
  k: "previous",
  o: "read",
  "[": "quote-before",
  "]": "quote-after",
  w: "why",
  h: "chain",
  d: "repeats",
  m: "compare",
  1: "sure-strict",
  2: "sure-normal",
  3: "sure-everything",
  c: "cite",
  y: "link",
  l: "network",
  e: "expand",
  x: "remove",
  Escape: "close",
};

const afterG: Readonly<Record<string, Command>> = {
  q: "go-quotes",
  a: "go-actors",
  c: "go-claims",
  r: "go-sources",
  s: "go-unnamed",
  n: "go-network",
  k: "go-check",
  m: "go-compare",
  v: "go-review",
  i: "go-about",
};

/** Keys that a reader has put in the place of the usual ones, by command. */
export type OwnKeys = Readonly<Record<string, string | undefined>>;

/** The command for a key, given whether `g` was pressed just before; `null` for none. A command with a key of its own has lost the usual one. */
export function commandFor(key: string, g: boolean, own: OwnKeys = {}): Command | null {
  if (g) return afterG[key] ?? null;
  const usual = single[key];
  const chosen = singleCommands.find((command) => own[command] === key);
  return chosen ?? (usual !== undefined && own[usual] === undefined ? usual : null);
}

/** A key as the sheet prints it: the reader's own where there is one. */
export function keyFor(usual: string, own: OwnKeys): string {
  const command = single[usual];
  return (command === undefined ? undefined : own[command]) ?? usual;
}

/** The commands that one key of a letter or sign runs, each with its usual key. */
export const changeable: readonly (readonly [Command, string])[] = Object.entries(single)
  .filter(([key]) => key.length === 1)
  .map(([key, command]) => [command, key]);

const singleCommands: readonly Command[] = Object.values(single);
