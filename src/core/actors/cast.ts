import type { ActorKind, ArticleActor, Role, UnnamedFacts } from "../model/actor.ts";
import type { Mention, MentionForm } from "../model/mention.ts";
import type { Span } from "../model/span.ts";
import type { Gender } from "./words/titles.ts";

/** One actor while the article is being read: it grows by mentions, names, roles and signs of gender. */
export type Member = {
  readonly index: number;
  kind: ActorKind;
  /** Fullest first. */
  names: string[];
  readonly mentions: Mention[];
  /** Where those mentions stand, as `start-end`. */
  readonly places: Set<string>;
  readonly roles: Role[];
  /** Nouns of its titles and roles, in lower case: what "the senator" goes back to. */
  readonly nouns: Set<string>;
  /** Words of those titles and roles, in lower case: "south", "carolina". */
  readonly roleWords: Set<string>;
  readonly parties: Set<string>;
  /** Signs of gender that the article shows, and whether it is a thing or many. */
  readonly signs: { male: number; female: number };
  /** What the given name alone would say; never decides against another sign. */
  readonly nameGender: Gender | null;
  /** The gender of the first pronoun that spoke for it: who said something as "he" is not "she" a line later. */
  called: Gender | null;
  /** More than one: "officials", "voters". */
  readonly plural: boolean;
  readonly outlet: boolean;
  facts: UnnamedFacts | null;
};

/** The actors of one article as they are found. */
export type Cast = { readonly members: Member[] };

export type NewMember = Pick<Member, "kind" | "names"> & Partial<Pick<Member, "nameGender" | "plural" | "outlet" | "facts">>;

/** Adds an actor and gives it. */
export function addMember(cast: Cast, { kind, names, nameGender = null, plural = false, outlet = false, facts = null }: NewMember): Member {
  const member: Member = {
    index: cast.members.length,
    kind,
    names: [...names],
    mentions: [],
    places: new Set(),
    roles: [],
    nouns: new Set(),
    roleWords: new Set(),
    parties: new Set(),
    signs: { male: 0, female: 0 },
    nameGender,
    called: null,
    plural,
    outlet,
    facts,
  };
  cast.members.push(member);
  return member;
}

/** Notes that the words at `span` refer to the actor; the same words twice count once. */
export function addMention(member: Member, span: Span, form: MentionForm): void {
  const place = `${span.start}-${span.end}`;
  if (member.places.has(place)) return;
  member.places.add(place);
  member.mentions.push({ start: span.start, end: span.end, form, actor: member.index });
}

/** Gender as the article shows it, or `null` for not shown or shown both ways. */
export const shownGender = ({ signs }: Member): Gender | null =>
  signs.male > 0 && signs.female === 0 ? "male" : signs.female > 0 && signs.male === 0 ? "female" : null;

/** The records of the actors, mentions in the order of the text. */
export const actorsOf = ({ members }: Cast): readonly ArticleActor[] =>
  members.map(({ kind, names, mentions, roles, facts, outlet }) => ({
    kind,
    names: [...new Set(names)],
    mentions: mentions.toSorted((a, b) => a.start - b.start || a.end - b.end),
    roles,
    facts,
    outlet,
  }));
