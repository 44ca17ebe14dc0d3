import { firstTokenFrom } from "../text/first-token-from.ts";
import { posAt, spanOf, wordAt, type Words } from "./clause.ts";
import type { Draft } from "./draft.ts";

const telling = /^(?:tells?|telling|told)$/;
const subject = /^(?:he|she|they|it|we|i|you|the|a|an|his|her|its|their|our|my|this|that|these|those|there|nobody|everybody|everyone)$/;
const objectOnly = /^(?:him|them|me|us)$/;
const longest = 6; // tokens of whom is told

/** The drafts without whom was told at the head of a clause that follows at once: "told | her he had died", "told Harbour Radio she knew". */
export const toldFirst = (words: Words, drafts: readonly Draft[]): readonly Draft[] => drafts.map((draft) => withoutTold(words, draft));

function withoutTold(words: Words, draft: Draft): Draft {
  const cue = draft.cue.at(-1);
  const index = draft.content.findIndex((part) => cue !== undefined && part.start >= cue.end);
  const part = draft.content[index];
  if (cue === undefined || part === undefined) return draft;
  const last = firstTokenFrom(words.tokens, cue.end) - 1;
  const from = firstTokenFrom(words.tokens, part.start);
  const to = firstTokenFrom(words.tokens, part.end);
  if (!telling.test(wordAt(words, last)) || from !== last + 1) return draft;
  const clause = clauseFrom(words, from, to);
  if (clause === null) return draft;
  const content = draft.content.with(index, spanOf(words, { from: clause, to }));
  return { ...draft, content };
}

/** Where the clause begins behind whom is told; `null` where the content does not begin with somebody told. */
function clauseFrom(words: Words, from: number, to: number): number | null {
  const first = wordAt(words, from);
  if (objectOnly.test(first)) return from + 2 < to ? from + 1 : null;
  if (/^(?:her|you)$/.test(first)) return subject.test(wordAt(words, from + 1)) ? from + 1 : null;
  for (let at = from; at < Math.min(to - 1, from + longest); at++) {
    const isFree = (words.quotation[at] ?? -1) < 0;
    if (!isFree || !/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(posAt(words, at) ?? "")) return null;
    const isNamed = /^(?:PROPN|NOUN)$/.test(posAt(words, at) ?? "") && subject.test(wordAt(words, at + 1));
    if (isNamed && !/^(?:that|you)$/.test(wordAt(words, at + 1))) return at + 1;
  }
  return null;
}
