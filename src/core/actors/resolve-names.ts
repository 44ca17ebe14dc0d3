import { addMention, type Cast, type Member } from "./cast.ts";
import type { NameAt } from "./name-at.ts";
import { gatherBodies } from "./gather-bodies.ts";
import { isLike, readHouseStyle, styleKey, titleGender, type Owner } from "./house-style.ts";
import { addFullName, addSingleName, foldName, misspelt, surnameOf, type People, type Person } from "./people.ts";
import { posAt, spanOf, wordAt, type Words } from "./read-words.ts";
import { givenNames } from "./words/given-names.ts";
import { isRoleNoun, titleNouns } from "./words/titles.ts";

/** Who each name is: an actor, several it could be, or nobody we keep. In the order of the names. */
export type ResolvedName = {
  readonly at: NameAt;
  readonly members: readonly Member[]; // one; more for "the Clintons"; none where it is open or no actor
  readonly candidates: readonly Member[]; // where it is open
  /** How the name was resolved, for the trace. */
  readonly how: "full" | "surname" | "given" | "sole" | "house-style" | "title" | "spelling" | "family" | "open";
};

type Naming = {
  readonly words: Words;
  readonly people: People;
  readonly counts: ReadonlyMap<string, number>;
  readonly names: readonly NameAt[];
  readonly indexes: ReadonlyMap<NameAt, number>;
  /** Who each name is that stands in full. */
  readonly persons: readonly (Member | null)[];
  /** Words that stand alone as a name, without a title. */
  readonly plain: ReadonlySet<string>;
  readonly style: ReadonlyMap<string, Owner>;
  /** Who was called in full last, by surname, and in which paragraph. */
  readonly lastFull: Map<string, { readonly member: Member; readonly paragraph: number }>;
};

/** Gathers the article's names into actors. Full names first, wherever they stand, so that a headline's surname finds its owner. */
export function resolveNames(words: Words, names: readonly NameAt[], cast: Cast): readonly ResolvedName[] {
  const people: People = { cast, bySurname: new Map(), byGiven: new Map() };
  const counts = countSingles(names);
  const bodies = gatherBodies(words, names, cast).members;
  const persons = names.map((at, index) =>
    bodies[index] == null && isFullName(words, at, counts) ? addFullName(people, at.words, at.title) : null,
  );
  const plain = new Set(names.filter((at) => at.words.length === 1 && at.title.length === 0).map((at) => foldName(at.words[0])));
  const indexes = new Map(names.map((at, index) => [at, index]));
  const naming: Naming = {
    words,
    people,
    counts,
    names,
    indexes,
    persons,
    plain,
    style: readHouseStyle(words, names, persons, people),
    lastFull: new Map(),
  };
  return names.map((at, index) => {
    const found = resolveOne(naming, at, bodies[index] ?? null, persons[index] ?? null);
    for (const member of found.members) noteMention(words, member, at, found);
    return found;
  });
}

/** How often each word stands alone as a name, possessives too. */
function countSingles(names: readonly NameAt[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of names) if (words.length === 1) counts.set(foldName(words[0]), (counts.get(foldName(words[0])) ?? 0) + 1);
  return counts;
}

/**
 * A person's name of several words. One that nothing tells apart counts where its last word stands alone elsewhere, a title is in front, or the words
 * around it are what is said of people: "the boy's mother, Tarja Wiik, stood", "Tarja Wiik, 44, said", "Tarja Wiik, who".
 */
function isFullName(words: Words, at: NameAt, counts: ReadonlyMap<string, number>): boolean {
  if (at.words.length < 2) return false;
  if (at.sort === "person") return true;
  if (at.sort !== "unknown") return false;
  return at.title.length > 0 || counts.has(foldName(surnameOf(at.words))) || isApposed(words, at) || hasAge(words, at);
}

/** "Tarja Wiik, 44," and "Tarja Wiik, who". */
const hasAge = (words: Words, { name: { to } }: NameAt): boolean =>
  wordAt(words, to) === "," &&
  (/^(?:who|whose)$/.test(wordAt(words, to + 1)) || (/^[1-9]\d$/.test(wordAt(words, to + 1)) && /^[,.;]$/.test(wordAt(words, to + 2))));

