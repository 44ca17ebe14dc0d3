import type { Span } from "../model/span.ts";
import { addMember, addMention, type Member } from "./cast.ts";
import { attachedTo } from "./owner-of.ts";
import type { NounPhrase } from "./read-source.ts";
import { genderOfNoun } from "./read-roles.ts";
import { givenAt, spanOf, textOf, tokensOf, wordAt, type Words } from "./read-words.ts";
import { found, lastNamed, nobody, noteRecent, phraseSpan, type Found, type Reader } from "./reader.ts";
import { factsOf } from "./unnamed-facts.ts";
import { partyOf } from "./words/parties.ts";

/** A new unnamed actor, or a group, by the article's own words. */
export function introduce(reader: Reader, noun: NounPhrase, kind: "unnamed" | "group", plural: boolean): Found {
  const { words } = reader;
  const phrase = describedSpan(reader, noun);
  const why =
    kind === "unnamed" ? "The sentence describes the speaker, whom the article does not name." : "The sentence gives the words to a group.";
  const again = reader.described.find((one) => one.phrase.start === phrase.start && one.phrase.end === phrase.end);
  if (again !== undefined) return found([again.member], "stated", kind, [why]);
  const name = textOf(words, phrase).replace(/^(?:the|an?|that|this|those|these) /i, "");
  const member = addMember(reader.cast, { kind, names: [name], plural, facts: kind === "unnamed" ? factsOf(words.text, phrase) : null });
  const gender = genderOfNoun(wordAt(words, noun.head));
  if (gender !== null && !plural) member.signs[gender]++;
  addMention(member, phrase, kind);
  remember(reader, noun, member, phrase);
  return found([member], "stated", kind, [why]);
}

/** Notes a description, for those that go back to it. */
export function remember(reader: Reader, noun: NounPhrase, member: Member, phrase: Span): void {
  const head = wordAt(reader.words, noun.head);
  const part = wordAt(reader.words, noun.range.from) === "one";
  const owner = attachedTo(reader, noun);
  reader.described.push({ member, head, words: new Set(modifiersOf(reader.words, noun)), phrase, at: noun.head, owner, part, of: null });
}

/** The words in front of the noun, in lower case; parties under one word, so that "GOP" and "Republican" agree. */
export const modifiersOf = (words: Words, noun: NounPhrase): readonly string[] =>
  tokensOf(noun.core)
    .filter((at) => at !== noun.head && /\p{L}/u.test(wordAt(words, at)) && wordAt(words, at) !== "'s")
    .map((at) => partyOf(givenAt(words, at)) ?? wordAt(words, at));

/** A description that goes back to an actor described before. */
export function goBack(reader: Reader, member: Member, noun: NounPhrase, rule: string): Found {
  const span = phraseSpan(reader, noun);
  const antecedent = lastNamed(reader, member, noun.range.from);
  addMention(member, span, "description");
  const last = antecedent === null ? (member.names[0] ?? "") : textOf(reader.words, antecedent);
  return found([member], "likely", rule, [`“${textOf(reader.words, span)}” goes back to “${last}”.`], antecedent);
}

/** Somebody the article describes and we cannot tell who: nobody is named, and no pronoun behind it goes past it to somebody else. */
export function unresolved(reader: Reader, noun: NounPhrase, rule: string, candidates: readonly Member[] = []): Found {
  noteUnresolved(reader, noun.head);
  const written = textOf(reader.words, phraseSpan(reader, noun));
  const many = candidates.length > 1 ? `fits ${candidates.length} people of the article` : "fits nobody named before it";
  return nobody(rule, `“${written}” ${many}.`, candidates);
}

/** The description with what says how close they are, without clauses between commas. */
function describedSpan({ words }: Reader, noun: NounPhrase): Span {
  let to = noun.core.to;
  while (to < noun.range.to && !/^(?:[,;(–—]|--)$/.test(wordAt(words, to))) to++;
  return spanOf(words, { from: noun.range.from, to });
}

/** Notes that somebody speaks at this token whom we cannot tell: no pronoun behind it goes past it to somebody else. */
export function noteUnresolved(reader: Reader, at: number): void {
  const phantom = addMember(reader.cast, { kind: "unnamed", names: [] });
  const gender = genderOfNoun(wordAt(reader.words, at));
  if (gender !== null) phantom.signs[gender]++;
  noteRecent(reader, { member: phantom, at, subject: true, spoke: true, quoted: false, newcomer: false });
}
