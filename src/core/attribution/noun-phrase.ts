import { isStop, posAt, wordAt, type Range, type Words } from "./clause.ts";

const nominal = new Set(["NOUN", "PROPN", "PRON", "NUM", "X"]);
const inside = new Set(["NOUN", "PROPN", "NUM", "ADJ", "DET", "X", "SYM"]);
const time =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|jan\.|feb\.|aug\.|sept\.|oct\.|nov\.|dec\.|today|yesterday|tomorrow|tonight|week|month|year|morning|afternoon|evening|night|weekend|summer|winter|spring|fall)$/;
const linking =
  /^(?:of|for|in|at|from|with|on|to|near|behind|against|by|between|under|inside|outside|across|within|among|than|familiar|close)$/;
const subjectPronoun =
  /^(?:i|he|she|they|we|you|it|who|that|which|someone|somebody|everyone|everybody|nobody|anyone|others|many|some|most|all|both|one|few|another|these|those|this)$/;
const objectOnly = /^(?:him|her|them|us|me|himself|herself|themselves|itself|whom)$/;

export const isTime = (words: Words, at: number): boolean => time.test(wordAt(words, at));
export const isVerb = (words: Words, at: number): boolean => posAt(words, at) === "VERB" || posAt(words, at) === "AUX";
/** A verb form that can be a predicate's head by itself: no -ing and not after "to". */
export const isFinite = (words: Words, at: number): boolean =>
  isVerb(words, at) &&
  !/.ing$/.test(wordAt(words, at)) &&
  !(wordAt(words, at - 1) === "to" && posAt(words, at - 1) !== "ADP") &&
  !/^(?:to)$/.test(wordAt(words, at - 1));

/** The noun phrase that ends before token `end`, no farther left than `from`; `null` where none does. */
export function phraseBefore(words: Words, end: number, from: number): Range | null {
  let start = end;
  while (start > from) {
    const next = stepLeft(words, start, end, from);
    if (next === start || isNewPhrase(words, next, start, end)) break;
    start = next;
  }
  while (start < end && isLead(words, start)) start++;
  return start < end && hasHead(words, start, end) ? { from: start, to: end } : null;
}

/** "the system | the ministry wants": a noun before a determiner is another phrase's, in a relative clause without a pronoun. */
const isNewPhrase = (words: Words, next: number, start: number, end: number): boolean =>
  start < end && /^(?:NOUN|PROPN)$/.test(posAt(words, next) ?? "") && /^(?:the|a|an|his|her|its|their|our|my)$/.test(wordAt(words, start));

