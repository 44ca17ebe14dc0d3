import { firstTokenFrom } from "../text/first-token-from.ts";
import { firstEndingAfter } from "./complete-attributions.ts";
import { isStop, opensClause, posAt, spanOf, wordAt, type Range, type Words } from "./clause.ts";
import type { Draft } from "./draft.ts";
import { isFinite, isVerb, phraseBefore } from "./noun-phrase.ts";

const longest = 30; // tokens of a relative clause
const longestHead = 20;
const longestReduced = 12; // tokens from a participle to the end of what its preposition governs

/**
 * The drafts with the whole subject for a source that is only the end of a relative clause, or the apposition: in "Ana Ruiz, who runs the harbour
 * company, said" it is she who speaks, not the company, and he in "a man accused of burning down a boatyard said".
 */
export const wholeSubjects = (words: Words, drafts: readonly Draft[]): readonly Draft[] =>
  drafts.map((draft) => withWholeSubject(words, draft));

function withWholeSubject(words: Words, draft: Draft): Draft {
  const { sourceSpan, cue } = draft;
  const said = cue[0];
  if (sourceSpan === null || said === undefined || sourceSpan.end > said.start) return draft;
  const from = firstTokenFrom(words.tokens, sourceSpan.start);
  const end = firstTokenFrom(words.tokens, sourceSpan.end);
  if (firstTokenFrom(words.tokens, said.start) === end && wordAt(words, end - 1) !== ",") {
    const isOwn = /^(?:named|called|dubbed)$/.test(wordAt(words, end)) || ownClause.test(wordAt(words, end - 1));
    const reduced = isOwn ? null : headOfReduced(words, from);
    return reduced === null ? draft : { ...draft, sourceSpan: spanOf(words, { from: reduced.from, to: end }) };
  }
  const verb = firstTokenFrom(words.tokens, said.start);
  const who = ownRelative(words, end, verb);
  const outer = who ?? headOfRelative(words, from, end, verb);
  if (outer !== null) return { ...draft, sourceSpan: spanOf(words, outer) };
  const close = wordAt(words, end - 1) === "," ? end - 1 : wordAt(words, end) === "," ? end : verb - 1;
  if (wordAt(words, close) !== "," || verb !== close + 1 || someBetween(end, close, (at) => wordAt(words, at) === ",")) return draft;
  const first = words.text.sentences[firstEndingAfter(words.text.sentences, said.start)]?.from ?? 0;
  const open = relativeBefore(words, from) ?? (close > end ? null : appositionBefore(words, from, first));
  const head = open === null ? null : phraseBefore(words, open, Math.max(first, open - longestHead));
  return head === null ? draft : { ...draft, sourceSpan: spanOf(words, { from: head.from, to: close + 1 }) };
}

/**
 * "Nobody spoke of Cole but the editor, Ana Ruiz, who stood up and shouted": the *who* of the relative clause whose second verb is the cue, at token `cue`;
 * `null` where none stands between it and the source that ends at token `end`, or right behind that one.
 */
function ownRelative(words: Words, end: number, cue: number): Range | null {
  if (!/^(?:and|but|then)$/.test(wordAt(words, cue - 1))) return null;
  for (let at = cue - 2; at > Math.max(end + 1, cue - longest) && !/^[,;:—()"“”]$/.test(wordAt(words, at)) && !isStop(words, at); at--)
    if (wordAt(words, at) === "who") return { from: at, to: at + 1 };
  return null;
}

/** The comma in front of token `from`, behind a name that begins its clause in the sentence from token `first` on: "But Ruiz, | her opponent, said". */
function appositionBefore(words: Words, from: number, first: number): number | null {
  if (wordAt(words, from - 1) !== "," || posAt(words, from - 2) !== "PROPN") return null;
  const name = phraseBefore(words, from - 1, Math.max(first, from - 1 - longestHead));
  return name !== null && (name.from === first || opensClause(words, name.from)) ? from - 1 : null;
}

/**
 * "Two clerks who were there, and who asked for silence, confirmed it": the subject with its relative clauses, where *who* was taken for the source of the
 * main clause's verb, at token `cue`; `null` where that is not so.
 */
function headOfRelative(words: Words, from: number, end: number, cue: number): Range | null {
  if (end !== from + 1 || !relative.test(wordAt(words, from)) || wordAt(words, cue - 1) !== ",") return null;
  if (!someBetween(end, cue, (at) => isFinite(words, at))) return null;
  let first = from;
  for (let at = from; at > Math.max(0, from - longest) && !isStop(words, at); at--) if (relative.test(wordAt(words, at))) first = at;
  const close = wordAt(words, first - 1) === "," ? first - 1 : first;
  const head = phraseBefore(words, close, close - longestHead);
  return head === null ? null : { from: head.from, to: cue };
}
const relative = /^(?:who|which)$/;

const someBetween = (from: number, to: number, is: (at: number) => boolean): boolean => {
  for (let at = from; at < to; at++) if (is(at)) return true;
  return false;
};

const participle = /(?:ed|en|known|held|led|struck|hit|made|built)$/;
const ownClause = /^(?:after|before|since|until|whether|about|than|as|because|like|that|he|she|they|it|we|i)$/;

/**
 * The noun phrase of which a participle with a preposition tells what token `from` ends ("a woman blamed for | the fire"), when no verb of its own and no
 * mark stands in between; `null` where there is none. In the annotated articles it is the source in 17 cases of 17 where the rules found only the end.
 */
function headOfReduced(words: Words, from: number): Range | null {
  if (ownClause.test(wordAt(words, from)) || wordAt(words, from + 1) === "'s") return null;
  for (let at = from - 1; at > Math.max(0, from - longestReduced); at--) {
    const isInside = (words.quotation[at] ?? -1) < 0 && inPhrase.test(posAt(words, at) ?? "") && !ownClause.test(wordAt(words, at));
    if (!isInside) return null;
    const isFamiliar = /^(?:familiar|close)$/.test(wordAt(words, at));
    if (!isFamiliar && (!isVerb(words, at) || wordAt(words, at).endsWith("ing"))) continue;
    const isReduced = isFamiliar || participle.test(wordAt(words, at));
    const hasHead = posAt(words, at + 1) === "ADP" && /^(?:NOUN|PROPN)$/.test(posAt(words, at - 1) ?? "");
    return isReduced && hasHead ? phraseBefore(words, at, at - longestHead) : null;
  }
  return null;
}
const inPhrase = /^(?:ADP|DET|ADJ|NOUN|PROPN|ADV|VERB|NUM)$/;

/** The comma that opens the relative clause in which token `from` stands, when no other comma does in between; `null` where there is none. */
function relativeBefore(words: Words, from: number): number | null {
  for (let at = from - 1; at > Math.max(0, from - longest); at--) {
    if (/^[,;:—()"“”]$/.test(wordAt(words, at)) || isStop(words, at)) return null;
    if (/^(?:who|which)$/.test(wordAt(words, at)) && wordAt(words, at - 1) === ",") return at - 1;
  }
  return null;
}