function resolveOne(naming: Naming, at: NameAt, body: Member | null, person: Member | null): ResolvedName {
  if (body !== null) return { at, members: [body], candidates: [], how: at.sort === "organization" ? "full" : "surname" };
  if (person === null) return resolveShort(naming, at);
  const paragraph = naming.words.paragraph[at.name.from] ?? 0;
  naming.lastFull.set(foldName(surnameOf(at.words)), { member: person, paragraph });
  return { at, members: [person], candidates: [], how: "full" };
}

/** A name of one word. */
function resolveShort(naming: Naming, at: NameAt): ResolvedName {
  const none: ResolvedName = { at, members: [], candidates: [], how: "open" };
  const [word] = at.words;
  if (at.words.length !== 1 || word === undefined || /^(?:place|other|organization)$/.test(at.sort)) return none;
  const bearers = naming.people.bySurname.get(foldName(word)) ?? [];
  const [only] = bearers;
  if (only === undefined) return resolveAlone(naming, at, word, none);
  if (bearers.length === 1 && isAnother(naming, at, only.member)) return none;
  return bearers.length === 1 ? { at, members: [only.member], candidates: [], how: "surname" } : amongBearers(naming, at, bearers, none);
}

/**
 * "Mr. Ames" in an article that has Dorothy Ames and calls her "Ames": her husband. Where the form of address comes with every surname, the given name
 * may be a man's too.
 */
function isAnother({ plain }: Naming, { title, words }: NameAt, member: Member): boolean {
  const gender = titleGender(title);
  return gender !== null && !isLike(member, gender) && plain.has(foldName(words[0]));
}

/** A surname that several people bear: a form of address or an office may decide, or the article's own habit; else it stays open. */
function amongBearers(naming: Naming, at: NameAt, bearers: readonly Person[], none: ResolvedName): ResolvedName {
  const older = olderOrYounger(naming.words, at, bearers);
  if (older !== null) return older.length === 1 ? { at, members: older, candidates: [], how: "title" } : { ...none, candidates: older };
  const gender = titleGender(at.title);
  const members = bearers.map(({ member }) => member);
  const fits = gender === null ? members : members.filter((member) => isLike(member, gender));
  if (fits.length === 1) return { at, members: fits, candidates: [], how: "title" };
  const office = gender === null ? at.title.at(-1) : undefined;
  const titled = office === undefined ? [] : members.filter(({ nouns }) => nouns.has(titleNouns[office] ?? office));
  if (titled.length === 1) return { at, members: titled, candidates: [], how: "title" };
  const owner = naming.style.get(styleKey(foldName(at.words[0]), gender));
  if (owner !== undefined && (at.title.length === 0 || gender !== null) && !isContested(naming, at, owner))
    return { at, members: [owner.member], candidates: [], how: "house-style" };
  const near = owner === undefined && at.title.length === 0 ? onlyInParagraph(naming, at, bearers) : null;
  if (near !== null) return { at, members: [near], candidates: [], how: "house-style" };
  return { ...none, candidates: fits };
}

/** "The elder Hale", "the younger Hale": whom the suffix of a father's or a son's name lets it be; `null` where nothing of the kind is said. */
function olderOrYounger(words: Words, { name }: NameAt, bearers: readonly Person[]): readonly Member[] | null {
  const [article, word] = [wordAt(words, name.from - 2), wordAt(words, name.from - 1)];
  if (article !== "the" || !/^(?:elder|older|senior|younger|junior)$/.test(word)) return null;
  const isSon = /^(?:younger|junior)$/.test(word);
  const fits = bearers.filter(({ suffix }) => /^(?:jr|i+v?)$/.test(suffix) === isSon);
  return (fits.length > 0 && fits.length < bearers.length ? fits : bearers).map(({ member }) => member);
}

