import { addMember, addMention } from "./cast.ts";
import { goBack, unresolved } from "./introduce.ts";
import type { NounPhrase } from "./read-source.ts";
import { posAt, spanOf, textOf, wordAt, type Range, type Words } from "./read-words.ts";
import { found, type Described, type Found, type Reader } from "./reader.ts";
import { firstTokenFrom } from "../text/first-token-from.ts";
import { factsOf } from "./unnamed-facts.ts";

/** How far back the several stand of whom one speaks, in paragraphs. */
const paragraphsBack = 1;

const oneOf =
  /^(?:one|another|(?:the|a|an) (?:other|first|second|third|fourth)|the (?:former|latter))(?: of (?:them|those|(?:the )?(?:two|three|four|five|pair)))?$/;
const firsts = /^(?:one|first|former)$/;
const longest = 5; // tokens of such words

/** "one", "the other", "a second", "one of them": the range of those words where a source span says no more of who speaks; `null` otherwise. */
export function wordsForOneOf(words: Words, { range }: NounPhrase): Range | null {
  for (let to = Math.min(range.to, range.from + longest); to > range.from; to--) {
    const closed = to === range.to || /^(?:[,;(–—]|--|who|whose|with)$/.test(wordAt(words, to));
    if (closed && oneOf.test(words.lower.slice(range.from, to).join(" "))) return { from: range.from, to };
  }
  return null;
}

/**
 * "Two aides said … “I saw it,” said one. The other …": each is an unnamed actor of its own, of the last several described. Open where nobody of
 * that kind was spoken of just before, or others spoke together since.
 */
export function resolveOneOf(reader: Reader, noun: NounPhrase, range: Range): Found {
  const several = lastSeveral(reader, noun);
  if (several === null) return unresolved(reader, noun, "one-of");
  const which = wordAt(reader.words, whichAt(reader.words, range));
  const known = [...(several.part ? [several] : []), ...reader.described.filter(({ of }) => of === several.member)];
  const first = firsts.test(which);
  const again = wordAt(reader.words, range.from) !== "the" ? undefined : first ? known[0] : known.find(({ head }) => head === which);
  if (again !== undefined) return goBack(reader, again.member, noun, "one-of");
  const isNext = first ? known.length === 0 : known.length > 0;
  return isNext ? introduceOne(reader, { noun, range, which, several }) : unresolved(reader, noun, "one-of");
}

/** The token that says which one: "other" of "the other of the two". */
const whichAt = (words: Words, { from }: Range): number => (/^(?:the|an?)$/.test(wordAt(words, from)) ? from + 1 : from);

/** The several of whom the words before speak last; `null` where others spoke together since. "One of the aides" stands for the aides, "one fan" for fans. */
function lastSeveral({ words, described, joints, recents }: Reader, noun: NounPhrase): Described | null {
  const last = described.findLast(({ member, part }) => member.plural || part);
  if (last === undefined || (words.paragraph[noun.range.from] ?? 0) - (words.paragraph[last.at] ?? 0) > paragraphsBack) return null;
  const spoken = recents.findLast(({ spoke, at }) => spoke && at < noun.range.from)?.member;
  if (isOneOfUnsaid(last) && spoken !== last.member) return null;
  return (joints.at(-1)?.at ?? -1) > last.at ? null : last;
}

/** "one fan": of which several is not said, so that only what follows at once goes on with it. */
const isOneOfUnsaid = ({ member, part }: Described): boolean => part && !/^one of /i.test(member.names[0] ?? "");

function introduceOne(
  reader: Reader,
  { noun, range, which, several }: { noun: NounPhrase; range: Range; which: string; several: Described },
): Found {
  const { words } = reader;
  const phrase = spanOf(words, range);
  const own = factsOf(words.text, phrase);
  const { affiliation, closeness } = several.member.facts ?? own;
  const name = nameOf(words, which, several);
  const member = addMember(reader.cast, { kind: "unnamed", names: [name], facts: { ...own, affiliation, closeness } });
  addMention(member, phrase, "unnamed");
  reader.described.push({ member, head: which, words: new Set(), phrase, at: noun.head, owner: null, part: false, of: several.member });
  const because = `“${textOf(words, phrase)}” is one of “${several.member.names[0] ?? ""}”, whom the article does not name.`;
  return found([member], "likely", "one-of", [because], several.phrase);
}

/** "other of two former aides" for "Two former aides", "other of the aides" for "One of the aides", "another fan" for "One fan". */
function nameOf(words: Words, which: string, { member, phrase, part }: Described): string {
  const name = member.names[0] ?? "";
  if (part) return name.replace(/^\S+/, which);
  const named = posAt(words, firstTokenFrom(words.tokens, phrase.start)) === "PROPN";
  return `${which} of ${named ? name : name.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())}`;
}
