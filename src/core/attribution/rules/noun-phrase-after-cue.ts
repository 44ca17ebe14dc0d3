import { isStop, posAt, wordAt, type Words } from "../clause.ts";
import { attributed, clauseFrom } from "./content-place.ts";
import { isTime } from "../noun-phrase.ts";
import type { Rule } from "./rule.ts";

/** Ana Ruiz rejected the proposed agreement; denied taking it. */
export const nounPhrase: Rule = (place) => {
  const { words, cue, clause } = place;
  const gerund = cue.frames.includes("g") && wordAt(words, cue.to).endsWith("ing") && posAt(words, cue.to) === "VERB";
  if (cue.passive || !(cue.frames.includes("n") || gerund)) return null;
  const at = cue.to;
  if (at >= clause.to || isStop(words, at) || /^[,:;]$/.test(wordAt(words, at)) || !(gerund || startsPhrase(words, at))) return null;
  if (isTime(words, at) && (at + 1 >= clause.to || isStop(words, at + 1))) return null; // "“No,” she said Friday."
  return attributed(place, clauseFrom(place, at, "noun"));
};

const startsPhrase = (words: Words, at: number): boolean => {
  const held = words.quotation[at] ?? -1;
  if (held >= 0) return words.quotations[held]?.use === "scare";
  return (
    /^(?:NOUN|PROPN|PRON|DET|ADJ|NUM)$/.test(posAt(words, at) ?? "") ||
    (posAt(words, at) === "ADV" && /^(?:NOUN|PROPN|ADJ)$/.test(posAt(words, at + 1) ?? ""))
  );
};
