/** One shortcut: its keys as printed, and what they do. */
export type Shortcut = { readonly keys: string; readonly does: string };

/** Shortcuts of one place or purpose, as the sheet behind `?` shows them. */
export type ShortcutGroup = { readonly about: string; readonly keys: readonly Shortcut[] };
