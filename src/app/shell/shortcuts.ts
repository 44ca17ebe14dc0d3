/** One shortcut: its keys as printed, and what they do. */
export type Shortcut = { readonly keys: string; readonly does: string };

/** What the `?` sheet shows, in its order. */
export const shortcuts: readonly { readonly about: string; readonly keys: readonly Shortcut[] }[] = [
  {
    about: "Find and move",
    keys: [
      { keys: "/", does: "go to the search box" },
      { keys: "j  k", does: "next, previous in the list" },
      { keys: "Enter", does: "open" },
      { keys: "Esc", does: "close, then clear, then up" },
      { keys: "l", does: "list or network" },
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
  | "cite"
  | "link"
  | "network"
  | "close"
  | `go-${"quotes" | "actors" | "claims" | "sources" | "unnamed" | "network" | "review" | "about"}`;

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
  c: "cite",
  y: "link",
  l: "network",
  Escape: "close",
};

const afterG: Readonly<Record<string, Command>> = {
  q: "go-quotes",
  a: "go-actors",
  c: "go-claims",
  r: "go-sources",
  s: "go-unnamed",
  n: "go-network",
  v: "go-review",
  i: "go-about",
};

/** The command for a key, given whether `g` was pressed just before; `null` for none. */
export const commandFor = (key: string, g: boolean): Command | null => (g ? afterG[key] : single[key]) ?? null;
