import { addMember, type Cast, type Member } from "./cast.ts";
import type { NameAt } from "./name-at.ts";
import { spanOf, textOf, wordAt, type Words } from "./read-words.ts";
import { bodyKey, initialsOf, isOutlet, shortForms } from "./same-body.ts";

/** The organisations of one article by what their names have in common. */
export type Bodies = Map<string, Member>;

/** The organisation of each name that is one, the same for "Justice Department" and "DOJ"; `null` for every other name. */
export function gatherBodies(
  words: Words,
  names: readonly NameAt[],
  cast: Cast,
): { readonly bodies: Bodies; readonly members: readonly (Member | null)[] } {
  const bodies: Bodies = new Map();
  const members = names.map((at) => (at.sort === "organization" ? addBody(words, at, cast, bodies) : null));
  joinAcronyms(words, names, members, bodies);
  joinShortNames(members, bodies);
  names.forEach((at, index) => {
    members[index] ??= shortName(words, at, bodies);
  });
  return { bodies, members };
}

/** The organisation of that name, a new one where it is the first. */
function addBody(words: Words, at: NameAt, cast: Cast, bodies: Bodies): Member {
  const name = textOf(words, spanOf(words, at.name));
  const key = bodyKey(name);
  const known = bodies.get(key);
  if (known !== undefined) {
    if (!known.names.includes(name)) addBodyName(known, name);
    return known;
  }
  const member = addMember(cast, { kind: "organization", names: [name], outlet: isOutlet(name) });
  bodies.set(key, member);
  return member;
}

/** Adds another name: a name in words is fuller than initials. */
function addBodyName({ names }: Member, name: string): void {
  if (name.includes(" ") && !names[0]?.includes(" ")) names.unshift(name);
  else names.push(name);
}

const isAcronym = (word: string): boolean => /^(?:\p{Lu}\.?){2,}$/u.test(word);

/** "Alliance to Reclaim Our Schools (AROS)", and capitals that are the initials of one organisation of the article only. */
function joinAcronyms(words: Words, names: readonly NameAt[], members: (Member | null)[], bodies: Bodies): void {
  const byInitials = new Map<string, Set<Member>>();
  for (const body of new Set(bodies.values()))
    for (const initials of initialsOf(body.names[0] ?? "")) byInitials.set(initials, (byInitials.get(initials) ?? new Set()).add(body));
  names.forEach((at, index) => {
    const [one] = at.words;
    const member = members[index];
    if (member === null || member === undefined || one === undefined || at.words.length !== 1 || !isAcronym(one) || isLong(member)) return;
    const owner = besideBracket(words, names, members, index) ?? only(byInitials.get(one.replaceAll(".", "")));
    if (owner !== null && owner !== member) merge(members, member, owner, bodies);
  });
}

const isLong = (member: Member): boolean => (member.names[0] ?? "").includes(" ");
const only = (set: ReadonlySet<Member> | undefined): Member | null => (set?.size === 1 ? ([...set][0] ?? null) : null);

/** The organisation that an acronym in brackets stands right behind. */
function besideBracket(words: Words, names: readonly NameAt[], members: readonly (Member | null)[], index: number): Member | null {
  const at = names[index];
  const before = names[index - 1];
  if (at === undefined || before === undefined || before.name.to !== at.name.from - 1) return null;
  return wordAt(words, at.name.from - 1) === "(" && wordAt(words, at.name.to) === ")" ? (members[index - 1] ?? null) : null;
}

function merge(members: (Member | null)[], from: Member, into: Member, bodies: Bodies): void {
  members.forEach((member, index) => {
    if (member === from) members[index] = into;
  });
  for (const name of from.names) if (!into.names.includes(name)) into.names.push(name);
  from.names.length = 0;
  for (const [key, member] of bodies) if (member === from) bodies.set(key, into);
}

/** "the Annenberg Institute" for "Annenberg Institute for School Reform": the beginning of one longer name only. */
function joinShortNames(members: (Member | null)[], bodies: Bodies): void {
  const all = [...new Set(bodies.values())].filter(({ names }) => names.length > 0);
  if (all.length > 400) return;
  for (const short of all) {
    const name = plain(short.names[0] ?? "");
    if (!name.includes(" ")) continue;
    const longer = all.filter(
      (one) =>
        one !== short &&
        one.names.length > 0 &&
        plain(one.names[0] ?? "").startsWith(`${name} `) &&
        /^(?:of|for|on|to|and|at)\b/.test(plain(one.names[0] ?? "").slice(name.length + 1)),
    );
    if (longer.length === 1 && longer[0] !== undefined) {
      merge(members, short, longer[0], bodies);
    }
  }
}

const plain = (name: string): string => name.toLowerCase().replace(/^the /, "");

/** "the Post" and "Justice" where the article names the Washington Post or the Justice Department, and no other that goes by the word. */
function shortName(words: Words, at: NameAt, bodies: Bodies): Member | null {
  const [word] = at.words;
  if (at.words.length !== 1 || word === undefined || at.title.length > 0) return null;
  const found = new Set(shortForms(word).flatMap((key) => bodies.get(key) ?? []));
  const member = only(found);
  if (member === null) return null;
  if (member.outlet && (wordAt(words, at.name.from - 1) !== "the" || hasRival(bodies, member, word))) return null;
  if (!member.names.includes(word)) member.names.push(word);
  return member;
}

/** Another outlet whose name ends so: of the Washington Post and the New York Post neither is "the Post". */
const hasRival = (bodies: Bodies, member: Member, word: string): boolean =>
  [...bodies.values()].some((other) => other !== member && other.outlet && other.names.some((name) => name.endsWith(` ${word}`)));
