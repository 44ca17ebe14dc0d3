import { addMember, addMention, type Cast, type Member } from "./cast.ts";
import type { NameAt } from "./find-names.ts";
import { spanOf, wordAt, type Words } from "./read-words.ts";
import { bodyKey, initialsOf, isOutlet } from "./same-body.ts";
import { givenNames, sameGivenName } from "./words/given-names.ts";
import { genderedTitles, titleNouns, type Gender } from "./words/titles.ts";

/** Who each name is: an actor, several it could be, or nobody we keep. In the order of the names. */
export type ResolvedName = {
  readonly at: NameAt;
  readonly members: readonly Member[]; // one; more for "the Clintons"; none where it is open or no actor
  readonly candidates: readonly Member[]; // where it is open
  /** How the name was resolved, for the trace. */
  readonly how: "full" | "surname" | "given" | "sole" | "house-style" | "title" | "spelling" | "acronym" | "short" | "family" | "open";
};

type Person = { readonly member: Member; given: string[]; readonly surname: string; readonly suffix: string };
type People = {
  readonly cast: Cast;
  readonly bySurname: Map<string, Person[]>;
  readonly byGiven: Map<string, Person[]>;
  readonly bodies: Map<string, Member>;
};

const suffixes = /^(?:jr\.?|sr\.?|ii|iii|iv)$/i;

/** Gathers the article's names into actors. Full names first, wherever they stand, so that a headline's surname finds its owner. */
export function resolveNames(words: Words, names: readonly NameAt[], cast: Cast): readonly ResolvedName[] {
  const people: People = { cast, bySurname: new Map(), byGiven: new Map(), bodies: new Map() };
  const counts = countSingles(names);
  const first = names.map((at) =>
    isFullName(at, counts) ? addFullName(people, at) : at.sort === "organization" ? addBody(people, at, words) : null,
  );
  joinAcronyms(words, names, first, people);
  const style = houseStyle(names, first, people);
  return names.map((at, index) => {
    const resolved = first[index] ?? null;
    const found: ResolvedName =
      resolved !== null ? { at, members: [resolved], candidates: [], how: "full" } : resolveShort(words, people, at, index, counts, style);
    for (const member of found.members) noteMention(words, member, at, found);
    return found;
  });
}

/** How often each word stands alone as a name, possessives too. */
function countSingles(names: readonly NameAt[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of names) if (words.length === 1) counts.set(fold(words[0]), (counts.get(fold(words[0])) ?? 0) + 1);
  return counts;
}

const fold = (word: string | undefined): string => (word ?? "").toLowerCase().replaceAll("’", "'");

/** A person's name of several words. One that nothing tells apart counts where its last word stands alone elsewhere or a title is in front. */
function isFullName({ sort, words, title }: NameAt, counts: ReadonlyMap<string, number>): boolean {
  if (words.length < 2) return false;
  if (sort === "person") return true;
  return sort === "unknown" && (title.length > 0 || counts.has(fold(surnameOf(words))));
}

const surnameOf = (words: readonly string[]): string => {
  const kept = words.filter((word) => !suffixes.test(word));
  return kept.at(-1) ?? words.at(-1) ?? "";
};

/** The person that a full name is: one known already by a compatible name, else a new one. */
function addFullName(people: People, { words, title }: NameAt): Member {
  const surname = surnameOf(words);
  const key = fold(surname);
  const suffix = fold(words.find((word) => suffixes.test(word)) ?? "").replace(".", "");
  const given = words.slice(
    0,
    words.findLastIndex((word) => word === surname),
  );
  const same = (people.bySurname.get(key) ?? []).filter((one) => compatible(one, given, suffix));
  if (same.length === 1 && same[0] !== undefined) return widen(people, same[0], words, given);
  const nameGender = givenNames.get(fold(given[0])) ?? null;
  const member = addMember(people.cast, { kind: "person", names: [words.join(" ")], nameGender });
  const person = { member, given, surname, suffix };
  push(people.bySurname, key, person);
  for (const one of given.filter((word) => word.replace(".", "").length > 1).slice(0, 3)) push(people.byGiven, fold(one), person);
  if (title.length === 0) return member;
  return member;
}

const push = <K, V>(map: Map<K, V[]>, key: K, value: V): void => void map.set(key, [...(map.get(key) ?? []), value]);

function compatible(person: Person, given: readonly string[], suffix: string): boolean {
  if (suffix !== "" && person.suffix !== "" && suffix !== person.suffix) return false;
  const [a, b] = [person.given[0] ?? "", given[0] ?? ""];
  if (!sameGivenName(a, b) && !sharesGiven(person.given, given)) return false;
  const middles = [person.given.slice(1), given.slice(1)].map((words) => words.map((word) => fold(word).replace(".", "")));
  const [x, y] = [middles[0]?.[0], middles[1]?.[0]];
  return x === undefined || y === undefined || x[0] === y[0] || sharesGiven(person.given, given);
}