/** The start of the phrase one step farther left, or `start` where it ends. */
function stepLeft(words: Words, start: number, end: number, from: number): number {
  const at = start - 1;
  const held = words.quotation[at] ?? -1;
  if (held >= 0) {
    const range = words.ranges[held];
    // A word in scare quotes may stand inside the phrase, a quotation may not.
    return range !== undefined && words.quotations[held]?.use === "scare" && range.from >= from && start < end ? range.from : start;
  }
  const word = wordAt(words, at);
  const pos = posAt(words, at);
  if (start < end && isTime(words, at) && !/^(?:of|'s)$/.test(wordAt(words, start))) return start;
  if (pos === "PRON") {
    if (/^(?:his|her|its|their|my|our|your|this|that|these|those|'s)$/.test(word)) return at;
    return start === end && subjectPronoun.test(word)
      ? at
      : /^(?:some|most|all|both|many|one|few|those|others|any|each|none|several)$/.test(word)
        ? at
        : start;
  }
  if (pos !== undefined && inside.has(pos)) return at;
  if (word === "that" && start < end && end - start < 6 && opensPhrase(words, at, start)) return at;
  if (word === "'s" || word === "’" || word === "'") return at;
  if (word === "&") return at;
  if (word === ")") return openBracket(words, at, from) ?? start;
  if (start === end) return pos === "PART" ? at : start;
  if (
    pos === "VERB" &&
    /(?:ed|en|ing)$/.test(word) &&
    /^(?:DET|ADJ|ADV|NUM)$/.test(posAt(words, at - 1) ?? "") &&
    nominal.has(posAt(words, start) ?? "") &&
    at - 1 >= from
  )
    return at;
  if (pos === "ADV" && /^(?:NUM|ADJ)$/.test(posAt(words, start) ?? "")) return at;
  if (linking.test(word) && nominal.has(posAt(words, at - 1) ?? "") && at - 1 >= from && !isTime(words, at - 1)) return at;
  if ((word === "and" || word === "or") && nominal.has(posAt(words, at - 1) ?? "") && at - 1 >= from && isSubjectPair(words, at, from))
    return at;
  return start;
}

/** "“…,” that official said": a demonstrative, which taggers take for a conjunction. */
const opensPhrase = (words: Words, at: number, start: number): boolean =>
  posAt(words, start) !== "DET" && (at === 0 || (words.quotation[at - 1] ?? -1) >= 0 || posAt(words, at - 1) === "PUNCT");

const openBracket = (words: Words, close: number, from: number): number | null => {
  for (let at = close - 1; at >= Math.max(from, close - 12); at--) if (wordAt(words, at) === "(") return at;
  return null;
};

const longestPair = 30;

/** Whether "A and B" before a verb is one subject: no verb stands before A in the clause. */
function isSubjectPair(words: Words, conjunction: number, from: number): boolean {
  for (let at = conjunction - 1; at >= Math.max(from, conjunction - longestPair); at--) {
    if (wordAt(words, at) === "," || (words.quotation[at] ?? -1) >= 0 || isStop(words, at)) return true;
    if (/^(?:that|but|while|because|as|if|when|although)$/.test(wordAt(words, at))) return true;
    if (isVerb(words, at)) return false;
  }
  return true;
}

/** Words a phrase does not begin with. */
const isLead = (words: Words, at: number): boolean =>
  /^(?:ADP|CCONJ|PUNCT|SCONJ|PART)$/.test(posAt(words, at) ?? "") &&
  !/^(?:''|``|["“‘(]|some|about|over|nearly)$/.test(wordAt(words, at)) &&
  wordAt(words, at) !== "that";

function hasHead(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (
      nominal.has(posAt(words, at) ?? "") &&
      !(isTime(words, at) && to - from === 1) &&
      !(objectOnly.test(wordAt(words, at)) && to - from === 1)
    )
      return true;
  if (to - from === 2 && posAt(words, from) === "DET" && /^(?:ADJ|ADV)$/.test(posAt(words, from + 1) ?? "")) return true; // "a third", "the accused"
  return to - from === 1 && subjectPronoun.test(wordAt(words, from));
}

/** The noun phrase that begins at token `start`, no farther right than `to`; `null` where none does. */
export function phraseAfter(words: Words, start: number, to: number): Range | null {
  let end = start;
  while (end < to) {
    const next = stepRight(words, start, end, to);
    if (next === end) break;
    end = next;
  }
  return end > start && hasHead(words, start, end) && !isTime(words, start) ? { from: start, to: end } : null;
}

function stepRight(words: Words, start: number, at: number, to: number): number {
  const word = wordAt(words, at);
  const pos = posAt(words, at);
  const held = words.quotation[at] ?? -1;
  if (held >= 0) return words.quotations[held]?.use === "scare" ? (words.ranges[held]?.to ?? at) : at;
  if (at > start && isTime(words, at)) return at;
  if (pos === "PRON") return at === start || /^(?:his|her|its|their|our|my|'s)$/.test(word) ? at + 1 : at;
  if (pos !== undefined && (inside.has(pos) || (pos === "ADV" && at === start + 1 && posAt(words, start) === "DET"))) return at + 1;
  if (word === "'s" || word === "&" || word === "'" || word === "’") return at + 1;
  if (word === "(") return closeBracket(words, at, to) ?? at;
  if (at === start) return /^(?:more|about|nearly|almost|only|even)$/.test(word) ? at + 1 : at;
  const next = posAt(words, at + 1) ?? "";
  const continues =
    at + 1 < to && (inside.has(next) || /^(?:his|her|its|their|our|my)$/.test(wordAt(words, at + 1))) && !isTime(words, at + 1);
  if ((word === "of" || /^(?:for|at|with|from|in|on)$/.test(word)) && continues) return at + 1;
  if (word === "and" && next === "PROPN" && posAt(words, at - 1) === "PROPN") return at + 1;
  if (pos === "VERB" && /(?:ed|ing)$/.test(word) && /^(?:DET|ADJ)$/.test(posAt(words, at - 1) ?? "") && /^(?:NOUN|PROPN)$/.test(next))
    return at + 1;
  return at;
}

const closeBracket = (words: Words, open: number, to: number): number | null => {
  for (let at = open + 1; at < Math.min(to, open + 12); at++) if (wordAt(words, at) === ")") return at + 1;
  return null;
};
