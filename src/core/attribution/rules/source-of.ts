import { wordAt, type Range } from "../clause.ts";
import { sharedSubject, subjectBefore } from "../find-source.ts";
import { isParticiple } from "../read-cue.ts";
import type { Place } from "./rule.ts";

const farthest = 80; // how many words to the left a shared subject is looked for

/** The subject of the place's cue: right before it, or shared with a verb before ("said A and warned B", ", arguing that"). */
export function sourceOf({ words, cue, clause }: Place): Range | null {
  const from = Math.max(clause.from, cue.from - farthest);
  if (!isParticiple(words, cue)) {
    const subject = subjectBefore(words, cue.from, from);
    if (subject !== null) return subject;
    if (!/^(?:and|but|or|then)$/.test(wordAt(words, cue.from - 1))) return null;
  }
  return sharedSubject(words, cue.from, from);
}
