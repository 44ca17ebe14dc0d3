import { isStop, posAt, wordAt, type Range, type Words } from "./clause.ts";
import { cueForms } from "./cue-lexicon.ts";
import { isFinite, isVerb, phraseAfter } from "./noun-phrase.ts";

/** How a content is built, which says what may end it. */
export type ContentKind = "clause" | "infinitive" | "noun";

const contrast = /^(?:but|yet|while|though|although|whereas|even)$/;
const adjunct = /^(?:because|after|before|when|while|since|during|until|as|if|although|though|but|unless|saying|calling)$/;
const lookAhead = 24; // how many words of a coordinated clause are read for its verb

const longest = 600; // words of the longest content outside of marks: keeps a text without stops linear

/** Where the content that begins at token `from` ends, no farther than `to`: the token after its last. */
export function contentEnd(words: Words, from: number, to: number, kind: ContentKind): number {
  let at = from;
  const limit = Math.min(to, from + longest);
  while (at < limit) {
    const held = words.quotation[at] ?? -1;
    if (held >= 0) {
      at = words.ranges[held]?.to ?? at + 1;
      if (endsClosed(words, at) && (at >= to || endsAtComma(words, at, to, kind))) return Math.min(at, to);
      continue;
    }
    if (ends(words, at, from, to, kind)) break;
    at++;
  }
  return trimmed(words, from, Math.min(at, to));
}

const closedInside = /[.?!,]["”'’»]+$/;
const endsClosed = (words: Words, at: number): boolean => {
  const end = words.tokens[at - 1]?.end ?? 0;
  return closedInside.test(words.text.text.slice(Math.max(0, end - 4), end));
};

/** The comma before the closing mark counts as the clause's. */
const endsAtComma = (words: Words, at: number, to: number, kind: ContentKind): boolean => breaksOff(words, at, to, kind);

function ends(words: Words, at: number, from: number, to: number, kind: ContentKind): boolean {
  const word = wordAt(words, at);
  if (isStop(words, at)) return at > from && onlyMarksAfter(words, at, to);
  if (word === ";" || word === "—" || word === "--" || (word === "–" && at > from)) return at > from;
  if (word === "according" && wordAt(words, at + 1) === "to") return true;
  if (word === ",") return at > from && breaksOff(words, at + 1, to, kind);
  if ((word === "and" || word === "or" || word === "but") && at > from) return isSharedPredicate(words, at + 1, to, kind);
  if (kind === "noun" && at > from + 1) return adjunct.test(word) && posAt(words, at) !== "NOUN" && word !== "as";
  return false;
}

function onlyMarksAfter(words: Words, at: number, to: number): boolean {
  for (let next = at + 1; next < to; next++) if (posAt(words, next) !== "PUNCT") return false;
  return true;
}

/** Whether what follows a comma, at token `at`, is no more of the content. */
function breaksOff(words: Words, at: number, to: number, kind: ContentKind): boolean {
  const word = wordAt(words, at);
  if (word === "according" || (contrast.test(word) && kind !== "clause")) return true;
  if (contrast.test(word)) return hasSubjectAndVerb(words, at + 1, to);
  const form = cueForms.get(word);
  if (form?.form === "ing" && posAt(words, at) !== "NOUN") return true;
  if (posAt(words, at) === "ADV" && cueForms.get(wordAt(words, at + 1))?.form === "ing") return true;
  if (word === "and" || word === "or")
    return isSharedPredicate(words, at + 1, to, kind) || hasSubjectAndVerb(words, at + 1, to, kind !== "noun");
  return kind === "noun" && (word.endsWith("ing") || /^(?:who|which|where|with|in|on|at|a|an|the|one)$/.test(word) || isVerb(words, at));
}

/** "and warned B": the next predicate of the same subject. */
function isSharedPredicate(words: Words, at: number, to: number, kind: ContentKind): boolean {
  const verb = posAt(words, at) === "ADV" || posAt(words, at) === "AUX" ? at + 1 : at;
  if (verb >= to) return false;
  const form = cueForms.get(wordAt(words, verb));
  if (kind !== "clause") return isFinite(words, verb) && /(?:ed|s|said|told)$/.test(wordAt(words, verb));
  if (form === undefined || form.form === "base" || form.form === "ing" || posAt(words, verb) !== "VERB") return false;
  return /^(?:that|to|whether|how)$/.test(wordAt(words, verb + 1)) || /^(?:said|told|says)$/.test(wordAt(words, verb));
}

/** Whether a clause with a subject and a verb of its own begins at `at`; with `cueOnly`, a cue verb. */
export function hasSubjectAndVerb(words: Words, at: number, to: number, cueOnly = false): boolean {
  const limit = Math.min(to, at + lookAhead);
  const subject = phraseAfter(words, at, limit);
  if (subject === null) return false;
  let verb = subject.to;
  if (wordAt(words, verb) === ",") verb = afterApposition(words, verb, limit);
  while (
    verb < limit &&
    (posAt(words, verb) === "ADV" || posAt(words, verb) === "PART" || (posAt(words, verb) === "AUX" && posAt(words, verb + 1) !== "DET")) &&
    posAt(words, verb + 1) !== undefined
  ) {
    if (isFinite(words, verb) && !/^(?:VERB|ADV|PART|AUX)$/.test(posAt(words, verb + 1) ?? "")) break;
    verb++;
  }
  if (verb >= limit || !isVerb(words, verb)) return false;
  return cueOnly ? cueForms.has(wordAt(words, verb)) : isFinite(words, verb) || verb > subject.to;
}

function afterApposition(words: Words, comma: number, limit: number): number {
  for (let at = comma + 1; at < limit; at++) if (wordAt(words, at) === ",") return at + 1;
  return limit;
}

/** Marks and white space at the end stay outside, closing quotation marks and brackets in. */
function trimmed(words: Words, from: number, end: number): number {
  let to = end;
  while (to > from + 1 && (words.quotation[to - 1] ?? -1) < 0 && /^(?:[,.;:?!…—–-]|--|\.\.\.)$/.test(wordAt(words, to - 1))) to--;
  return to;
}

/** Tokens `[from, contentEnd)`. */
export const contentFrom = (words: Words, from: number, to: number, kind: ContentKind): Range => ({
  from,
  to: contentEnd(words, from, to, kind),
});
