import type { ActorKind } from "../model/actor.ts";

/** Somebody by what a collection calls them. */
export type Called = {
  readonly id: string;
  readonly kind: ActorKind;
  readonly names: readonly string[];
  /** The words of their roles: "Aquanor spokeswoman". */
  readonly roles: readonly string[];
};

/**
 * For each named speaker the keys that it shares with everybody it may be, or may speak for, so that two are different speakers only where they have none in
 * common: "Karim" may be any Karim of the collection, and what a company said may have been said by its chairwoman. Two people of one full name each share
 * none, nor do two who speak for one company. The unnamed and groups have no keys: they may be anybody.
 */
export function speakerKeys(actors: readonly Called[]): ReadonlyMap<string, ReadonlySet<string>> {
  const named = actors.filter(({ kind }) => kind === "person" || kind === "organization");
  const bySurname = new Map<string, string[]>();
  const byName = new Map<string, string[]>();
  const byFirstWord = new Map<string, string[]>();
  for (const { id, kind, names } of named)
    for (const words of names.map(wordsOf)) {
      if (kind === "organization") add(byName, words.join(" "), id);
      if (words.length > 1) add(kind === "person" ? bySurname : byFirstWord, (kind === "person" ? words.at(-1) : words[0]) ?? "", id);
    }
  const speakingFor = new Map<string, string[]>();
  for (const { id, kind, roles } of named)
    if (kind === "person") for (const body of roles.flatMap((role) => bodiesIn(role, byName))) add(speakingFor, body, id);
  return new Map(
    named.map(({ id, names }) => {
      const [word, ...more] = wordsOf(names[0] ?? "");
      const alone =
        word === undefined || more.length > 0 ? [] : [`called:${word}`, ...(bySurname.get(word) ?? []), ...(byFirstWord.get(word) ?? [])];
      return [id, new Set([id, ...alone, ...(speakingFor.get(id) ?? [])])];
    }),
  );
}

/** One of those who say something: the keys, which nobody but a named speaker has, and whether it is an outlet. */
export type Saying = { readonly keys: ReadonlySet<string> | undefined; readonly outlet: boolean };

/**
 * The keys of all who say one thing together; none where they may be anybody. Only a name can differ from a name: an unnamed speaker or a crowd may be
 * anybody, and an outlet passes on what others say.
 */
export const keysTogether = (saying: readonly Saying[]): ReadonlySet<string> =>
  new Set(saying.every(({ keys, outlet }) => keys !== undefined && !outlet) ? saying.flatMap(({ keys }) => [...(keys ?? [])]) : []);

/** The words of a name in lower case, without titles' and names' small change. */
const wordsOf = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => !/^(?:the|mr|mrs|ms|dr|jr|sr|ii|iii|iv|\p{L})\.?$/u.test(word));

/** The organisations that the words of a role name: "Brightwell Chief Executive". */
function bodiesIn(role: string, byName: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const words = wordsOf(role.replace(/['’]s?\b/g, ""));
  return words.flatMap((_, from) =>
    words.slice(from).flatMap((_last, length) => byName.get(words.slice(from, from + length + 1).join(" ")) ?? []),
  );
}

function add(lists: Map<string, string[]>, key: string, id: string): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [id]);
  else if (!list.includes(id)) list.push(id);
}
