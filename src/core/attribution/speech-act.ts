import type { SpeechAct } from "../model/attribution.ts";
import { tellsOfSilence, tellsOfState } from "./inner-states.ts";
import { cueForms, cueNouns } from "./cue-lexicon.ts";
import { ownValue } from "../text/own-value.ts";

/** What a cue does, and whether it is speech at all. */
export type CueMeaning = { readonly act: SpeechAct; readonly speech: boolean };

const says: CueMeaning = { act: "says", speech: true };
const negation = /\b(?:not|never|n[’']t|no longer)\b|n[’']t\b/i;
const statements: ReadonlySet<SpeechAct> = new Set(["says", "announces", "claims", "confirms", "reports"]);

/** "shot back", "wrote back", but not "would back". */
const backBehindVerb =
  /(?<=\b(?!(?:will|would|shall|should|can|could|may|might|must|do|does|did|to|not|now|still|also)\b|\p{L}+ly\b)\p{L}{3,}) back\b/u;

/**
 * What the words of a cue do: its last verb or noun of the lexicon decides; *said* where none is known. A cue that tells of a state (`inner-states.ts`)
 * is no speech, unless the content stands in quotation marks (`quoted`).
 */
export function meaningOf(cue: string, quoted = false): CueMeaning {
  if (tellsOfSilence(cue)) return { act: "declines", speech: false };
  const words =
    cue
      .toLowerCase()
      .replace(backBehindVerb, "")
      .match(/\p{L}+/gu) ?? [];
  const found = words
    .toReversed()
    .map(meaningOfWord)
    .find((one) => one !== null);
  const meaning = negation.test(cue) ? negated(found ?? says) : (found ?? says);
  if (quoted && /\bremember/i.test(cue)) return says; // who remembers in somebody's own words says them now
  return tellsOfState(cue, quoted) ? { act: meaning.act === "says" ? "believes" : meaning.act, speech: false } : meaning;
}

function meaningOfWord(word: string): CueMeaning | null {
  const verb = cueForms.get(word)?.verbs[0];
  if (verb !== undefined) return { act: verb.act, speech: verb.speech };
  const act = ownValue(cueNouns, word) ?? ownValue(cueNouns, word.replace(/s$/, ""));
  return act === undefined ? null : { act, speech: !/^(?:believes|intends|worries)$/.test(act) };
}

/** Who "would not confirm" confirmed nothing, and who "did not deny" denied nothing. */
function negated(meaning: CueMeaning): CueMeaning {
  if (statements.has(meaning.act)) return { ...meaning, act: "declines" };
  return meaning.act === "denies" ? { ...meaning, act: "says" } : meaning;
}
