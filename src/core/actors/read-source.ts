import type { NameAt } from "./name-at.ts";
import { givenAt, opensTime, posAt, wordAt, type Range, type Words } from "./read-words.ts";
import { countWords, documentNouns, knownDeterminers, newDeterminers, possessives } from "./words/description-words.ts";
import { firstPerson, pronouns, relatives, speakersWe } from "./words/pronouns.ts";

/** What a source span's words are, before anybody is looked for. Positions are token indexes. */
export type SourceForm =
  | { readonly form: "author" | "we" }
  | { readonly form: "pronoun" | "relative"; readonly at: number }
  /** Names that are its head: one, or several joined by "and". */
  | { readonly form: "names"; readonly names: readonly NameAt[] }
  | { readonly form: "description"; readonly noun: NounPhrase };

/** A noun phrase in words: "a senior Justice Department official briefed on the case". */
export type NounPhrase = {
  /** The whole phrase with what follows the noun, without its closing comma. */
  readonly range: Range;
  /** First token after the determiner. */
  readonly core: Range;
  readonly head: number;
  readonly determiner: "new" | "known" | "possessive" | "none";
  /** "one of those advisers": a part of those that the noun means. */
  readonly part: boolean;
  /** The name right in apposition: "Clinton's campaign manager, Robby Mook". */
  readonly named: NameAt | null;
};

/** Reads a source span. `names` are the article's names in order. */
export function readSource(words: Words, range: Range, names: readonly NameAt[]): SourceForm {
  const trimmed = trim(words, range);
  const first = wordAt(words, trimmed.from);
  const alone = trimmed.to - trimmed.from === 1;
  if (firstPerson.has(first) && (alone || first === "i")) return { form: "author" };
  if (speakersWe.has(first) && alone) return { form: "we" };
  if (pronouns.has(first) && alone) return { form: "pronoun", at: trimmed.from };
  if (relatives.has(first) && (alone || posAt(words, trimmed.from + 1) === "VERB")) return { form: "relative", at: trimmed.from };
  const inside = namesIn(names, trimmed);
  const heads = headNames(words, trimmed, inside);
  if (heads.length > 0) return { form: "names", names: heads };
  return { form: "description", noun: readNounPhrase(words, trimmed, inside) };
}

/** The names that lie in the range: a binary search, so that an article of many names stays quick. */
export function namesIn(names: readonly NameAt[], range: Range): readonly NameAt[] {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.name.from ?? Infinity) < range.from) low = middle + 1;
    else high = middle;
  }
  const found: NameAt[] = [];
  for (let index = low; index < names.length && (names[index]?.name.from ?? Infinity) < range.to; index++) {
    const name = names[index];
    if (name !== undefined && name.name.to <= range.to) found.push(name);
  }
  return found;
}

