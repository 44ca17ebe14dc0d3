import type { Grade } from "../../model/attribution.ts";
import { spanOf, type Range, type Words } from "../clause.ts";
import type { Draft } from "../draft.ts";
import type { Cue } from "../read-cue.ts";

/** What a rule looks at: a cue in its clause. `free` is the first token that no attribution before it in the clause has taken. */
export type Place = { readonly words: Words; readonly clause: Range; readonly free: number; readonly cue: Cue };

/** What a rule found, in tokens. */
export type Found = { readonly content: readonly Range[]; readonly cue: Range; readonly source: Range | null; readonly grade: Grade };

/** Gives what it found, or `null` where it does not apply. */
export type Rule = (place: Place) => Found | null;

export const toDraft = (words: Words, found: Found, rule: string): Draft => ({
  content: found.content.map((range) => spanOf(words, range)),
  cue: [spanOf(words, found.cue)],
  sourceSpan: found.source === null ? null : spanOf(words, found.source),
  grade: found.grade,
  rule,
});
