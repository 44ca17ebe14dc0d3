import { addMention, type Member } from "./cast.ts";
import { holdersOf } from "./office-holders.ts";
import { unresolved } from "./introduce.ts";
import { namesIn, type NounPhrase } from "./read-source.ts";
import { genderOfNoun } from "./read-roles.ts";
import { givenAt, posAt, textOf, tokensOf, wordAt, type Words } from "./read-words.ts";
import { found, lastNamed, phraseSpan, type Found, type Reader } from "./reader.ts";
import { fits } from "./recent.ts";
import { bodyNouns } from "./words/organisation-words.ts";
import { partyOf } from "./words/parties.ts";
import { places } from "./words/places.ts";
import { publicOffices, sameOffice, titleNouns } from "./words/titles.ts";

/** "the senator", "the South Carolina senator": the one person whose titles and roles hold the noun and agree with the other words; `null` where nobody has the role. */
export function resolveRole(reader: Reader, noun: NounPhrase): Found | null {
  const head = wordAt(reader.words, noun.head);
  const offices = officesOf(head);
  const party = partyOf(givenAt(reader.words, noun.head));
  const bearers = holdersOf(reader.holders, offices, party).filter((member) => agreesInGender(member, head));
  if (bearers.length === 0) return null;
  const pool = narrow(reader, noun, bearers);
  const [one] = pool;
  if (one === undefined) return null;
  if (pool.length === 1 && !mayBeAnothers(reader, noun, one)) return isHolder(reader, one, noun, "the article gives nobody else that role");
  const last = lastOf(reader, noun, pool);
  return last === null
    ? unresolved(reader, noun, "description-role", pool)
    : isHolder(reader, last, noun, "the last one named who has that role");
}

/**
 * Of a party, and of an office such as a senator's, there are more than the article says, so that its only bearer must have been spoken of lately:
 * unless the words say more of him, or nobody else can have it.
 */
function mayBeAnothers({ words }: Reader, noun: NounPhrase, member: Member): boolean {
  const head = wordAt(words, noun.head);
  if (partyOf(givenAt(words, noun.head)) !== undefined) return true;
  if (!publicOffices.has(head) || soleOffices.test(head)) return false;
  const telling = tellingWords(words, noun);
  return telling.length === 0 || !telling.every((word) => holdsWord(member, word));
}

const soleOffices = /^(?:president|pope|pontiff|king|queen|chancellor|premier)$/;

/** The noun and those that mean the same office. */
export function officesOf(head: string): readonly string[] {
  const noun = titleNouns[head] ?? head;
  return [noun, ...sameOffice.filter((group) => group.includes(noun)).flat()];
}

const agreesInGender = (member: Member, head: string): boolean => {
  const gender = genderOfNoun(head);
  return gender === null || /^(?:chairman|spokesman|congressman)$/.test(head) || fits(member, { number: "one", gender });
};

/** Those who agree with the description's other words: its organisation, its place or party, "former". */
function narrow(reader: Reader, noun: NounPhrase, bearers: readonly Member[]): readonly Member[] {
  const { words } = reader;
  const bodies = bodiesNamed(reader, noun);
  const from = bodies.length > 0 ? atBodies(bearers, bodies) : bearers.filter((member) => !isElsewhere(words, noun, member));
  const former = words.lower.slice(noun.range.from, noun.core.to).some((word) => /^(?:former|ex|onetime|one-time)$/.test(word));
  const agreeing = from.filter((member) => (former ? member.roleWords.has("former") : true) && agreesWith(words, noun, member));
  const exact = agreeing.filter((member) => tellingWords(words, noun).every((word) => holdsWord(member, word)));
  // "the Ohio Republican" is nobody of whom the article does not say Ohio: of a party alone there are too many.
  return exact.length > 0 || partyOf(givenAt(words, noun.head)) !== undefined ? exact : agreeing;
}

/** The organisations that a description names: "the chairman of the Ferry Board". */
const bodiesNamed = ({ names, resolved }: Reader, noun: NounPhrase): readonly Member[] =>
  namesIn(names, noun.range)
    .flatMap((name) => resolved.get(name)?.members ?? [])
    .filter(({ kind }) => kind === "organization");

