/** What a colour stands for in the network; `palettes` has its value on light and on dark paper. */
export type Hue = "person" | "organization" | "unnamed" | "quote" | "claim" | "source" | "slate" | "supports" | "disputes" | "repeats";

/** Colours of one theme, as `#rrggbb`. */
export type Palette = { readonly paper: string; readonly ink: string; readonly muted: string; readonly ring: string } & Readonly<
  Record<Hue, string>
>;

export type Shade = "light" | "dark";

// Every hue has at least 4.5:1 on its paper; pairs that colour-blind readers take for one are told apart by shape and line.
export const palettes: Readonly<Record<Shade, Palette>> = {
  light: {
    paper: "#ffffff",
    ink: "#1a1d21",
    muted: "#5c6570",
    ring: "#1a1d21",
    person: "#0072b2",
    organization: "#9a6700",
    unnamed: "#333333",
    quote: "#56606c",
    claim: "#9e2a6b",
    source: "#2e7d5b",
    slate: "#6b7480",
    supports: "#0072b2",
    disputes: "#b84a00",
    repeats: "#3a2a5e",
  },
  dark: {
    paper: "#14171a",
    ink: "#eceff2",
    muted: "#a3acb7",
    ring: "#ffffff",
    person: "#66b7f0",
    organization: "#e6a020",
    unnamed: "#c9c9c9",
    quote: "#b3bcc7",
    claim: "#f08fc0",
    source: "#3fbf9b",
    slate: "#9aa4b2",
    supports: "#66b7f0",
    disputes: "#ff8a3d",
    repeats: "#f5f5f5",
  },
};

/** `share` of `colour` over the rest of `paper`, both `#rrggbb`; opaque, so that lines beneath do not shine through. Kept: lines are thousands, colours few. */
export function blend(colour: string, paper: string, share: number): string {
  const key = `${colour}${paper}${share}`;
  const known = blended.get(key) ?? mixed(colour, paper, share);
  blended.set(key, known);
  return known;
}

const blended = new Map<string, string>();

function mixed(colour: string, paper: string, share: number): string {
  const channel = (at: number): number =>
    Number.parseInt(colour.slice(at, at + 2), 16) * share + Number.parseInt(paper.slice(at, at + 2), 16) * (1 - share);
  return `#${[1, 3, 5].map((at) => Math.round(channel(at)).toString(16).padStart(2, "0")).join("")}`;
}
