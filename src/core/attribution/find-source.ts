import { isStop, posAt, wordAt, type Range, type Words } from "./clause.ts";
import { cueForms } from "./cue-lexicon.ts";
import { isFinite, isTime, isVerb, phraseAfter, phraseBefore } from "./noun-phrase.ts";

const longestApposition = 40;
const relative = /^(?:who|whose|which|whom)$/;

/**
 * The subject of the verb group that begins at token `at`: the noun phrase before it with what stands in commas behind that ("Ana Ruiz, a
 * lawyer,"; PolNeAR's extent takes in the closing comma). `null` where no noun phrase stands there.
 */
export function subjectBefore(words: Words, at: number, from: number): Range | null {
  if (wordAt(words, at - 1) !== ",") return phraseBefore(words, at, from);
  const opening = appositionStart(words, at - 1, from);
  if (opening === null) return beforeAdjunct(words, at - 1, from);
  const head = phraseBefore(words, opening, from);
  return head === null ? null : { from: head.from, to: at };
}

const longestAdjunct = 9;

/** "Ana Ruiz, at a later hearing, said": the adjunct in commas is no part of who speaks. */
function beforeAdjunct(words: Words, close: number, from: number): Range | null {
  for (let at = close - 1; at > Math.max(from, close - longestAdjunct); at--) {
    if (isFinite(words, at) || (words.quotation[at] ?? -1) >= 0 || isStop(words, at)) return null;
    if (wordAt(words, at) !== ",") continue;
    const head =
      /^(?:at|in|on|during|for)$/.test(wordAt(words, at + 1)) && /^(?:PROPN|PRON)$/.test(posAt(words, at - 1) ?? "")
        ? phraseBefore(words, at, from)
        : null;
    return head === null || isFronted(words, head.from) ? null : head;
  }
  return null;
}

/**
 * The comma that opens the apposition (or several) which the comma at `close` ends; `null` where there is none. What a verb stands before is its
 * object: in "they found the box, the sheriff, Lou Cole, said" the apposition is the sheriff's.
 */
function appositionStart(words: Words, close: number, from: number): number | null {
  let best: number | null = null;
  for (let at = close - 1; at > Math.max(from, close - longestApposition); at--) {
    if ((isStop(words, at) && wordAt(words, at + 1) !== ",") || wordAt(words, at) === ";" || wordAt(words, at) === ":") break;
    if ((words.quotation[at] ?? -1) >= 0 && words.quotations[words.quotation[at] ?? 0]?.use !== "scare") break;
    if (wordAt(words, at) !== ",") continue;
    if (!isApposition(words, at + 1, close)) continue;
    const head = phraseBefore(words, at, from);
    if (head === null || isTime(words, head.from) || isTime(words, head.to - 1) || isFronted(words, head.from)) continue;
    if (best !== null && isFinite(words, head.from - 1)) continue;
    best = at;
    if (posAt(words, at - 1) === "PROPN" && !isListOrPlace(words, at)) break;
  }
  return best;
}

/** "In Iowa, …": the phrase hangs on a preposition that begins its clause. */
const isFronted = (words: Words, from: number): boolean =>
  posAt(words, from - 1) === "ADP" ||
  posAt(words, from - 1) === "SCONJ" ||
  (isVerb(words, from - 1) && wordAt(words, from - 1).endsWith("ing"));

/** "Keene, New Hampshire,": a name straight after a comma, with another comma before its own phrase. */
const isListOrPlace = (words: Words, comma: number): boolean =>
  posAt(words, comma + 1) === "PROPN" && wordAt(words, comma + 2) === "," && !/^\d/.test(wordAt(words, comma + 1));

/** Whether the tokens between two commas say who somebody is: a relative clause, a participle, or words without a predicate. */
function isApposition(words: Words, from: number, to: number): boolean {
  if (from >= to) return false;
  const first = wordAt(words, from);
  if (relative.test(first) || /^(?:of|from|with|including|along|like|also|both|himself|herself|themselves)$/.test(first)) return true;
  if (
    /^(?:and|but|or|yet|so|because|although|though|while|if|when|as|in|on|at|after|before|since|during|by|for|to|however|meanwhile|then|that)$/.test(
      first,
    )
  )
    return false;
  if (/(?:ing|ed)$/.test(first) && isVerb(words, from)) return true;
  for (let at = from; at < to; at++) {
    if (relative.test(wordAt(words, at)) || wordAt(words, at) === "that") return true;
    if (isFinite(words, at) && !/(?:ed|en)$/.test(wordAt(words, at))) return false;
    if (isFinite(words, at) && posAt(words, at - 1) === "PRON") return false;
  }
  return true;
}

