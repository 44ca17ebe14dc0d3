import type { ArticleActor } from "../model/actor.ts";
import type { AnalysedArticle } from "../model/analysed-article.ts";
import type { ActorId } from "../model/ids.ts";
import type { Issue } from "../model/issue.ts";
import type { LinkedActors } from "../model/linked-actors.ts";
import { birthYear, bornApart } from "./birth-year.ts";
import { suffixOf } from "./people.ts";
import { bodyKey } from "./same-body.ts";
import { isNameSuffix } from "./words/name-suffixes.ts";
import { partyIn } from "./words/parties.ts";

type Place = { readonly article: number; readonly actor: number };
type Linked = {
  readonly id: ActorId;
  readonly members: Place[];
  readonly kind: ArticleActor["kind"];
  readonly parties: Set<string>;
  /** "jr", "sr", "iii"; "" for a name without: a son is not his father. */
  readonly suffix: string;
  /** The middle initial by which the first that has one goes; "" while none has. */
  initial: string;
  /** By the first age that an article gives. */
  born: number | null;
};

/**
 * Which actors of which articles are one: persons by their full name where no role says otherwise, organisations by name. A lone surname,
 * a body without a name of its own ("the hospital"), an unnamed actor and a group stay in their article. Same names kept apart are issues.
 */
export function linkArticles(articles: readonly AnalysedArticle[]): LinkedActors {
  const byName = new Map<string, Linked[]>();
  const taken = new Map<string, number>();
  const linked: Linked[] = [];
  const issues: Issue[] = [];
  articles.forEach(({ text, actors: { actors } }, article) =>
    actors.forEach((one, actor) => {
      const key = keyOf(one);
      const known = key === null ? [] : (byName.get(key) ?? []);
      const born = birthYear(text, one);
      const same = known.find((other) => isCompatible(other, one, article) && !bornApart(other.born, born));
      if (same !== undefined) {
        same.members.push({ article, actor });
        same.born ??= born;
        same.initial ||= initialOf(one);
        for (const party of partiesOf(one)) same.parties.add(party);
        return;
      }
      const fresh: Linked = {
        id: freeId(taken, one, key === null ? text.article.id : null),
        members: [{ article, actor }],
        kind: one.kind,
        parties: new Set(partiesOf(one)),
        suffix: suffixOf(nameWords(one)),
        initial: initialOf(one),
        born,
      };
      const [other] = known;
      if (other !== undefined) issues.push(keptApart(text.article.id, one, fresh.id, other.id));
      linked.push(fresh);
      if (key !== null) byName.set(key, [...known, fresh]);
    }),
  );
  return { actors: linked.map(({ id, members }) => ({ id, members })), issues };
}

/** What an actor is known by in other articles; `null` for one that stays in its own: unnamed, a group, a lone surname, a body called by what it is. */
function keyOf({ kind, names }: ArticleActor): string | null {
  const name = names[0] ?? "";
  if (kind === "unnamed" || kind === "group") return null;
  // "The hospital" of one article need not be that of another.
  if (kind === "organization") return /\p{Lu}/u.test(name) ? `organization ${bodyKey(name)}` : null;
  const words = plainWords(name);
  return words.length < 2 ? null : `person ${words[0] ?? ""} ${words.at(-1) ?? ""}`;
}

/** The name's words in lower case without initials, suffixes and accents, so that "Robert F. Calderón" and "Robert Calderon" meet. */
const plainWords = (name: string): readonly string[] =>
  name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => !isNameSuffix(word) && !/^\p{L}\.$/u.test(word));

/** No other party, no other suffix, no other middle initial; and one article knows one such actor only once. */
function isCompatible(linked: Linked, actor: ArticleActor, article: number): boolean {
  if (linked.kind !== actor.kind || linked.members.some((member) => member.article === article)) return false;
  if (linked.kind === "organization") return true;
  if (linked.suffix !== suffixOf(nameWords(actor))) return false;
  const [own, initial] = [partiesOf(actor), initialOf(actor)];
  const otherParty = own.length > 0 && linked.parties.size > 0 && !own.some((party) => linked.parties.has(party));
  return !otherParty && (initial === "" || linked.initial === "" || initial === linked.initial);
}

/** The middle initial: "f" for "Robert F. Kennedy". */
const initialOf = (actor: ArticleActor): string =>
  nameWords(actor)
    .slice(1, -1)
    .find((word) => /^\p{L}\.$/u.test(word)) ?? "";

const nameWords = ({ names }: ArticleActor): readonly string[] => (names[0] ?? "").toLowerCase().split(/\s+/);

const partiesOf = ({ roles }: ArticleActor): readonly string[] =>
  roles.flatMap(({ words, kind }) => (kind === "party" ? (partyIn(words) ?? []) : []));

/** `actor:ana-ruiz`; within an article `actor:<article>:a-republican-official`; `-2` and on for another of that name. */
function freeId(taken: Map<string, number>, { names }: ArticleActor, article: string | null): ActorId {
  const name = slug(names[0] ?? "") || "unknown";
  const base = article === null ? `actor:${name}` : `actor:${article}:${name}`;
  const number = (taken.get(base) ?? 0) + 1;
  taken.set(base, number);
  if (number === 1) return base as ActorId;
  const id = `${base}-${number}`;
  taken.set(id, (taken.get(id) ?? 0) + 1);
  return id as ActorId;
}

const slug = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");

const keptApart = (article: string, { names, kind }: ArticleActor, id: ActorId, other: ActorId): Issue => ({
  rule: "same-name-kept-apart",
  severity: "note",
  file: article,
  place: null,
  message: `“${names[0] ?? ""}” is also ${kind === "person" ? "a person" : "an organisation"} of that name in another article, with another party, suffix, initial or age: kept apart.`,
  remedy: `If they are one, add to corrections.yaml a “decision: merge” with “about: ${id}”, “with: ${other}”, and who, when and why.`,
});
