import { addMember, addMention, type Member } from "./cast.ts";
import { genderOfNoun } from "./read-roles.ts";
import { beginsSentence, givenAt, posAt, spanOf, textOf, wordAt, type Words } from "./read-words.ts";
import { noteRecent, type Reader } from "./reader.ts";
import { factsOf } from "./unnamed-facts.ts";
import { crowdNouns, insiderNouns, insiderPlurals } from "./words/description-words.ts";
import { isRoleNoun } from "./words/titles.ts";

const farthestNoun = 5; // tokens

/**
 * "A woman", "a young man", and at the head of a sentence "one Tory backbencher": somebody new, whom the words at token `at` introduce outside of
 * source spans. A "she" behind it may be hers, so it is not given to another.
 */
export function noteStranger(reader: Reader, at: number): void {
  const { words } = reader;
  let head = at + 1;
  while (
    head < at + farthestNoun &&
    /^(?:ADJ|NOUN|PROPN|NUM)$/.test(posAt(words, head) ?? "") &&
    /^(?:NOUN|PROPN|ADJ)$/.test(posAt(words, head + 1) ?? "")
  )
    head++;
  const gender = posAt(words, head) === "NOUN" ? genderOfNoun(wordAt(words, head)) : null;
  const opens = beginsSentence(words, at);
  if ((words.quotation[at] ?? -1) >= 0 || (gender === null && !(opens && isSomebody(words, head))) || isNamedBehind(words, head)) return;
  const stranger = addMember(reader.cast, { kind: "unnamed", names: [] });
  if (gender !== null) stranger.signs[gender]++;
  if (opens) reader.strangers.set(stranger, { from: at, to: head + 1 });
  noteRecent(reader, { member: stranger, at: head, subject: opens, spoke: false, quoted: false, newcomer: opens });
}

/** One person by what they are or do: not a crowd, and not in capitals. */
function isSomebody(words: Words, head: number): boolean {
  const noun = wordAt(words, head);
  if (posAt(words, head) !== "NOUN" || givenAt(words, head) !== noun || crowdNouns.has(noun) || insiderPlurals.has(noun)) return false;
  return insiderNouns.has(noun) || isRoleNoun(noun);
}

/** "a brisk woman named Corinne Bask", "an aide, Ana Ruiz,": the words behind the noun name who it is. */
const isNamedBehind = (words: Words, head: number): boolean =>
  /^(?:named|called|known)$/.test(wordAt(words, head + 1)) ||
  (wordAt(words, head + 1) === "," && /^\p{Lu}/u.test(givenAt(words, head + 2)) && posAt(words, head + 2) === "PROPN");

/** The stranger as somebody whom the article does not name, now that they speak; `false` for one who is none. */
export function nameStranger(reader: Reader, member: Member): boolean {
  const range = reader.strangers.get(member);
  if (range === undefined) return false;
  const { words } = reader;
  const phrase = spanOf(words, range);
  member.names.push(textOf(words, phrase).replace(/^(?:an?|one) /i, ""));
  member.facts = factsOf(words.text, phrase);
  addMention(member, phrase, "unnamed");
  const [head, before] = [range.to - 1, words.lower.slice(range.from + 1, range.to - 1)];
  reader.described.push({
    member,
    head: wordAt(words, head),
    words: new Set(before),
    phrase,
    at: head,
    owner: null,
    part: false,
    of: null,
  });
  return true;
}
