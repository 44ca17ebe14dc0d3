import { addMember, type Cast, type Member } from "./cast.ts";
import { givenNames, sameGivenName } from "./words/given-names.ts";
import { isNameSuffix } from "./words/name-suffixes.ts";
import { titleNouns, titleWords } from "./words/titles.ts";
import { ownValue } from "../text/own-value.ts";

/** Somebody with a surname, as the article's full names have it. */
export type Person = { readonly member: Member; given: string[]; readonly surname: string; readonly suffix: string };

/** The article's people by what they may be called. */
export type People = {
  readonly cast: Cast;
  readonly bySurname: Map<string, Person[]>;
  readonly byGiven: Map<string, Person[]>;
};

/** What tells a son from a father of the same name, "jr", "sr", "ii" and so on; "" for a name without. */
export const suffixOf = (words: readonly string[]): string => foldName(words.find(isNameSuffix)).replace(".", "");

/** A name's word for comparing. */
export const foldName = (word: string | undefined): string => (word ?? "").toLowerCase().replaceAll("’", "'");

/** The surname in a name of several words. */
export const surnameOf = (words: readonly string[]): string => words.findLast((word) => !isNameSuffix(word)) ?? words.at(-1) ?? "";

/** Adds to the list under `key`. */
export function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** The person that a full name is: the one known already by a compatible name, else a new one. Two whom it fits alike keep it apart. */
export function addFullName(people: People, words: readonly string[], title: readonly string[]): Member {
  const surname = surnameOf(words);
  const suffix = suffixOf(words);
  const given = words.slice(0, Math.max(0, words.lastIndexOf(surname)));
  const same = (people.bySurname.get(foldName(surname)) ?? []).filter((one) => isCompatible(one, given, suffix));
  const [known] = same;
  const member =
    same.length === 1 && known !== undefined ? widen(people, known, words, given) : newPerson(people, words, { surname, given, suffix });
  for (const [at, word] of title.entries()) if (!isRank(word, title[at + 1])) member.nouns.add(ownValue(titleNouns, word) ?? word);
  return member;
}

/** "Chief" in front of a title says how high, not what: a chief minister is no chief. */
export const isRank = (word: string, next: string | undefined): boolean => word === "chief" && titleWords.has(next ?? "");

function newPerson(people: People, words: readonly string[], parts: Omit<Person, "member">): Member {
  const nameGender = givenNames.get(foldName(parts.given[0])) ?? null;
  const member = addMember(people.cast, { kind: "person", names: [words.join(" ")], nameGender });
  const person = { member, ...parts };
  push(people.bySurname, foldName(parts.surname), person);
  for (const one of parts.given) if (isWhole(one)) push(people.byGiven, foldName(one), person);
  return member;
}

/** Not an initial. */
const isWhole = (word: string): boolean => word.replace(".", "").length > 1;

/** Donald Trump is not Donald Trump Jr., who may be called "Trump Jr.". */
function isCompatible(person: Person, given: readonly string[], suffix: string): boolean {
  if (suffix !== person.suffix) return false;
  if (suffix !== "" && (given.length === 0 || person.given.length === 0)) return true;
  if (sharesGiven(person.given, given)) return true;
  if (!sameGivenName(person.given[0] ?? "", given[0] ?? "")) return false;
  const [x, y] = [person.given, given].map((words) => foldName(words[1]).replace(".", ""));
  return x === undefined || y === undefined || x === "" || y === "" || x[0] === y[0];
}

/** "William ''Bill'' Smith" and "Bill Smith": a given name further on that both bear, where neither's initials say otherwise. */
const sharesGiven = (a: readonly string[], b: readonly string[]): boolean =>
  (a.length === 1 || b.length === 1) && a.some((word) => isWhole(word) && b.some((other) => foldName(other) === foldName(word)));

function widen(people: People, person: Person, words: readonly string[], given: readonly string[]): Member {
  const { names } = person.member;
  const name = words.join(" ");
  if (!names.includes(name)) names.push(name);
  names.sort((a, b) => b.split(" ").length - a.split(" ").length || b.length - a.length);
  for (const one of given)
    if (isWhole(one) && !(people.byGiven.get(foldName(one)) ?? []).includes(person)) push(people.byGiven, foldName(one), person);
  if (given.length > person.given.length) person.given = [...given];
  return person.member;
}

/** Somebody whom the article calls by one word only. */
export function addSingleName(people: People, word: string): Member {
  const nameGender = givenNames.get(foldName(word)) ?? null;
  const member = addMember(people.cast, { kind: "person", names: [word], nameGender });
  push(people.bySurname, foldName(word), { member, given: [], surname: word, suffix: "" });
  return member;
}

/** The one surname of the article that differs from a rare word by one letter; `null` for none or several. */
export function misspelt(people: People, key: string): Member | null {
  if (key.length < 5 || people.bySurname.size > 300) return null;
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
