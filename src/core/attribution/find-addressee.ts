import { posAt, wordAt, type Range, type Words } from "./clause.ts";
import { isTime, phraseAfter } from "./noun-phrase.ts";

/** Who is told: the noun phrase right behind a verb that takes one ("told CNN", "asked the DOJ"). `null` where none stands there. */
export function addresseeAfter(words: Words, at: number, to: number): Range | null {
  if ((words.quotation[at] ?? -1) >= 0 || isTime(words, at)) return null;
  if (/^(?:that|this|what|who|whether|how|why|when)$/.test(wordAt(words, at))) return null;
  const pronoun = /^(?:him|her|them|us|me|you|it)$/.test(wordAt(words, at)) && !/^(?:NOUN|PROPN|ADJ)$/.test(posAt(words, at + 1) ?? "");
  return pronoun ? { from: at, to: at + 1 } : withoutPlace(words, phraseAfter(words, at, to));
}

/** "the DOJ in August", "reporters at a rally": what says when and where is not who was told. */
function withoutPlace(words: Words, phrase: Range | null): Range | null {
  if (phrase === null) return null;
  for (let at = phrase.from + 1; at < phrase.to; at++)
    if (/^(?:in|on|at|during|after|before|last|this)$/.test(wordAt(words, at))) return { from: phrase.from, to: at };
  return phrase;
}

const adjunct = /^(?:in|on|at|during|after|before|to|from|via|through|by|for|with|over|late|early|last|this|of)$/;
const farthest = 16; // how many words may stand between a cue and its content

/** The token after the time, place and manner that stand between a cue and its content: "said Monday in a statement". */
export function skipAdjuncts(words: Words, from: number, to: number): number {
  let at = from;
  while (at < Math.min(to, from + farthest)) {
    const next = adjunctEnd(words, at, to);
    if (next === at) break;
    at = next;
  }
  return at;
}

function adjunctEnd(words: Words, at: number, to: number): number {
  if ((words.quotation[at] ?? -1) >= 0) return at;
  if (isTime(words, at)) return at + (/^\d{1,2}$/.test(wordAt(words, at + 1)) ? 2 : 1);
  if (posAt(words, at) === "ADV" && !/^(?:why|how|when|where|there|not)$/.test(wordAt(words, at))) return at + 1;
  if (!adjunct.test(wordAt(words, at)) || isInfinitive(words, at)) return at;
  if (isTime(words, at + 1)) return at + 2;
  return phraseAfter(words, at + 1, to)?.to ?? at;
}

export const isInfinitive = (words: Words, at: number): boolean =>
  wordAt(words, at) === "to" &&
  (/^(?:VERB|AUX)$/.test(posAt(words, at + 1) ?? "") || (posAt(words, at + 1) === "ADV" && posAt(words, at + 2) === "VERB"));
