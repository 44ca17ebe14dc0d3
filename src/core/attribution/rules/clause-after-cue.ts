import { isStop, wordAt, type Words } from "../clause.ts";
import { hasSubjectAndVerb } from "../content-end.ts";
import { isFinite, isVerb } from "../noun-phrase.ts";
import { attributed, clauseFrom, contentPlace } from "./content-place.ts";
import type { Rule } from "./rule.ts";

const subordinate = /^(?:that|whether|how|why|what|if|who|where|when)$/;

/** Ana Ruiz said that content; asked whether content. */
export const subordinateClause: Rule = (place) => {
  const { words, cue } = place;
  const at = contentPlace(place);
  const first = wordAt(words, at);
  if (!/[tn]/.test(cue.frames) || !subordinate.test(first) || (first === "that" && !cue.frames.includes("t"))) return null;
  return attributed(place, clauseFrom(place, at, "clause"));
};

/** Ana Ruiz said content, without *that*. */
export const bareClause: Rule = (place) => {
  const { words, cue, clause } = place;
  if (!cue.frames.includes("c")) return null;
  const after = contentPlace(place);
  for (const at of after === cue.to ? [after] : [cue.to, after])
    if (!isStop(words, at) && at < clause.to && (words.quotation[at] ?? -1) < 0 && startsClause(words, at, clause.to))
      return attributed(place, clauseFrom(place, at, "clause"));
  return null;
};

/** Whether a clause begins here: its subject with a verb behind it. */
function startsClause(words: Words, at: number, to: number): boolean {
  if (wordAt(words, at) === "," || isVerb(words, at)) return false;
  if (hasSubjectAndVerb(words, at, to)) return true;
  for (let verb = at + 1; verb < Math.min(to, at + 30); verb++) {
    if (/^[,;:]$/.test(wordAt(words, verb)) || isStop(words, verb)) return false;
    if (isFinite(words, verb) && (words.quotation[verb] ?? -1) < 0 && !/^(?:who|which|that)$/.test(wordAt(words, verb - 1))) return true;
  }
  return false;
}