/** "Their mother, Rosa Cole, said no. “Never,” Cole said.": where nobody owns the surname, the only bearer whom the paragraph has spoken of, by full name. */
function onlyInParagraph({ words, names, persons, indexes }: Naming, at: NameAt, bearers: readonly Person[]): Member | null {
  const called = new Set<Member>();
  const own = indexes.get(at) ?? 0;
  for (let index = own - 1; index >= Math.max(0, own - mostNames); index--) {
    const name = names[index];
    if (name === undefined || words.paragraph[name.name.from] !== words.paragraph[at.name.from]) break;
    const key = foldName(name.words[0]);
    for (const { member, given } of bearers)
      if (persons[index] === member || (name.words.length === 1 && given.some((one) => foldName(one) === key))) called.add(member);
  }
  const [only] = called;
  return called.size === 1 && only !== undefined ? only : null;
}

const mostNames = 60; // names of a paragraph that are looked back at

/** Another bearer was called in full in this very paragraph, and does not always go by the full name. */
function isContested({ lastFull, words }: Naming, at: NameAt, owner: Owner): boolean {
  const last = lastFull.get(foldName(at.words[0]));
  return !owner.always && last !== undefined && owner.rivals.has(last.member) && last.paragraph === words.paragraph[at.name.from];
}

/** A single word that is nobody's surname: a family, a given name, a slip of the pen, or somebody whom the article calls by that alone. */
function resolveAlone({ words, people, counts }: Naming, at: NameAt, word: string, none: ResolvedName): ResolvedName {
  const key = foldName(word);
  const family = familyOf(words, people, at, key).map(({ member }) => member);
  if (family.length > 0)
    return family.length === 2 ? { at, members: family, candidates: [], how: "family" } : { ...none, candidates: family };
  const called = (people.byGiven.get(key) ?? []).map(({ member }) => member);
  if (called.length > 1) return { ...none, candidates: called };
  if (
    called.length === 1 &&
    (at.title.length === 0 || givenTitles.has(at.title.at(-1) ?? "") || (!givenNames.has(key) && isFirstWord(called[0], key)))
  )
    return { at, members: called, candidates: [], how: "given" };
  const slip = (counts.get(key) ?? 0) > 2 ? null : misspelt(people, key);
  if (slip !== null) return { at, members: [slip], candidates: [], how: "spelling" };
  if (!isSomebody(words, at, counts.get(key) ?? 0)) return none;
  return { at, members: [addSingleName(people, word)], candidates: [], how: "sole" };
}

/** Forms of address that go with a given name: "Sir Desmond". */
const givenTitles: ReadonlySet<string> = new Set("sir dame sister brother father prince princess king queen aunt uncle".split(" "));

/** "Mr. Lin" for Lin Haoyu: in many languages the surname stands first. */
const isFirstWord = (member: Member | undefined, key: string): boolean =>
  member?.names.every((name) => foldName(name.split(" ")[0]) === key) ?? false;

/** "the Clintons": everybody of that surname. */
function familyOf(words: Words, people: People, at: NameAt, key: string): readonly Person[] {
  if (!key.endsWith("s") || wordAt(words, at.name.from - 1) !== "the") return [];
  return people.bySurname.get(key.slice(0, -1)) ?? people.bySurname.get(key.slice(0, -2)) ?? [];
}

/** Whether a lone word is taken for a person by itself: it has a title, is a given name that comes back, speaks, or says who a relative is. */
const isSomebody = (words: Words, at: NameAt, count: number): boolean =>
  at.title.length > 0 || (at.sort === "given" && count > 1) || at.speaks || isApposed(words, at);

/** "his daughter, Ellie,": what somebody is stands in front, between commas or at the end. */
const isApposed = (words: Words, { name, possessive }: NameAt): boolean =>
  !possessive &&
  wordAt(words, name.from - 1) === "," &&
  posAt(words, name.from - 2) === "NOUN" &&
  isRoleNoun(wordAt(words, name.from - 2)) &&
  /^(?:[,.;)]|who|whose)$/.test(wordAt(words, name.to));

function noteMention(words: Words, member: Member, at: NameAt, { how }: ResolvedName): void {
  const acronym = member.kind === "organization" && at.words.length === 1 && /^(?:\p{Lu}\.?){2,}$/u.test(at.words[0] ?? "");
  addMention(member, spanOf(words, at.whole), acronym ? "acronym" : "name");
  const gender = how === "family" || member.kind !== "person" ? null : titleGender(at.title);
  if (gender !== null) member.signs[gender] += 2;
}