const mostPredicates = 8; // how many predicates to the left are asked for their subject

/**
 * The subject that a verb without one shares with a verb before it: "said A and warned B", ", arguing that …". The nearest cue to the left
 * that has a subject of its own decides ("she said the plan had failed and warned …"), no farther than where its clause begins; where there
 * is none, the nearest predicate. Relative clauses are passed over.
 */
export function sharedSubject(words: Words, at: number, from: number): Range | null {
  let nearest: Range | null = null;
  let predicates = 0;
  for (let verb = at - 1; verb >= from && predicates < mostPredicates; verb--) {
    if ((words.quotation[verb] ?? -1) >= 0 || !isFinite(words, verb)) continue;
    predicates++;
    const group = groupStart(words, verb, from);
    const subject = subjectBefore(words, group, from);
    if (subject !== null && !isRelative(words, subject)) {
      if (cueForms.has(wordAt(words, verb)) || beginsClause(words, subject.from)) return subject;
      nearest ??= subject;
    }
    verb = group;
  }
  return nearest;
}

const isRelative = (words: Words, { from, to }: Range): boolean =>
  relative.test(wordAt(words, from)) || (wordAt(words, from) === "that" && to - from === 1);

/** "…, but the mayor left, arguing": what begins behind a comma and a conjunction is a clause of its own. */
const beginsClause = (words: Words, at: number): boolean =>
  wordAt(words, at - 1) === ";" ||
  (/^(?:and|but|while|yet|so|though|although)$/.test(wordAt(words, at - 1)) && wordAt(words, at - 2) === ",");

/** Where the verb group that `verb` heads begins: its auxiliaries, *not* and adverbs. */
export function groupStart(words: Words, verb: number, from: number): number {
  let start = verb;
  while (start > from && (words.quotation[start - 1] ?? -1) < 0) {
    const pos = posAt(words, start - 1);
    const word = wordAt(words, start - 1);
    if (
      pos === "AUX" ||
      /^(?:not|n't|never|also|further|has|have|had|is|are|was|were|be|been|being|did|does|do|will|would|could|can|may|might|should|must|'ve|'d|'ll)$/.test(
        word,
      )
    )
      start--;
    else if (pos === "ADV" && !/^(?:there|here|when|where|why|how|so|yet|however|ago|too|as)$/.test(word)) start--;
    else break;
  }
  // An adverb that opens the sentence belongs to no group.
  while (
    start < verb &&
    posAt(words, start) === "ADV" &&
    (start === from || wordAt(words, start - 1) === ",") &&
    !/^(?:also|then|later)$/.test(wordAt(words, start))
  )
    start++;
  return start;
}

const notAName =
  /^(?:in|on|at|during|after|before|by|to|for|as|adding|referring|speaking|noting|citing|according|during|when|while|and|but|saying|that)$/;

/** The subject that follows its verb ("said Ana Ruiz, a lawyer"), with what stands in commas behind it. */
export function subjectAfter(words: Words, at: number, to: number): Range | null {
  const head = phraseAfter(words, at, to);
  if (head === null) return null;
  const last = wordAt(words, head.to - 1);
  if (/^(?:him|her|them|us|me|it|that|this|(?:no|yes|so|nothing|little|much)\.?)$/.test(last) && head.to - head.from === 1) return null;
  return { from: head.from, to: appositionEnd(words, head.to, to) };
}

/** Where the appositions behind a noun phrase end; the mark after the last one stays outside. */
export function appositionEnd(words: Words, at: number, to: number): number {
  let end = at;
  while (wordAt(words, end) === "," && end + 1 < to && !notAName.test(wordAt(words, end + 1)) && (words.quotation[end + 1] ?? -1) < 0) {
    const stop = nextComma(words, end + 1, to);
    if (!isApposition(words, end + 1, stop) || (isVerb(words, end + 1) && !relative.test(wordAt(words, end + 1)))) break;
    end = stop;
  }
  return end;
}

function nextComma(words: Words, from: number, to: number): number {
  for (let at = from; at < to; at++)
    if (/^(?:,|;|—|–|--)$/.test(wordAt(words, at)) || isStop(words, at) || (words.quotation[at] ?? -1) >= 0) return at;
  return to;
}
