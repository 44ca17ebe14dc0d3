import { foldName, push, surnameOf } from "./people.ts";
import type { NameAt } from "./name-at.ts";
import { bodyKey, isOutlet } from "./same-body.ts";
import { wordAt, type Words } from "./read-words.ts";
import { isCommonNoun } from "./words/description-words.ts";
import { titleWords } from "./words/titles.ts";

/**
 * "RUIZ: We will.": a word in capitals is a surname where the article has somebody of that surname in small letters, or where a transcript goes
 * back to it at the head of paragraphs. Any other stays the initials that it looks like.
 */
export function readShouted(words: Words, given: readonly NameAt[]): readonly NameAt[] {
  const initials = peopleByInitials(given);
  const names = given.map((name) => withInitialsOf(words, name, initials));
  const shouted = names.filter((name) => isShoutedWord(name));
  if (shouted.length === 0) return names;
  const surnames = new Set(names.filter((name) => mayBePerson(name)).map((name) => foldName(surnameOf(name.words))));
  const labels = new Map<string, NameAt[]>();
  for (const name of shouted) if (isLabel(words, name)) push(labels, foldName(name.words[0]), name);
  const isSurname = (key: string): boolean => surnames.has(key) || (labels.get(key)?.length ?? 0) > 1;
  const people = new Set(shouted.filter((name) => isSurname(foldName(name.words[0]))));
  return names.map((name) => (people.has(name) ? { ...name, sort: "single" } : name));
}

/** The one person with these initials; `null` for several. */
function peopleByInitials(names: readonly NameAt[]): ReadonlyMap<string, NameAt | null> {
  const people = new Map<string, NameAt | null>();
  for (const one of names.filter(({ words, sort }) => words.length > 1 && /^(?:person|unknown)$/.test(sort))) {
    const initials = one.words.map((word) => word[0] ?? "").join("");
    const known = people.get(initials);
    const isOther = known !== undefined && known?.words.join(" ") !== one.words.join(" ");
    people.set(initials, isOther ? null : one);
  }
  return people;
}

/** "HS: Yes.": in an interview a label is the initials of the one person of the article who has them. */
function withInitialsOf(words: Words, name: NameAt, people: ReadonlyMap<string, NameAt | null>): NameAt {
  const [label = ""] = name.words;
  const person = name.words.length === 1 && /^\p{Lu}{2,3}$/u.test(label) && isLabel(words, name) ? people.get(label) : undefined;
  return person == null ? name : { ...name, words: person.words, sort: "person" };
}

function isShoutedWord({ words: [word = ""], words, sort }: NameAt): boolean {
  const lower = word.toLowerCase();
  if (words.length !== 1 || (sort !== "organization" && sort !== "other") || !/^\p{Lu}[\p{Lu}'’-]{2,}$/u.test(word)) return false;
  return (
    !isCommonNoun(lower) && !titleWords.has(lower) && !noSpeakers.test(lower) && !isOutlet(word) && !bodyKey(word).startsWith("known:")
  );
}

/** Labels of a transcript that are nobody's name. */
const noSpeakers = /^(?:question|answer|audience|crowd|voice|male|female|unidentified|unknown|announcer|operator|note|correction|update)$/;

const mayBePerson = ({ words, sort }: NameAt): boolean =>
  (sort === "person" && words.length > 1) || (/^(?:person|unknown|single|given)$/.test(sort) && /\p{Ll}/u.test(words.join("")));

/** At the head of its paragraph with a colon behind it. */
const isLabel = (words: Words, { name }: NameAt): boolean =>
  wordAt(words, name.to) === ":" && words.paragraph[name.from - 1] !== words.paragraph[name.from];
