import { posAt, wordAt, type Range, type Words } from "./clause.ts";
import { cueForms, unseenVerb, type CueVerb, type VerbForm } from "./cue-lexicon.ts";
import { groupStart } from "./find-source.ts";
import { ownValue } from "../text/own-value.ts";

/** A verb that may be a cue, read where it stands. */
export type Cue = Range & {
  /** The verb itself; `from` takes in its auxiliaries and adverbs, `to` a particle ("called for"). */
  readonly at: number;
  readonly verb: CueVerb;
  readonly form: VerbForm;
  /** What may follow it as content: the letters of `cue-lexicon.ts`. */
  readonly frames: string;
  readonly passive: boolean;
};

const be = /^(?:is|are|was|were|be|been|being|'s|'re|gets|got)$/;
const always = /^(?:said|says|told|tells|tweeted)$/;
const modal = /^(?:will|would|can|could|may|might|shall|should|must|did|does|do|n't|not)$/;

/** The readings of the verb at token `at` in the clause that begins at `from`: none for other words, several for "called" and "called for". */
export function readCues(words: Words, at: number, from: number): readonly Cue[] {
  const found = cueForms.get(wordAt(words, at));
  if (found === undefined) return unseen(words, at, from);
  if (!isPredicate(words, at, found.form)) return [];
  const start = groupStart(words, at, Math.max(from, at - 8));
  const passive = found.form === "past" && hasBe(words, start, at);
  return found.verbs.flatMap((verb) => readings(words, at, { verb, form: found.form, from: start, at, passive }));
}

function unseen(words: Words, at: number, from: number): readonly Cue[] {
  if (posAt(words, at) !== "VERB" || !/(?:ed|s|^began|^spat|^sang|^went)$/.test(wordAt(words, at)) || noCue.test(wordAt(words, at)))
    return [];
  const start = groupStart(words, at, Math.max(from, at - 8));
  return hasBe(words, start, at)
    ? []
    : [{ from: start, to: at + 1, at, verb: unseenVerb, form: "past", frames: unseenVerb.frames, passive: false }];
}

/** Verbs that stand beside quotations without saying them. */
const noCue =
  /^(?:is|was|has|does|looks|needs|makes|used|called|titled|entitled|dubbed|named|includes|means|becomes|seems|remains|gets|takes|uses)$/;

function readings(words: Words, at: number, cue: Omit<Cue, "frames" | "to">): readonly Cue[] {
  const after = at + 1 + (posAt(words, at + 1) === "ADV" && ownValue(cue.verb.particles, wordAt(words, at + 2)) !== undefined ? 1 : 0);
  const particle = ownValue(cue.verb.particles, wordAt(words, after));
  const plain = { ...cue, to: at + 1, frames: cue.verb.frames };
  return particle === undefined ? [plain] : [{ ...cue, to: after + 1, frames: particle }, plain];
}

function isPredicate(words: Words, at: number, form: VerbForm): boolean {
  if (always.test(wordAt(words, at))) return true;
  if (posAt(words, at) !== "VERB" && !isVerbTaggedNoun(words, at)) return false;
  return form !== "base" || wordAt(words, at - 1) !== "to";
}

function hasBe(words: Words, from: number, at: number): boolean {
  for (let word = at - 1; word >= from; word--) if (be.test(wordAt(words, word))) return true;
  return false;
}

/** "clerks fear that", "experts claim that": a verb that the tagger takes for a noun, behind a plural one. */
export const isVerbTaggedNoun = (words: Words, at: number): boolean =>
  posAt(words, at) === "NOUN" &&
  wordAt(words, at + 1) === "that" &&
  posAt(words, at - 1) === "NOUN" &&
  /[^s]s$/.test(wordAt(words, at - 1));

/** Whether a form in -ing stands without an auxiliary: ", arguing that". */
export const isParticiple = (words: Words, cue: Cue): boolean => {
  if (cue.form !== "ing") return false;
  for (let at = cue.from; at < cue.at; at++) if (be.test(wordAt(words, at))) return false;
  return true;
};

/** Whether the verb group holds a modal or *do*: its head is then a base form. */
export const hasModal = (words: Words, cue: Cue): boolean => {
  for (let at = cue.from; at < cue.at; at++) if (modal.test(wordAt(words, at))) return true;
  return false;
};
