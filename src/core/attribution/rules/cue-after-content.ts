import { isStop, posAt, wordAt, type Range, type Words } from "../clause.ts";
import { contentEnd, hasSubjectAndVerb } from "../content-end.ts";
import { subjectAfter, subjectBefore } from "../find-source.ts";
import { isFinite, isVerb } from "../noun-phrase.ts";
import { isParticiple, type Cue } from "../read-cue.ts";
import type { Found, Place, Rule } from "./rule.ts";

/** “Content,” Ana Ruiz said; content, she said; and amid it: “content,” she said, “content.” */
export const cueAfterContent: Rule = (place) => {
  const { words, cue, free } = place;
  if (!/[eq]/.test(cue.frames) || cue.passive || isParticiple(words, cue)) return null;
  const subject = subjectBefore(words, cue.from, free);
  if (subject === null || /^(?:who|which|whom)$/.test(wordAt(words, subject.from))) return null;
  return withContent(place, subject.from, cue, subject, afterAddressee(place));
};

/** “Content,” said Ana Ruiz, a lawyer. */
export const invertedCue: Rule = (place) => {
  const { words, cue, clause } = place;
  if (!/[eq]/.test(cue.frames) || cue.passive || cue.form === "ing" || cue.from < cue.at) return null;
  const before = contentBefore(place, cue.from);
  if (before === null || !(before.quoted || invertible.test(cue.verb.lemma))) return null;
  const subject = subjectAfter(words, cue.to, clause.to);
  if (subject === null || isVerb(words, subject.to) || posAt(words, subject.to) === "AUX") return null;
  if (!before.quoted && !(subject.to >= clause.to || isStop(words, subject.to) || wordAt(words, subject.to) === ",")) return null;
  return withContent(place, cue.from, cue, subject, subject.to);
};

const invertible =
  /^(?:say|add|report|note|explain|write|warn|argue|observe|quip|tweet|suggest|claim|insist|confirm|predict|declare|tell)$/;

/** The cue with the content before it, and the quotation that goes on behind it. */
function withContent(place: Place, end: number, cue: Cue, source: Range, after: number): Found | null {
  const before = contentBefore(place, end);
  if (before === null) return null;
  const { words, clause } = place;
  if (!before.quoted && (followsThat(words, cue.to) || !isEndOfCue(words, after, clause.to))) return null;
  if (before.quoted && followsThat(words, cue.to)) return null;
  if (cue.verb.lemma === "" && !(before.quoted && isEndOfCue(words, after, clause.to))) return null;
  const rest = restOf(place, after, before.quoted);
  if (!before.quoted && rest === null && isFronted(words, before.content)) return null;
  return {
    content: rest === null ? [before.content] : [before.content, rest],
    cue: { from: cue.from, to: cue.to },
    source,
    grade: "stated",
  };
}

const followsThat = (words: Words, at: number): boolean => wordAt(words, at) === "that" || wordAt(words, at) === "whether";

/** The content that ends before token `end`: a quotation that closes there, or what a comma parts from the subject. */
function contentBefore({ words, free }: Place, end: number): { content: Range; quoted: boolean } | null {
  let last = end;
  while (last > free && /^(?:,|—|–|--|-)$/.test(wordAt(words, last - 1)) && (words.quotation[last - 1] ?? -1) < 0) last--;
  if (last <= free) return null;
  const held = words.quotation[last - 1] ?? -1;
  if (held >= 0 && words.quotations[held]?.use === "imagined") return null;
  if (held < 0 && last === end) return null;
  const from = held >= 0 ? quotedStart(words, free, held) : contentStart(words, free, last);
  if (from >= last) return null;
  const whole = held >= 0 && (words.ranges[held]?.to ?? 0) === last && (last < end || closesSentence(words, last));
  return held >= 0 && !whole ? null : { content: { from, to: last }, quoted: held >= 0 && isSpeech(words, held) };
}

