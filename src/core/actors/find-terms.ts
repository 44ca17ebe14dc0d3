import type { Given } from "../model/actor.ts";
import type { Member } from "./cast.ts";
import type { Reader } from "./reader.ts";
import { factsOf, reasonAfter, termsPattern } from "./unnamed-facts.ts";

/** Finds on what terms unnamed actors spoke, and the reason given, and notes both with the actor they are about. */
export function findTerms(reader: Reader): void {
  const { text } = reader.words;
  const unnamed = reader.cast.members.filter(({ kind, plural }) => kind === "unnamed" || (kind === "group" && plural));
  if (unnamed.length === 0) return;
  for (const match of text.matchAll(termsPattern)) {
    const start = match.index;
    const end = start + match[0].length;
    const member = nearest(reader, unnamed, start);
    if (member?.kind === "group") takeForUnnamed(reader, member, start);
    if (member === null || member.facts === null) continue;
    const terms: Given = member.facts.terms ?? { span: { start, end }, words: match[0] };
    member.facts = { ...member.facts, terms, reason: member.facts.reason ?? reasonAfter(text, end) ?? reasonOf(match[0], start) };
  }
}

/** "Two of the three people who saw it asked not to be named": a crowd has no terms, so that they are some in particular. */
function takeForUnnamed({ words, described }: Reader, member: Member, at: number): void {
  const phrase = described.find((one) => one.member === member)?.phrase;
  if (phrase === undefined || phrase.start > at || /[.;?!]\s/.test(words.text.slice(phrase.end, at))) return;
  member.kind = "unnamed";
  member.facts = factsOf(words.text, phrase);
}

/** "not authorized to speak publicly" is terms and reason at once. */
const reasonOf = (words: string, start: number): Given =>
  /^not authorized/i.test(words) ? { span: { start, end: start + words.length }, words } : null;

const farthest = 600; // characters

/** In the same paragraph, and not far. */
const isNear = ({ words }: Reader, start: number, at: number): boolean =>
  at - start < farthest && !words.text.slice(start, at).includes("\n");

/** The unnamed actor that the terms are about: the last one mentioned before them in their sentence, else the first one after, else the last one before in the paragraph. */
function nearest(reader: Reader, unnamed: readonly Member[], at: number): Member | null {
  const sentence = reader.words.article.sentences.find(({ start, end }) => start <= at && at < end);
  if (sentence === undefined) return null;
  const places = unnamed.flatMap((member) => member.mentions.map(({ start }) => ({ member, start })));
  const inside = places.filter(({ start }) => start >= sentence.start && start < sentence.end);
  const before = inside.filter(({ start }) => start < at).toSorted((a, b) => b.start - a.start)[0];
  const after = inside.toSorted((a, b) => a.start - b.start)[0];
  const earlier = places
    .filter(({ member, start }) => member.kind === "unnamed" && start < sentence.start && isNear(reader, start, at))
    .toSorted((a, b) => b.start - a.start)[0];
  return (before ?? after ?? earlier)?.member ?? null;
}
