import { posAt, wordAt, type Range, type Words } from "../clause.ts";
import { contentEnd } from "../content-end.ts";
import { cueNouns } from "../cue-lexicon.ts";
import { isFinite } from "../noun-phrase.ts";
import { isVerbTaggedNoun } from "../read-cue.ts";
import type { Found } from "./rule.ts";

/** "the mayor's claim that content": a noun that carries content. Its possessor is the source. */
export function cueNoun(words: Words, clause: Range, at: number): Found | null {
  if (posAt(words, at) !== "NOUN" || wordAt(words, at + 1) !== "that" || isVerbTaggedNoun(words, at)) return null;
  if (!Object.hasOwn(cueNouns, wordAt(words, at).replace(/s$/, ""))) return null;
  const source = possessor(words, clause.from, at);
  const end = contentEnd(words, at + 1, clause.to, "clause");
  const isSubject = (source?.from ?? at - 1) <= clause.from + 1;
  const content = { from: at + 1, to: isSubject ? outerPredicate(words, at + 2, end) : end };
  if (content.to - content.from < 3) return null;
  return { content: [content], cue: { from: at, to: at + 1 }, source, grade: "stated" };
}

/** In "the claim that prices fell is false" the content ends where the outer clause goes on. */
function outerPredicate(words: Words, from: number, to: number): number {
  let verbs = 0;
  for (let at = from; at < to; at++) {
    if ((words.quotation[at] ?? -1) >= 0 || !isFinite(words, at)) continue;
    const before = posAt(words, at - 1) ?? "";
    if (verbs > 0 && /^(?:NOUN|PROPN|VERB|ADV|ADJ)$/.test(before) && !isFinite(words, at - 1)) return at;
    verbs++;
  }
  return to;
}

function possessor(words: Words, from: number, at: number): Range | null {
  let last = at - 1;
  while (last > from && posAt(words, last) === "ADJ") last--;
  if (/^(?:his|her|their|its|my|our)$/.test(wordAt(words, last))) return { from: last, to: last + 1 };
  if (wordAt(words, last) !== "'s" && wordAt(words, last) !== "'") return null;
  let start = last;
  while (start > from && /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(posAt(words, start - 1) ?? "")) start--;
  return start < last ? { from: start, to: last + 1 } : null;
}
