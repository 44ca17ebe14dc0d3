import type { Member } from "./cast.ts";
import type { NameAt } from "./name-at.ts";
import { foldName, push, type People } from "./people.ts";

/** Whom a surname alone means where several people bear it. */
export type Owner = {
  readonly member: Member;
  readonly rivals: ReadonlySet<Member>;
  /** The others are called in full every time, so that the surname alone is never theirs. */
  readonly always: boolean;
};

/**
 * Of several people with one surname, the one whom the surname alone means: all the others are called in full again later and this one never
 * is; or, where the surname first stands alone, only one had been introduced. `first` has the member of each full name.
 */
export function readHouseStyle(names: readonly NameAt[], first: readonly (Member | null)[], people: People): ReadonlyMap<string, Owner> {
  const style = new Map<string, Owner>();
  const bare = bareSurnames(names);
  const full = fullMentions(first);
  for (const [surname, bearers] of people.bySurname) {
    if (bearers.length < 2) continue;
    const places = bearers.map(({ member }) => ({ member, at: full.get(member) ?? [] }));
    const owner = ownerAmong(places, bare.get(surname) ?? []);
    if (owner !== null) style.set(surname, owner);
  }
  return style;
}

type Place = { readonly member: Member; readonly at: readonly number[] };

function ownerAmong(places: readonly Place[], bare: readonly number[]): Owner | null {
  const introduced = Math.min(...places.map(({ at }) => at[0] ?? Infinity));
  const opening = bare.find((at) => at > introduced);
  if (opening === undefined) return null;
  const quiet = places.filter(({ at }) => at.every((one) => one < opening));
  const before = places.filter(({ at }) => (at[0] ?? Infinity) < opening);
  const [silent] = quiet;
  const always = quiet.length === 1 && places.every((one) => one === silent || (one.at.length >= 2 && one.at.some((at) => at > opening)));
  const owner = always ? silent : before.length === 1 ? before[0] : undefined;
  if (owner === undefined) return null;
  return { member: owner.member, rivals: new Set(places.flatMap(({ member }) => (member === owner.member ? [] : [member]))), always };
}

/** Where each word stands alone as a name without a title. */
function bareSurnames(names: readonly NameAt[]): ReadonlyMap<string, readonly number[]> {
  const bare = new Map<string, number[]>();
  names.forEach(({ words, title }, index) => {
    if (words.length === 1 && title.length === 0) push(bare, foldName(words[0]), index);
  });
  return bare;
}

function fullMentions(first: readonly (Member | null)[]): ReadonlyMap<Member, readonly number[]> {
  const full = new Map<Member, number[]>();
  first.forEach((member, index) => {
    if (member !== null) push(full, member, index);
  });
  return full;
}