/** The nouns of an organisation that a description only describes: "the chairman of the port council". */
const bodiesDescribed = (words: Words, { core, range }: NounPhrase): readonly string[] =>
  /^(?:of|at|for)$/.test(wordAt(words, core.to))
    ? tokensOf({ from: core.to + 2, to: Math.max(range.to, core.to + 2) })
        .filter((at) => bodyNouns.has(wordAt(words, at)) && /^(?:NOUN|ADJ)$/.test(posAt(words, at - 1) ?? ""))
        .map((at) => wordAt(words, at))
    : [];

/** Whether the description says at which organisation somebody is: then it is nobody of whom the article does not say so. */
export const isAtBody = (reader: Reader, noun: NounPhrase): boolean =>
  bodiesNamed(reader, noun).length > 0 || bodiesDescribed(reader.words, noun).length > 0;

/** "the chairman of the port council" for somebody whose role is at an organisation that is no council. */
const isElsewhere = (words: Words, noun: NounPhrase, { roles, roleWords }: Member): boolean =>
  roles.some(({ at }) => at !== null) && bodiesDescribed(words, noun).some((word) => !roleWords.has(word));

/** Those with a role at one of the organisations; where nobody has one, those whom the article gives no role at another: a chairman of one is not another's. */
function atBodies(bearers: readonly Member[], bodies: readonly Member[]): readonly Member[] {
  const placesOf = ({ roles }: Member) => roles.flatMap(({ at }) => at ?? []);
  const there = bearers.filter((member) => placesOf(member).some((at) => bodies.some(({ index }) => index === at)));
  return there.length > 0 ? there : bearers.filter((member) => placesOf(member).length === 0);
}

/** Whether no role of the member says otherwise than the words in front of the noun. */
export const agreesWith = (words: Words, noun: NounPhrase, member: Member): boolean =>
  tellingWords(words, noun).every((word) => agrees(member, word));

/** Parties, places and other names in front of the noun, as written. */
const tellingWords = (words: Words, noun: NounPhrase): readonly string[] =>
  tokensOf(noun.core)
    .map((at) => (at === noun.head ? "" : givenAt(words, at)))
    .filter((word) => partyOf(word) !== undefined || /^\p{Lu}/u.test(word));

const holdsWord = (member: Member, word: string): boolean =>
  member.roleWords.has(word.toLowerCase()) || member.parties.has(partyOf(word) ?? "");

/** No role of the member says otherwise: another party, another place. */
function agrees(member: Member, word: string): boolean {
  if (holdsWord(member, word)) return true;
  if (partyOf(word) !== undefined) return member.parties.size === 0;
  return !member.roles.some(({ words }) => [...places].some((place) => place.length > 3 && words.toLowerCase().includes(place)));
}

/** The one of them spoken of last, in this paragraph or the two before, where no other of them is spoken of there. */
function lastOf({ recents, words }: Reader, noun: NounPhrase, pool: readonly Member[]): Member | null {
  const paragraph = words.paragraph[noun.head] ?? 0;
  let last: { member: Member; paragraph: number } | null = null;
  for (let index = recents.length - 1; index >= 0; index--) {
    const recent = recents[index];
    if (recent === undefined || recent.at >= noun.range.from || !pool.includes(recent.member)) continue;
    const at = words.paragraph[recent.at] ?? 0;
    if (paragraph - at > 2) break;
    if (last !== null && at < last.paragraph) break;
    if (last !== null && recent.member !== last.member) return null;
    last ??= { member: recent.member, paragraph: at };
  }
  return last?.member ?? null;
}

function isHolder(reader: Reader, member: Member, noun: NounPhrase, why: string): Found {
  const span = phraseSpan(reader, noun);
  const antecedent = lastNamed(reader, member, noun.range.from) ?? member.mentions[0] ?? null;
  addMention(member, span, "description");
  const because = [`“${textOf(reader.words, span)}” is “${member.names[0] ?? ""}”: ${why}.`];
  return found(
    [member],
    "likely",
    "description-role",
    because,
    antecedent === null ? null : { start: antecedent.start, end: antecedent.end },
  );
}
