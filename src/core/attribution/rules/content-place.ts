import { wordAt, type Range } from "../clause.ts";
import { contentEnd, type ContentKind } from "../content-end.ts";
import { addresseeAfter, skipAdjuncts } from "../find-addressee.ts";
import type { Found, Place } from "./rule.ts";
import { sourceOf } from "./source-of.ts";

/** The content that begins at token `at`. */
export const clauseFrom = (place: Place, at: number, kind: ContentKind): Range => ({
  from: at,
  to: contentEnd(place.words, at, relativeClauseEnd(place, at), kind),
});

/** In "the mayor, who said she was tired, left" the comma that closes the relative clause ends the content too. */
function relativeClauseEnd({ words, cue, clause }: Place, at: number): number {
  if (!/^(?:who|which)$/.test(wordAt(words, cue.from - 1)) || wordAt(words, cue.from - 2) !== ",") return clause.to;
  for (let comma = at; comma < Math.min(clause.to, at + longestRelative); comma++)
    if (wordAt(words, comma) === "," && (words.quotation[comma] ?? -1) < 0) return comma;
  return clause.to;
}
const longestRelative = 60;

/** Where content may begin: after the cue, who was told, and when and where. */
export function contentPlace({ words, cue, clause }: Place): number {
  const told = cue.frames.includes("o") && !cue.passive ? addresseeAfter(words, cue.to, clause.to) : null;
  return skipAdjuncts(words, told?.to ?? cue.to, clause.to);
}

/** The attribution of `content` to the cue's subject; `null` where the cue has none and is no passive. */
export function attributed(place: Place, content: Range): Found | null {
  const source = sourceOf(place);
  const { cue } = place;
  if (content.from >= content.to || (source === null && !cue.passive)) return null;
  const asked = source !== null && wordAt(place.words, source.from - 1) === "what" ? [{ from: source.from - 1, to: source.from }] : [];
  return { content: [...asked, content], cue: { from: cue.from, to: cue.to }, source: cue.passive ? null : source, grade: "stated" };
}