/** Without marks at either end. */
function trim(words: Words, { from, to }: Range): Range {
  let [start, end] = [from, to];
  while (start < end - 1 && /^[^\p{L}\p{N}]+$/u.test(wordAt(words, start))) start++;
  if (opensPair(words, { from: start, to: end })) start++;
  while (
    end > start + 1 &&
    /^(?:[^\p{L}\p{N}]+|'s|and|but|who|himself|herself|itself|themselves)$/u.test(wordAt(words, end - 1)) &&
    wordAt(words, end - 1) !== ")"
  )
    end--;
  return { from: start, to: end };
}

/** "both Ana Ruiz and Ben Cole", "neither the mayor nor the council". */
const opensPair = (words: Words, { from, to }: Range): boolean => {
  const joiner = { both: "and", neither: "nor" }[wordAt(words, from)];
  return joiner !== undefined && words.lower.slice(from + 2, to - 1).includes(joiner);
};

/** Where the noun phrase's first part ends: at a comma, a preposition, a relative clause, a participle or a second part joined by "and". */
function partEnd(words: Words, from: number, to: number, inside: readonly NameAt[]): number {
  for (let at = from; at < to; at++) {
    const name = inside.find(({ whole }) => whole.from <= at && at < whole.to);
    if (name !== undefined) {
      at = name.name.to - 1;
      continue;
    }
    const word = wordAt(words, at);
    const pos = posAt(words, at);
    if (/^[,;:(–—-]+$/.test(word) || relatives.has(word) || word === "or" || word === "as" || (at > from && closenessWords.test(word)))
      return at;
    if (word === "nor" || (word === "and" && !joinsAdjectives(words, at)) || (at > from && opensTime(words, at))) return at;
    const isVerb = pos === "VERB" && givenAt(words, at) === word && !isModifier(words, at, to);
    if (at > from && (pos === "ADP" || isVerb || pos === "AUX" || word === "to")) return at;
  }
  return to;
}

/** Adjectives that follow their noun: "a source familiar with the talks". */
const closenessWords = /^(?:familiar|close|aware|knowledgeable|privy|present|opposed|loyal|sympathetic|allied|aligned)$/;

const standingWords = /^(?:current|former|present|past|retired|active|senior|junior|local|state|federal|national)$/;

/** "current and former officials". */
export const joinsAdjectives = (words: Words, at: number): boolean =>
  (standingWords.test(wordAt(words, at - 1)) && standingWords.test(wordAt(words, at + 1))) ||
  (posAt(words, at - 1) === "ADJ" &&
    /^(?:ADJ|NUM)$/.test(posAt(words, at + 1) ?? "") &&
    /^(?:NOUN|ADJ|PROPN)$/.test(posAt(words, at + 2) ?? ""));

/** "a retired general", "leading experts", "the Arden polling average": a participle before its noun. */
const isModifier = (words: Words, at: number, to: number): boolean =>
  /(?:ed|ing|en)$/.test(wordAt(words, at)) &&
  at + 1 < to &&
  (!/^(?:NOUN|PROPN)$/.test(posAt(words, at - 1) ?? "") ||
    (wordAt(words, at).endsWith("ing") && documentNouns.has(wordAt(words, at + 1)))) &&
  /^(?:NOUN|PROPN|ADJ)$/.test(posAt(words, at + 1) ?? "");

/** The names at the head of the span; none where a common noun is its head. */
function headNames(words: Words, { from, to }: Range, inside: readonly NameAt[]): readonly NameAt[] {
  const heads: NameAt[] = [];
  for (let at = from; at < to;) {
    const end = partEnd(words, at, to, inside);
    const head =
      inside.find(({ name }) => name.from >= at && name.to === end && end > at) ?? wholeInside(words, { from: at, to: end }, inside);
    if (head === undefined || (head.possessive && head.name.to < to)) return heads.length > 0 && !isJoined(words, at) ? heads : [];
    heads.push(head);
    const next = behindPlace(words, end, inside);
    const joint =
      /^(?:and|nor|,)$/.test(wordAt(words, next)) && (next === end || wordAt(words, next) !== ",") && jointAt(words, next, to, inside);
    if (joint === false || joint === null) return heads;
    at = joint;
  }
  return heads;
}

/** A name followed only by a bracket or a number: "Graham (R-S.C.)". */
const wholeInside = (words: Words, { from, to }: Range, inside: readonly NameAt[]): NameAt | undefined =>
  inside.find(
    ({ name }) =>
      name.from >= from &&
      name.to < to &&
      /^(?:\(|,|\d+|jr\.?|kc|qc|mp|mep|msp|mla|obe|mbe|cbe|newspaper|magazine)$/.test(wordAt(words, name.to)),
  );

const isJoined = (words: Words, at: number): boolean => /^(?:and|nor)$/.test(wordAt(words, at - 1));

/** Where the next of several joined names begins; `null` where what follows is an apposition. */
function jointAt(words: Words, end: number, to: number, inside: readonly NameAt[]): number | null {
  const next = wordAt(words, end) === "," && wordAt(words, end + 1) === "and" ? end + 2 : end + 1;
  if (next >= to) return null;
  if (/^(?:and|nor)$/.test(wordAt(words, end)) || next === end + 2) return next;
  // A list: "Ana Ruiz, Ben Cole and Dora Pym". Without its "and" a second name is an apposition or a place.
  const name = inside.find(({ name: { from } }) => from === next);
  if (name === undefined || name.sort === "place") return null;
  const after = wordAt(words, name.name.to);
  return after === "and" ||
    (after === "," && words.lower.slice(name.name.to, to).includes("and") && inside.some(({ name: other }) => other.from > name.name.to))
    ? next
    : null;
}

/** Reads the noun phrase of the range. */
export function readNounPhrase(words: Words, range: Range, inside: readonly NameAt[]): NounPhrase {
  const first = wordAt(words, range.from);
  const owner = inside.find(({ name, possessive }) => possessive && name.from <= range.from + 1);
  const lone = range.to - range.from === 1;
  const determiner = lone
    ? "none"
    : possessives.has(first) || owner !== undefined
      ? "possessive"
      : knownDeterminers.has(first)
        ? "known"
        : newDeterminers.has(first)
          ? "new"
          : "none";
  const from = determiner === "none" || owner !== undefined ? range.from : range.from + 1;
  const others = owner === undefined ? inside : inside.filter((name) => name !== owner);
  const end = partEnd(words, from, range.to, others);
  const to = end > from ? end : Math.min(range.to, from + 1);
  const part = partOf(words, range);
  if (part !== null) return { ...readNounPhrase(words, { from: part, to: range.to }, others), range, determiner: "new", part: true };
  return {
    part: false,
    range,
    core: { from, to },
    head: headAt(words, { from, to }),
    determiner,
    named: appositive(words, to, range.to, inside),
  };
}

/** "some of his aides", "one of those advisers": where the words of which they are a part begin; `null` otherwise. */
function partOf(words: Words, { from, to }: Range): number | null {
  const counted = countWords.has(wordAt(words, from)) || /^(?:most|all|both|half|\d+)$/.test(wordAt(words, from));
  return counted && wordAt(words, from + 1) === "of" && from + 2 < to ? from + 2 : null;
}

function headAt(words: Words, { from, to }: Range): number {
  if (documentNouns.has(wordAt(words, to - 1))) return to - 1; // The tagger takes "average" and "poll" for other than nouns.
  for (let at = to - 1; at >= from; at--) if (/^(?:NOUN|PROPN|PRON)$/.test(posAt(words, at) ?? "") && wordAt(words, at) !== "'s") return at;
  return Math.max(from, to - 1);
}

/** The token behind "of the Ferry Board", "in Arden", "for CNN" where it begins at `at`; `at` itself where nothing of the kind stands there. */
function behindPlace(words: Words, at: number, inside: readonly NameAt[]): number {
  if (!/^(?:of|at|for|in|from)$/.test(wordAt(words, at))) return at;
  const first = wordAt(words, at + 1) === "the" ? at + 2 : at + 1;
  const name = inside.find(({ name: { from }, sort }) => from === first && (sort === "organization" || sort === "place"));
  return name === undefined ? at : name.name.to;
}

/**
 * The person whose name closes the phrase behind a comma, however long it is: "the leader of the pilots who sail at night, Ben B. Cole", "the
 * Bishop of Tarn, the Rev Ana Ruiz".
 */
const closingName = (words: Words, to: number, inside: readonly NameAt[]): NameAt | null =>
  inside.find(({ name, whole, sort }) => {
    const titled = whole.from < name.from && wordAt(words, whole.from - 1) === "the";
    return sort === "person" && name.to >= to && wordAt(words, whole.from - (titled ? 2 : 1)) === ",";
  }) ?? null;

/** "the engineer, a brisk woman named Corinne Bask,": the person whom the words behind the noun call by name. */
const calledName = (words: Words, end: number, inside: readonly NameAt[]): NameAt | null =>
  inside.find(
    ({ name, whole, sort }) =>
      name.from > end && sort === "person" && wordAt(words, whole.from - 1) === "named" && posAt(words, whole.from - 2) === "NOUN",
  ) ?? null;

/** The person named between commas after the noun phrase. */
function appositive(words: Words, end: number, to: number, inside: readonly NameAt[]): NameAt | null {
  const called = calledName(words, end, inside);
  if (called !== null) return called;
  const comma = wordAt(words, end) === "," ? end : behindPlace(words, end, inside);
  if (wordAt(words, comma) !== ",") return closingName(words, to, inside);
  const name = inside.find(({ name: { from } }) => from > comma);
  if (name === undefined || name.possessive || (name.whole.from !== comma + 1 && name.name.from !== comma + 1)) return null;
  const after = wordAt(words, name.name.to);
  return (name.name.to >= to || /^[,(]$|^of$/.test(after)) && name.sort !== "place" && name.sort !== "other" ? name : null;
}
