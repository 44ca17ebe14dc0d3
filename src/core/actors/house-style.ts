import type { Member } from "./cast.ts";
import type { NameAt } from "./name-at.ts";
import { foldName, push, type People } from "./people.ts";
import { wordAt, type Words } from "./read-words.ts";
import { genderedTitles, type Gender } from "./words/titles.ts";

/** Whom a surname alone means where several people bear it. */
export type Owner = {
  readonly member: Member;
  readonly rivals: ReadonlySet<Member>;
  /** The others are called in full every time, so that the surname alone is never theirs. */
  readonly always: boolean;
};

/**
 * Of several people with one surname, the one whom the surname alone means: all the others are called in full again later and this one never
 * is; or, where the surname first stands alone, only one had been introduced, the relatives of others aside ("her husband, Ben Cole"). `first` has
 * the member of each full name.
 */
export function readHouseStyle(
  words: Words,
  names: readonly NameAt[],
  first: readonly (Member | null)[],
  people: People,
): ReadonlyMap<string, Owner> {
  const style = new Map<string, Owner>();
  const short = shortNames(names);
  const full = fullMentions(first);
  for (const [surname, bearers] of people.bySurname) {
    if (bearers.length < 2) continue;
    const places = bearers.map(({ member }) => placeOf(words, names, member, full.get(member) ?? []));
    for (const gender of [null, "male", "female"] as const) {
      const key = styleKey(surname, gender);
      const owner = ownerAmong(
        places.filter(({ member }) => gender === null || isLike(member, gender)),
        short.get(key) ?? [],
      );
      if (owner !== null) style.set(key, owner);
    }
  }
  return style;
}

/** A surname alone, or behind a form of address that shows the gender: "Mrs. Cole" may be another than "Cole". */
export const styleKey = (surname: string, gender: Gender | null): string => `${gender ?? ""} ${surname}`;

/** Whether nothing that the article or the given name says is against that gender. */
export const isLike = (member: Member, gender: Gender): boolean =>
  (member.nameGender ?? gender) === gender && member.signs[gender === "male" ? "female" : "male"] === 0;

type Place = { readonly member: Member; readonly at: readonly number[]; readonly relative: boolean };

/** Where somebody is called in full, and whether it was first as somebody's relative. */
function placeOf(words: Words, names: readonly NameAt[], member: Member, at: readonly number[]): Place {
  const name = names[at[0] ?? -1];
  return { member, at, relative: name !== undefined && isRelative(words, name) };
}

/** "her husband, Ben Cole", "whose son Ben Cole", "the mother of Ben Cole". */
function isRelative(words: Words, { name, title, whole }: NameAt): boolean {
  if (kin.test(title.at(-1) ?? "") && owners.test(wordAt(words, whole.from - 1))) return true;
  const before = words.lower.slice(Math.max(0, whole.from - 4), name.from);
  return /(?:his|her|whose|'s) (?:\S+ )?KIN ,|KIN of/.test(before.map((word) => (kin.test(word) ? "KIN" : word)).join(" "));
}

const owners = /^(?:his|her|whose|'s)$/;

const kin = /^(?:husband|wife|son|daughter|brother|sister|father|mother)$/;

function ownerAmong(places: readonly Place[], bare: readonly number[]): Owner | null {
  const introduced = Math.min(...places.map(({ at }) => at[0] ?? Infinity));
  const opening = bare.find((at) => at > introduced);
  if (opening === undefined) return null;
  const quiet = places.filter(({ at }) => at.every((one) => one < opening));
  const before = places.filter(({ at }) => (at[0] ?? Infinity) < opening);
  const [silent] = quiet;
  const always = quiet.length === 1 && places.every((one) => one === silent || (one.at.length >= 2 && one.at.some((at) => at > opening)));
  const main = before.filter(({ relative }) => !relative);
  const owner = always ? silent : main.length === 1 ? main[0] : undefined;
  if (owner === undefined) return null;
  return { member: owner.member, rivals: new Set(places.flatMap(({ member }) => (member === owner.member ? [] : [member]))), always };
}

/** Where each word stands alone as a name, without a title or with a form of address. */
function shortNames(names: readonly NameAt[]): ReadonlyMap<string, readonly number[]> {
  const short = new Map<string, number[]>();
  names.forEach(({ words, title }, index) => {
    const gender = titleGender(title);
    if (words.length === 1 && (title.length === 0 || gender !== null)) push(short, styleKey(foldName(words[0]), gender), index);
  });
  return short;
}

function fullMentions(first: readonly (Member | null)[]): ReadonlyMap<Member, readonly number[]> {
  const full = new Map<Member, number[]>();
  first.forEach((member, index) => {
    if (member !== null) push(full, member, index);
  });
  return full;
}

/** The gender that a form of address shows. */
export const titleGender = (title: readonly string[]): Gender | null =>
  title.map((word) => genderedTitles.get(word) ?? null).find((gender) => gender !== null) ?? null;
