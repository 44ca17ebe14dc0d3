import { posAt, wordAt, type Range } from "../clause.ts";
import { isInfinitive, skipAdjuncts } from "../find-addressee.ts";
import { isFinite } from "../noun-phrase.ts";
import { attributed, clauseFrom, contentPlace } from "./content-place.ts";
import type { Place, Rule } from "./rule.ts";
import { sourceOf } from "./source-of.ts";

/** Ana Ruiz asked the council to content; refused to content. */
export const infinitive: Rule = (place) => {
  const { words, cue, clause } = place;
  if (!cue.frames.includes("i") || (cue.passive && !cue.frames.includes("p"))) return null;
  const at = contentPlace(place);
  if (at >= clause.to || !(isInfinitive(words, at) || (wordAt(words, at) === "not" && isInfinitive(words, at + 1)))) return null;
  const content = clauseFrom(place, at, "infinitive");
  return attributed(place, { from: content.from, to: relativeEnd(place, content) });
};

/** In "the system the ministry wants to use contains faults" the content ends where the outer clause goes on. */
function relativeEnd(place: Place, content: Range): number {
  const { words, free } = place;
  const source = sourceOf(place);
  if (source === null || source.from <= free || !/^(?:NOUN|PROPN)$/.test(posAt(words, source.from - 1) ?? "")) return content.to;
  for (let at = content.from + 2; at < content.to; at++)
    if (
      isFinite(words, at) &&
      !/^(?:PRON|SCONJ|PART|ADP)$/.test(posAt(words, at - 1) ?? "") &&
      !/^(?:and|or|,)$/.test(wordAt(words, at - 1))
    )
      return at;
  return content.to;
}

/** "Ana Ruiz is expected to win": nobody is named as the source; the subject is part of the content. */
export const passiveCue: Rule = (place) => {
  const { words, cue, clause } = place;
  if (!cue.passive) return null;
  const at = skipAdjuncts(words, cue.to, clause.to);
  if (!isInfinitive(words, at) || !/[pi]/.test(cue.frames)) return null;
  const content = clauseFrom(place, at, "infinitive");
  const subject = sourceOf({ ...place, cue: { ...cue, passive: false } });
  const parts = subject === null || cue.frames.includes("o") ? [content] : [subject, content];
  return { content: parts, cue: { from: cue.from, to: cue.to }, source: null, grade: "stated" };
};
