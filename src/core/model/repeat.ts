import type { Span } from "./span.ts";

/** What a repeat changed, most serious first. */
export const alterations = [
  "speaker-changed",
  "negation-changed",
  "number-changed",
  "spliced",
  "cut-unmarked",
  "word-changed",
  "cut-marked",
  "bracketed-insert",
  "shortened",
  "reworded",
  "person-or-tense-shifted",
  "typography",
  "same",
] as const;
export type Alteration = (typeof alterations)[number];

/** One step of a word diff: words kept, only in the earlier, only in the later, or replaced; spans in each side's article text. */
export type DiffStep = {
  readonly op: "same" | "removed" | "added" | "replaced";
  readonly earlier: Span | null;
  readonly later: Span | null;
};

/** A place in the collection: article and attribution, by index. */
export type QuoteAt = { readonly article: number; readonly attribution: number };

/** A quotation of the same utterance, in other or the same words: the later one points to the earlier. */
export type Repeat = {
  readonly later: QuoteAt;
  readonly earlier: QuoteAt;
  /** Whether dates or places say which came first; `not known`: order by id only. */
  readonly order: "known" | "not known";
  readonly alterations: readonly Alteration[]; // most serious first
  readonly diff: readonly DiffStep[];
  /** Share of the shorter that aligns, 0 to 1. */
  readonly score: number;
};