const isSpeech = (words: Words, held: number): boolean => words.quotations[held]?.use === "speech";
const closesSentence = (words: Words, at: number): boolean => {
  const end = words.tokens[at - 1]?.end ?? 0;
  return /[.?!,…—-]["”'’»]+$/.test(words.text.text.slice(Math.max(0, end - 5), end));
};

/** Where a content that ends with a quotation begins: at the quotation, unless it goes on with words of the sentence ("it was “no use,”", "In the end, “we lost,”"). */
function quotedStart(words: Words, free: number, held: number): number {
  const from = words.ranges[held]?.from ?? free;
  if (from > free && /^[:;]$/.test(wordAt(words, from - 1)) && isSpeech(words, held)) return from;
  return contentStart(words, free, from + 1);
}

/** A clause's content begins at its first word, after marks that are no opening ones. */
function contentStart(words: Words, free: number, to: number): number {
  let at = free;
  while (
    at < to &&
    (words.quotation[at] ?? -1) < 0 &&
    /^(?:[,.;:—–-]|--|and|but)$/.test(wordAt(words, at)) &&
    (at > free || wordAt(words, at) !== "but")
  )
    at++;
  return at;
}

/** "After the vote, he said": no content stands before the cue. */
const isFronted = (words: Words, content: Range): boolean => !hasFinite(words, content);

const longestRead = 80; // how many words before a cue are read for a predicate

function hasFinite(words: Words, { from, to }: Range): boolean {
  for (let at = Math.max(from, to - longestRead); at < to; at++)
    if (isSpeech(words, words.quotation[at] ?? -1) || hasSubjectAndVerb(words, at, to)) return true;
  return false;
}

function afterAddressee({ words, cue, clause }: Place): number {
  let at = cue.to;
  if (!cue.frames.includes("o")) return at;
  while (at < Math.min(clause.to, cue.to + farthest) && wordAt(words, at) !== "," && !isStop(words, at) && (words.quotation[at] ?? -1) < 0)
    at++;
  return at;
}

const behind = /^(?:in|on|at|during|after|before|to|of|when|while|as|from|with|about|by|last|this|late|early|via|through|—|–|--|,|:)$/;
const isEndOfCue = (words: Words, at: number, to: number): boolean =>
  at >= to ||
  isStop(words, at) ||
  wordAt(words, at) === "," ||
  behind.test(wordAt(words, at)) ||
  posAt(words, at) === "ADV" ||
  wordAt(words, at).endsWith("day");

/** What goes on behind "she said,": a quotation, or the rest of the clause that the cue broke. */
function restOf(place: Place, after: number, quoted: boolean): Range | null {
  return quoted ? nextQuotation(place, after) : restOfClause(place, after);
}

const farthest = 20; // how many words may stand between a cue and the quotation that goes on
const newThread = /^(?:and|but|that|who|which|while|although|though|including|yet|or|because)$/;

function nextQuotation({ words, clause }: Place, after: number): Range | null {
  for (let at = after; at < Math.min(clause.to, after + farthest); at++) {
    const held = words.quotation[at] ?? -1;
    if (held >= 0) return isSpeech(words, held) && /^(?:[,:—–]|--)$/.test(wordAt(words, at - 1)) ? (words.ranges[held] ?? null) : null;
    if (isStop(words, at) || newThread.test(wordAt(words, at)) || isFinite(words, at)) return null;
  }
  return null;
}

const noRest = /^(?:adding|saying|and|but|who|a|an|referring|citing|noting|speaking|while|as|when|in|on|at)$/;

function restOfClause(place: Place, after: number): Range | null {
  const { words, clause } = place;
  if (wordAt(words, after) === ":") return nextQuotation(place, after);
  const at = after + 1;
  if (wordAt(words, after) !== "," || at >= clause.to || noRest.test(wordAt(words, at))) return null;
  if (posAt(words, at) === "VERB" && wordAt(words, at).endsWith("ing")) return null;
  return { from: at, to: contentEnd(words, at, clause.to, "clause") };
}
