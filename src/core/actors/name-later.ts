import type { Attribution } from "../model/attribution.ts";
import { addMention, type Member } from "./cast.ts";
import { modifiersOf } from "./introduce.ts";
import type { NameAt } from "./name-at.ts";
import { namesIn, readNounPhrase } from "./read-source.ts";
import { wordAt, type Words } from "./read-words.ts";
import { found, type Described, type Found, type Reader } from "./reader.ts";
import { officesOf } from "./resolve-roles.ts";
import { titleWords } from "./words/titles.ts";
import { emptyModifiers } from "./words/description-words.ts";

/** How far below a lead its subject may be named, in paragraphs, and how far down a lead goes. */
const paragraphsBelow = 3;
const leadParagraphs = 3;

/**
 * A lead that says "A former mayor of Arden" and names him in the next paragraph: the description is the next new person who speaks, where
 * the two share an office or an organisation, or where it is taken up beside the name: "the former aide, Ana Ruiz". Nothing else joins a
 * description to a name.
 */
export function nameLater(
  reader: Reader,
  attributions: readonly Attribution[],
  results: readonly (Found | null)[],
): readonly (Found | null)[] {
  const renamed = new Map<Member, Member>();
  for (const one of reader.described) {
    const person = isLead(reader, one) ? personBelow(reader, one, attributions, results) : null;
    if (person !== null) renamed.set(one.member, person);
  }
  for (const [unnamed, person] of renamed) join(unnamed, person);
  return results.map((result) => {
    const [member] = result?.members ?? [];
    const person = member === undefined ? undefined : renamed.get(member);
    if (result === null || person === undefined || result.members.length > 1) return result;
    const because = [
      `The article describes the speaker first and names “${person.names[0] ?? ""}” right below, with the same office, organisation or description.`,
    ];
    return found(
      [person],
      "likely",
      "named-later",
      because,
      person.mentions[0] === undefined ? null : { start: person.mentions[0].start, end: person.mentions[0].end },
    );
  });
}

const plainSources = /^(?:official|source|aide|adviser|advisor|insider|staffer|operative|person|man|woman|friend|someone|somebody)$/;

const isLead = ({ words }: Reader, { member, at }: Described): boolean =>
  member.kind === "unnamed" && !member.plural && (words.paragraph[at] ?? 0) < leadParagraphs;

const mostPassed = 6; // new speakers between a lead and the one it speaks of

/** The first person whose name speaks below the description and had not been named before; `null` where they share nothing. */
function personBelow(
  reader: Reader,
  one: Described,
  attributions: readonly Attribution[],
  results: readonly (Found | null)[],
): Member | null {
  const { words } = reader;
  const paragraph = words.paragraph[one.at] ?? 0;
  const below = reader.names.filter(
    (name) => name.speaks && name.name.from > one.at && (words.paragraph[name.name.from] ?? 0) <= paragraph + paragraphsBelow,
  );
  let passed = 0;
  for (const name of below) {
    const [member] = reader.resolved.get(name)?.members ?? [];
    if (member?.kind !== "person" || !speaksAt(attributions, results, member, words.tokens[name.name.from]?.start ?? 0)) continue;
    const isNew = !member.mentions.some(({ form, end }) => form === "name" && end <= one.phrase.start);
    const isOne = isNew && (isTakenUp(reader, one, name) || (passed === 0 && shares(reader, one, member, name.name.from)));
    if (isOne || !isNew) return isOne ? member : null;
    if (passed > 0 && isSoleHolder(reader, one, member)) return member;
    if (++passed > mostPassed) return null;
  }
  return null;
}

const speaksAt = (attributions: readonly Attribution[], results: readonly (Found | null)[], member: Member, offset: number): boolean =>
  attributions.some(
    ({ sourceSpan }, index) =>
      sourceSpan !== null && sourceSpan.start <= offset && offset < sourceSpan.end && results[index]?.members.includes(member) === true,
  );

/** Behind others who speak first: the only one whom a title gives the lead's own office, deputies aside: "the council leader", "leader Cllr Ana Ruiz". */
function isSoleHolder({ cast }: Reader, { head }: Described, member: Member): boolean {
  if (plainSources.test(head) || !titleWords.has(head)) return false;
  const holders = cast.members.filter(({ kind, nouns, roleWords }) => kind === "person" && nouns.has(head) && !isSecond(roleWords));
  return holders.length === 1 && holders[0] === member;
}

const isSecond = (roleWords: ReadonlySet<string>): boolean => ["deputy", "vice", "former", "assistant"].some((word) => roleWords.has(word));

const farthest = 6; // tokens of "the former port adviser,"

/** "the former aide, Ana Ruiz": the lead's own noun with "the", and no other words than the lead's, in front of the name. */
function isTakenUp({ words, names }: Reader, { head, words: described }: Described, { whole }: NameAt): boolean {
  const close = whole.from - 1;
  if (wordAt(words, close) !== "," || wordAt(words, close - 1) !== head) return false;
  const start = words.lower.slice(Math.max(0, close - farthest), close).lastIndexOf("the");
  if (start < 0) return false;
  const from = Math.max(0, close - farthest) + start;
  const range = { from, to: close };
  const noun = readNounPhrase(words, range, namesIn(names, range));
  return noun.head === close - 1 && modifiersOf(words, noun).every((word) => described.has(word) || emptyModifiers.has(word));
}

/** An office that both have, or an organisation named in the description and in the sentence that names the person. */
function shares(reader: Reader, one: Described, member: Member, at: number): boolean {
  const { words } = reader;
  if (plainSources.test(one.head)) return false;
  const office = officesOf(one.head).some((noun) => member.nouns.has(noun) || sentenceWords(words, at).has(noun));
  const sentence = words.article.sentences[words.sentence[at] ?? 0];
  const bodies = reader.bodySpans.filter(({ start, end }) => start >= one.phrase.start && end <= one.phrase.end).map((body) => body.member);
  const body = reader.bodySpans.some(
    (span) => bodies.includes(span.member) && sentence !== undefined && span.start >= sentence.start && span.end <= sentence.end,
  );
  return office || body;
}

function sentenceWords(words: Words, at: number): ReadonlySet<string> {
  const { to } = words.article.sentences[words.sentence[at] ?? 0] ?? { to: at };
  return new Set(words.lower.slice(at, to));
}

function join(unnamed: Member, person: Member): void {
  for (const mention of unnamed.mentions) addMention(person, mention, "description");
  unnamed.mentions.length = 0;
  unnamed.names.length = 0;
  unnamed.facts = null;
}
