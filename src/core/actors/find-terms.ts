import type { Given } from "../model/actor.ts";
import type { Member } from "./cast.ts";
import type { Reader } from "./reader.ts";
import { reasonAfter, termsPattern } from "./unnamed-facts.ts";

/** Finds on what terms unnamed actors spoke, and the reason given, and notes both with the actor they are about. */
export function findTerms(reader: Reader): void {
  const { text } = reader.words;
  const unnamed = reader.cast.members.filter(({ kind }) => kind === "unnamed");
  if (unnamed.length === 0) return;
  for (const match of text.matchAll(termsPattern)) {
    const start = match.index;
    const end = start + match[0].length;
    const member = nearest(reader, unnamed, start);
    if (member === null || member.facts === null) continue;
    const terms: Given = member.facts.terms ?? { span: { start, end }, words: match[0] };
    member.facts = { ...member.facts, terms, reason: member.facts.reason ?? reasonAfter(text, end) ?? reasonOf(match[0], start) };
  }
}

/** "not authorized to speak publicly" is terms and reason at once. */
const reasonOf = (words: string, start: number): Given =>
  /^not authorized/i.test(words) ? { span: { start, end: start + words.length }, words } : null;

/** The unnamed actor that the terms are about: the last one mentioned before them in their sentence, else the first one after, else the last one before in the paragraph. */
function nearest(reader: Reader, unnamed: readonly Member[], at: number): Member | null {
  const sentence = reader.words.article.sentences.find(({ start, end }) => start <= at && at < end);
  if (sentence === undefined) return null;
  const places = unnamed.flatMap((member) => member.mentions.map(({ start }) => ({ member, start })));
  const inside = places.filter(({ start }) => start >= sentence.start && start < sentence.end);
  const before = inside.filter(({ start }) => start < at).toSorted((a, b) => b.start - a.start)[0];
  const after = inside.toSorted((a, b) => a.start - b.start)[0];
  const earlier = places.filter(({ start }) => start < sentence.start && at - start < 600).toSorted((a, b) => b.start - a.start)[0];
  return (before ?? after ?? earlier)?.member ?? null;
}