/** "William ''Bill'' Smith" and "Bill Smith": a given name further on that both bear. */
const sharesGiven = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((word) => word.length > 2 && !word.endsWith(".") && b.some((other) => fold(other) === fold(word)));

function widen(people: People, person: Person, words: readonly string[], given: readonly string[]): Member {
  const name = words.join(" ");
  if (!person.member.names.includes(name)) person.member.names.push(name);
  person.member.names.sort((a, b) => b.split(" ").length - a.split(" ").length || b.length - a.length);
  for (const one of given) {
    if (one.replace(".", "").length > 1 && !(people.byGiven.get(fold(one)) ?? []).includes(person)) push(people.byGiven, fold(one), person);
  }
  if (given.length > person.given.length) person.given = [...given];
  return person.member;
}

/** The organisation of that name, a new one where it is the first. */
function addBody(people: People, at: NameAt, words: Words): Member {
  const name = at.words.join(" ").replace(/ ['’]s\b/g, "’s");
  const written = spanOf(words, at.name);
  const exact = words.text.slice(written.start, written.end);
  const key = bodyKey(name);
  const known = people.bodies.get(key);
  if (known !== undefined) {
    if (!known.names.includes(exact)) known.names.push(exact);
    return known;
  }
  const member = addMember(people.cast, { kind: "organization", names: [exact], outlet: isOutlet(name) });
  people.bodies.set(key, member);
  return member;
}

/** "Alliance to Reclaim Our Schools (AROS)", and capitals that are the initials of one organisation of the article only. */
function joinAcronyms(words: Words, names: readonly NameAt[], first: (Member | null)[], people: People): void {
  const full = [...people.bodies.values()].filter((member) => (member.names[0] ?? "").includes(" "));
  names.forEach((at, index) => {
    const [one] = at.words;
    const member = first[index];
    if (member === null || member === undefined || at.words.length !== 1 || one === undefined || !/^(?:\p{Lu}\.?){2,}$/u.test(one)) return;
    const beside = wordAt(words, at.name.from - 1) === "(" && wordAt(words, at.name.to) === ")" ? first[index - 1] : null;
    const same = full.filter((body) => body !== member && initialsOf(body.names[0] ?? "").includes(one.replaceAll(".", "")));
    const owner =
      beside !== null && beside !== undefined && beside !== member && names[index - 1]?.name.to === at.name.from - 1
        ? beside
        : same.length === 1
          ? same[0]
          : null;
    if (owner === null || owner === undefined) return;
    first.forEach((other, where) => {
      if (other === member) first[where] = owner;
    });
    for (const name of member.names) if (!owner.names.includes(name)) owner.names.push(name);
    member.names.length = 0;
    people.bodies.set(bodyKey(one), owner);
  });
}

/** Of several people with one surname, the one whom the surname alone means: everybody else is called in full every time. */
function houseStyle(
  names: readonly NameAt[],
  first: readonly (Member | null)[],
  people: People,
): ReadonlyMap<string, { readonly member: Member; readonly from: number }> {
  const style = new Map<string, { member: Member; from: number }>();
  for (const [surname, bearers] of people.bySurname) {
    if (bearers.length < 2) continue;
    const bare = names.flatMap(({ words, title }, index) =>
      words.length === 1 && fold(words[0]) === surname && title.length === 0 ? [index] : [],
    );
    const opening = bare[0];
    if (opening === undefined) continue;
    const places = bearers.map(({ member }) => ({ member, full: first.flatMap((one, index) => (one === member ? [index] : [])) }));
    const owners = places.filter(
      ({ full }) => (full[0] ?? Infinity) < (places.length > 0 ? (bare.find((at) => at > (full[0] ?? Infinity)) ?? -1) : -1),
    );
    const once = owners.filter(({ full }) => full.filter((at) => at > opening).length === 0);
    const [only] = once;
    const others = places.filter((one) => one !== only && (one.full[0] ?? Infinity) < (bare.at(-1) ?? -1));
    const kept = others.every(({ full }) => full.length >= 2 || (full[0] ?? 0) > opening);
    if (once.length === 1 && only !== undefined && kept) style.set(surname, { member: only.member, from: only.full[0] ?? 0 });
  }
  return style;
}

function resolveShort(
  words: Words,
  people: People,
  at: NameAt,
  index: number,
  counts: ReadonlyMap<string, number>,
  style: ReadonlyMap<string, { readonly member: Member; readonly from: number }>,
): ResolvedName {
  const none: ResolvedName = { at, members: [], candidates: [], how: "open" };
  const [word] = at.words;
  if (at.words.length !== 1 || word === undefined) return at.sort === "unknown" ? none : none;
  const key = fold(word);
  if (at.sort === "place" || at.sort === "other" || at.sort === "organization") return none;
  const bearers = people.bySurname.get(key) ?? [];
  if (bearers.length === 1 && bearers[0] !== undefined) return { at, members: [bearers[0].member], candidates: [], how: "surname" };
  if (bearers.length > 1) return amongBearers(at, bearers, style.get(key), index, none);
  return resolveAlone(words, people, at, key, counts, none);
}

/** A surname that several people bear: a form of address or the article's own habit may decide; else it stays open. */
function amongBearers(
  at: NameAt,
  bearers: readonly Person[],
  style: { readonly member: Member; readonly from: number } | undefined,
  index: number,
  none: ResolvedName,
): ResolvedName {
  const gender = titleGender(at.title);
  const members = bearers.map(({ member }) => member);
  const fits =
    gender === null
      ? members
      : members.filter(
          (member) => (member.nameGender ?? gender) === gender && (member.signs[gender === "male" ? "female" : "male"] ?? 0) === 0,
        );
  if (fits.length === 1) return { at, members: fits, candidates: [], how: "title" };
  const office = at.title.at(-1);
  const titled = office === undefined || gender !== null ? [] : members.filter(({ nouns }) => nouns.has(titleNouns[office] ?? office));
  if (titled.length === 1) return { at, members: titled, candidates: [], how: "title" };
  if (gender === null && at.title.length === 0 && style !== undefined && index > style.from)
    return { at, members: [style.member], candidates: [], how: "house-style" };
  return { ...none, candidates: fits };
}

/** A single word that is nobody's surname: a plural of a family, a given name, a slip of the pen, or somebody whom the article calls by that alone. */
function resolveAlone(
  words: Words,
  people: People,
  at: NameAt,
  key: string,
  counts: ReadonlyMap<string, number>,
  none: ResolvedName,
): ResolvedName {
  const family =
    key.endsWith("s") && wordAt(words, at.name.from - 1) === "the"
      ? (people.bySurname.get(key.slice(0, -1)) ?? people.bySurname.get(key.slice(0, -2)) ?? [])
      : [];
  if (family.length > 0) {
    const members = family.map(({ member }) => member);
    return family.length === 2 ? { at, members, candidates: [], how: "family" } : { ...none, candidates: members };
  }
  const called = people.byGiven.get(key) ?? [];
  if (called.length === 1 && called[0] !== undefined && at.title.length === 0)
    return { at, members: [called[0].member], candidates: [], how: "given" };
  if (called.length > 1) return { ...none, candidates: called.map(({ member }) => member) };
  const slip = misspelt(people, key, counts);
  if (slip !== null) return { at, members: [slip], candidates: [], how: "spelling" };
  if (!isSomebody(at, counts.get(key) ?? 0)) return none;
  const nameGender = at.sort === "given" ? (givenNames.get(key) ?? null) : null;
  const member = addMember(people.cast, { kind: "person", names: [at.words[0] ?? key], nameGender });
  push(people.bySurname, key, { member, given: [], surname: at.words[0] ?? key, suffix: "" });
  return { at, members: [member], candidates: [], how: "sole" };
}

/** Whether a lone word is taken for a person by itself: it has a title, is a given name, or comes back. A source span may still make it one. */
const isSomebody = ({ title, sort }: NameAt, count: number): boolean => title.length > 0 || (sort === "given" && count > 1);

/** The one surname that differs from a rare word by one letter. */
function misspelt(people: People, key: string, counts: ReadonlyMap<string, number>): Member | null {
  if (key.length < 5 || (counts.get(key) ?? 0) > 2 || people.bySurname.size > 300) return null;
  const near = [...people.bySurname].filter(
    ([surname, [one]]) => one !== undefined && one.given.length > 0 && surname[0] === key[0] && isOneOff(surname, key),
  );
  const [only] = near;
  return near.length === 1 && only?.[1].length === 1 ? (only[1][0]?.member ?? null) : null;
}

/** Whether one letter was changed, dropped or added. */
function isOneOff(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 5 || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1);
}

/** Makes a person of a name that the article gives no more of: a source span that is nothing else, say. */
export function addPerson(cast: Cast, words: readonly string[]): Member {
  return addMember(cast, { kind: "person", names: [words.join(" ")], nameGender: givenNames.get(fold(words[0])) ?? null });
}

export const titleGender = (title: readonly string[]): Gender | null =>
  title.map((word) => genderedTitles.get(word) ?? null).find((gender) => gender !== null) ?? null;

function noteMention(words: Words, member: Member, at: NameAt, { how }: ResolvedName): void {
  const acronym = member.kind === "organization" && at.words.length === 1 && /^(?:\p{Lu}\.?){2,}$/u.test(at.words[0] ?? "");
  addMention(member, spanOf(words, at.whole), acronym ? "acronym" : "name");
  if (how === "family" || member.kind !== "person") return;
  const gender = titleGender(at.title);
  if (gender !== null) member.signs[gender] += 2;
}
