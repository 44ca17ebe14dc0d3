import type { Grade } from "../model/attribution.ts";
import type { Span } from "../model/span.ts";
import { addMember, addMention, type Cast, type Member } from "./cast.ts";
import type { NameAt } from "./name-at.ts";
import type { OfficeHolders } from "./office-holders.ts";
import type { NounPhrase } from "./read-source.ts";
import { spanOf, textOf, type Range, type Words } from "./read-words.ts";
import type { Recent } from "./recent.ts";
import type { ResolvedName } from "./resolve-names.ts";

/** A document as one article speaks of it. */
export type DocumentAt = {
  readonly name: string;
  readonly head: string;
  readonly words: ReadonlySet<string>;
  /** Whose it is, where the words say it. */
  readonly owner: Member | null;
  readonly mentions: Span[];
};

/** Somebody described, not named: an unnamed actor or a group, with the words it was described by. */
export type Described = {
  readonly member: Member;
  readonly head: string;
  readonly words: ReadonlySet<string>;
  readonly phrase: Span;
  readonly at: number; // token of the head where it was first described
  /** To whom they are attached: "Ruiz aides". */
  readonly owner: Member | null;
  /** "one of the aides", "one fan", so that "the other" and "another" are more of them. */
  readonly part: boolean;
  /** The several of whom it is one. */
  readonly of: Member | null;
};

/** What is known while the article is read from its beginning to its end. */
export type Reader = {
  readonly words: Words;
  readonly cast: Cast;
  readonly names: readonly NameAt[];
  readonly resolved: ReadonlyMap<NameAt, ResolvedName>;
  readonly holders: OfficeHolders;
  readonly recents: Recent[];
  readonly documents: DocumentAt[];
  readonly bodies: Map<string, Member>;
  readonly described: Described[];
  /** Somebody new at the head of a sentence, with the words for them, until they speak. */
  readonly strangers: Map<Member, Range>;
  /** Several who spoke together, with the token their words begin at. */
  readonly joints: { readonly members: readonly Member[]; readonly at: number }[];
  /** Spans of organisations, for the roles at them. */
  readonly bodySpans: (Span & { readonly member: Member })[];
};

/** Who speaks, before it is written as a `SpeakerLink`. */
export type Found = {
  readonly members: readonly Member[];
  readonly document: number | null;
  readonly author: boolean;
  readonly voice: Span | null;
  readonly grade: Grade;
  readonly rule: string;
  readonly antecedent: Span | null;
  readonly because: readonly string[];
  readonly candidates: readonly Member[];
};

/** A result with nobody in it, to fill in. */
export const nobody = (rule: string, because: string, candidates: readonly Member[] = []): Found => ({
  members: [],
  document: null,
  author: false,
  voice: null,
  grade: "open",
  rule,
  antecedent: null,
  because: [because],
  candidates,
});

/** A result that names these. */
export const found = (
  members: readonly Member[],
  grade: Grade,
  rule: string,
  because: readonly string[],
  antecedent: Span | null = null,
): Found => ({
  ...nobody(rule, ""),
  members,
  grade,
  because,
  antecedent,
});

/** Notes that the actor was spoken of at token `at`, for the pronouns to come. */
export function noteRecent(reader: Reader, recent: Recent): void {
  reader.recents.push(recent);
}

/** The last place before token `at` where the actor was named or described, for "antecedent". */
export function lastNamed(reader: Reader, member: Member, at: number): Span | null {
  const before = reader.words.tokens[at]?.start ?? 0;
  let best: Span | null = null;
  for (const mention of member.mentions) {
    if (mention.form !== "pronoun" && mention.end <= before && (best === null || mention.start > best.start)) best = mention;
  }
  return best === null ? null : { start: best.start, end: best.end };
}

/** The organisation under `key`, made with `name` where it is new; "campaign" is shown before "team". */
export function bodyUnder(reader: Reader, key: string, name: string, span: Span): Member {
  const member = reader.bodies.get(key) ?? addMember(reader.cast, { kind: "organization", names: [name] });
  reader.bodies.set(key, member);
  if (!member.names.includes(name)) {
    if (/ campaign$/i.test(name)) member.names.unshift(name);
    else member.names.push(name);
  }
  addMention(member, span, "name");
  reader.bodySpans.push({ ...span, member });
  return member;
}

/** The organisation that the article only describes, under the words of `core`: "the federal government". */
export function describedBody(reader: Reader, core: Span, span: Span): Member {
  const words = textOf(reader.words, core);
  return bodyUnder(reader, `described ${words.toLowerCase()}`, words, span);
}

/** Of several described, the one spoken of last; `null` for none. */
export const lastMentioned = (several: readonly Described[]): Described | null =>
  several.reduce<Described | null>((last, one) => (last === null || lastPlace(one) >= lastPlace(last) ? one : last), null);

const lastPlace = ({ member, phrase }: Described): number => member.mentions.at(-1)?.start ?? phrase.start;

/** The span of a noun phrase from its determiner to its noun. */
export const phraseSpan = ({ words }: Reader, noun: NounPhrase): Span => spanOf(words, { from: noun.range.from, to: noun.core.to });
