import type { Attribution } from "../model/attribution.ts";
import type { Span } from "../model/span.ts";
import { addMember, addMention, type Member } from "./cast.ts";
import type { NounPhrase } from "./read-source.ts";
import { givenAt, posAt, spanOf, textOf, wordAt, type Words } from "./read-words.ts";
import { found, lastNamed, nobody, phraseSpan, type Described, type Found, type Reader } from "./reader.ts";
import { fits, standingsFor } from "./recent.ts";
import { genderOfNoun } from "./read-roles.ts";
import { resolveBody } from "./resolve-bodies.ts";
import { resolveDocument } from "./resolve-documents.ts";
import { resolvePronoun } from "./resolve-pronouns.ts";
import { factsOf } from "./unnamed-facts.ts";
import {
  crowdNouns,
  documentNouns,
  emptyModifiers,
  insideKnowledge,
  insiderNouns,
  insiderPlurals,
  parties,
  voiceNouns,
} from "./words/description-words.ts";
import { bodyNouns } from "./words/organisation-words.ts";
import { sameOffice, titleNouns, titleWords } from "./words/titles.ts";

/** Who a described speaker is: a document, an organisation or its voice, somebody named elsewhere, somebody unnamed, or a crowd. */
export function resolveDescription(reader: Reader, noun: NounPhrase, attribution: Attribution): Found {
  const { words } = reader;
  if (noun.named !== null) {
    const resolved = reader.resolved.get(noun.named);
    if (resolved !== undefined && resolved.members.length === 1)
      return found(resolved.members, "stated", "apposition", ["The sentence names the speaker beside the description."]);
  }
  const head = wordAt(words, noun.head);
  const whole = textOf(words, spanOf(words, noun.range));
  if (voiceNouns.has(head) && !/^(?:representatives?)$/.test(head)) return resolveVoice(reader, noun);
  if (documentNouns.has(head) && !insiderNouns.has(head)) return resolveDocument(reader, noun);
  if (bodyNouns.has(head) && posAt(words, noun.head) !== "ADJ") return resolveBody(reader, noun);
  if (isPlural(words, noun.head, head)) return resolveMany(reader, noun, attribution, whole);
  if (insiderNouns.has(head) || titleWords.has(head) || genderOfNoun(head) !== null || head === "president")
    return resolveOne(reader, noun, head);
  return nobody("open", "The words name nobody that the article tells us of.");
}

function isPlural(words: Words, at: number, head: string): boolean {
  if (insiderNouns.has(head) && !crowdNouns.has(head)) return false;
  return insiderPlurals.has(head) || crowdNouns.has(head) || (/[^su]s$/.test(head) && posAt(words, at) === "NOUN");
}

/** A spokesperson: the institution speaks through an open voice. Without an institution it is somebody whom the article does not name. */
function resolveVoice(reader: Reader, noun: NounPhrase): Found {
  const { words } = reader;
  const span = spanOf(words, noun.range);
  const whole = textOf(words, span);
  const bodies = reader.bodySpans.filter((body) => body.start >= span.start && body.end <= span.end);
  const body = bodies[0]?.member ?? bodyInFront(reader, noun);
  if (body !== null && body !== undefined)
    return { ...found([body], "stated", "voice", [`“${whole}” speaks for “${body.names[0] ?? ""}”.`]), voice: span };
  const earlier = reader.described.findLast(
    (one) => voiceNouns.has(one.head) && (noun.determiner !== "new" || whole === one.member.names[0]),
  );
  if (earlier !== undefined) return goBack(reader, earlier.member, noun, "voice");
  const owner = ownerOf(reader, noun);
  if (owner !== null) {
    const name = textOf(
      words,
      spanOf(words, {
        from: noun.determiner === "possessive" && isOwnName(words, noun) ? noun.core.from : noun.range.from,
        to: noun.core.to,
      }),
    );
    const member = addMember(reader.cast, { kind: "organization", names: [name] });
    addMention(member, phraseSpan(reader, noun), "description");
    remember(reader, noun, member, span);
    return {
      ...found([member], "stated", "voice", [`“${name}” speaks for “${owner.names[0] ?? ""}”, whom we do not take for the speaker.`]),
      voice: span,
    };
  }
  return introduce(reader, noun, false, "unnamed");
}

const isOwnName = (words: Words, noun: NounPhrase): boolean => /^\p{Lu}/u.test(givenAt(words, noun.core.from));

/** "Clinton campaign spokesman", "a spokesman for Disney": the organisation among the words. */
function bodyInFront(reader: Reader, noun: NounPhrase): Member | null {
  const { start, end } = spanOf(reader.words, noun.range);
  for (const member of reader.cast.members) {
    if (member.kind !== "organization") continue;
    if (member.mentions.some((mention) => mention.start >= start && mention.end <= end)) return member;
  }
  return null;
}

function ownerOf(reader: Reader, noun: NounPhrase): Member | null {
  const { words } = reader;
  if (/^(?:his|her|their)$/.test(wordAt(words, noun.range.from))) return resolvePronoun(reader, noun.range.from).members[0] ?? null;
  const { start, end } = spanOf(words, noun.range);
  return (
    reader.cast.members.find(
      (member) => member.kind === "person" && member.mentions.some((mention) => mention.start >= start && mention.end <= end),
    ) ?? null
  );
}

/** One described person. */
function resolveOne(reader: Reader, noun: NounPhrase, head: string): Found {
  if (noun.determiner === "new") return introduce(reader, noun, false, "unnamed");
  if (noun.determiner === "possessive") {
    const role = byRole(reader, noun, head);
    if (role !== null) return role;
    return titleWords.has(head) || insiderNouns.has(head) || genderOfNoun(head) !== null
      ? introduce(reader, noun, false, "unnamed")
      : nobody("open", "The article does not name the one described.");
  }
  const unnamed = backToUnnamed(reader, noun, head, false);
  const role = byRole(reader, noun, head);
  if (unnamed !== null && (role === null || role.members.length === 0 || isCloser(reader, unnamed, role))) return unnamed;
  if (role !== null) return role;
  const only = byGenderOrAlone(reader, noun, head);
  if (only !== null) return only;
  if (noun.determiner === "known" && sourceNouns.test(head)) return introduce(reader, noun, false, "unnamed");
  return nobody("open", `“${textOf(reader.words, phraseSpan(reader, noun))}” fits nobody named before it.`);
}

const sourceNouns = /^(?:official|source|aide|adviser|advisor|insider|staffer|operative|strategist|diplomat|person)$/;

const isCloser = (reader: Reader, unnamed: Found, role: Found): boolean =>
  (unnamed.antecedent?.start ?? 0) > (role.antecedent?.start ?? 0) && reader.words.tokens.length > 0;

/** "the senator", "the South Carolina senator": the one person whose titles and roles hold the noun and agree with its other words. */
function byRole(reader: Reader, noun: NounPhrase, head: string): Found | null {
  const { words } = reader;
  const offices = officesOf(head);
  const others = words.lower
    .slice(noun.core.from, noun.core.to)
    .filter((word, index) => noun.core.from + index !== noun.head && /\p{L}/u.test(word) && !plainModifiers.test(word));
  const bearers = reader.cast.members.filter(
    (member) => member.kind === "person" && offices.some((office) => member.nouns.has(office)) && agrees(member, head),
  );
  const exact = bearers.filter((member) =>
    others.every(
      (word) => member.roleWords.has(word) || member.roles.some((role) => role.words.toLowerCase().includes(word)) || partyOf(member, word),
    ),
  );
  const pool = exact.length > 0 ? exact : others.some((word) => telling(words, noun, word)) ? [] : bearers;
  const [one] = pool;
  if (one === undefined) return null;
  const span = phraseSpan(reader, noun);
  if (pool.length === 1) return byRoleFound(reader, one, noun, span, "the article gives nobody else that role");
  const recent = reader.recents.findLast((place) => place.at < noun.range.from && pool.includes(place.member));
  if (recent === undefined || (words.paragraph[noun.head] ?? 0) - (words.paragraph[recent.at] ?? 0) > 2)
    return nobody("description-role", `“${textOf(words, span)}” fits ${pool.length} people of the article.`, pool);
  const rivals = reader.recents.filter(
    (place) =>
      place !== recent &&
      place.member !== recent.member &&
      pool.includes(place.member) &&
      words.paragraph[place.at] === words.paragraph[recent.at],
  );
  if (rivals.length > 0) return nobody("description-role", `“${textOf(words, span)}” fits ${pool.length} people of the article.`, pool);
  return byRoleFound(reader, recent.member, noun, span, "the last one named who has that role");
}

const plainModifiers =
  /^(?:former|then|current|new|longtime|veteran|senior|top|presumptive|likely|the|of|'s|himself|herself|and|two-term|one-term|first-term|outspoken|embattled|powerful)$/;
const telling = (words: Words, noun: NounPhrase, word: string): boolean =>
  word in parties ||
  Array.from({ length: noun.core.to - noun.core.from }, (_, index) => givenAt(words, noun.core.from + index)).some(
    (given) => given.toLowerCase() === word && /^\p{Lu}/u.test(given),
  );
const partyOf = (member: Member, word: string): boolean => {
  const party = parties[word];
  return party !== undefined && [...member.roleWords].some((one) => parties[one] === party);
};

function byRoleFound(reader: Reader, member: Member, noun: NounPhrase, span: Span, why: string): Found {
  const antecedent = lastNamed(reader, member, noun.range.from);
  addMention(member, span, "description");
  return found(
    [member],
    "likely",
    "description-role",
    [`“${textOf(reader.words, span)}” is “${member.names[0] ?? ""}”: ${why}.`],
    antecedent,
  );
}

const agrees = (member: Member, head: string): boolean => {
  const gender = genderOfNoun(head);
  return gender === null || fits(member, { number: "one", gender }) || /^(?:chairman|spokesman|congressman)$/.test(head);
};

function officesOf(head: string): readonly string[] {
  const noun = titleNouns[head] ?? head;
  return [noun, ...sameOffice.filter((group) => group.includes(noun)).flat()];
}

/** "the woman": the one lately spoken of whom that fits, where it is the only one. */
function byGenderOrAlone(reader: Reader, noun: NounPhrase, head: string): Found | null {
  const gender = genderOfNoun(head);
  if (noun.determiner !== "known") return null;
  if (gender === null && sourceNouns.test(head)) return null;
  const standings = standingsFor(reader.words, reader.recents, noun.range.from, { number: "one", gender: gender ?? "male" });
  if (gender === null) return aloneInView(reader, noun);
  const [best, second] = standings;
  if (best === undefined || (second !== undefined && best.score - second.score < 1)) return null;
  const span = phraseSpan(reader, noun);
  addMention(best.member, span, "description");
  return found(
    [best.member],
    "likely",
    "description-person",
    [`“${textOf(reader.words, span)}” goes back to “${best.member.names[0] ?? ""}”, the last one named whom it fits.`],
    lastNamed(reader, best.member, noun.range.from),
  );
}

/** The only person spoken of in this paragraph and the one before. */
function aloneInView(reader: Reader, noun: NounPhrase): Found | null {
  const { words, recents } = reader;
  const people = new Set<Member>();
  for (let index = recents.length - 1; index >= 0; index--) {
    const recent = recents[index];
    if (recent === undefined || (words.paragraph[noun.head] ?? 0) - (words.paragraph[recent.at] ?? 0) > 1) break;
    if (recent.at < noun.range.from && (recent.member.kind === "person" || recent.member.kind === "unnamed")) people.add(recent.member);
  }
  const [only] = people;
  if (people.size !== 1 || only === undefined || only.kind !== "person") return null;
  const span = phraseSpan(reader, noun);
  addMention(only, span, "description");
  return found(
    [only],
    "likely",
    "description-alone",
    [`“${textOf(words, span)}” is “${only.names[0] ?? ""}”: nobody else is spoken of here.`],
    lastNamed(reader, only, noun.range.from),
  );
}

/** "the official", "that GOP election official", "the sources": the last unnamed actor whom the words fit. */
function backToUnnamed(reader: Reader, noun: NounPhrase, head: string, plural: boolean): Found | null {
  const { words } = reader;
  const others = modifiersOf(words, noun);
  const fitting = reader.described.filter(
    (one) =>
      one.member.plural === plural && sameHead(one.head, head) && others.every((word) => one.words.has(word) || emptyModifiers.has(word)),
  );
  const last = fitting.at(-1);
  return last === undefined ? null : goBack(reader, last.member, noun, "description-unnamed");
}

const sameHead = (a: string, b: string): boolean =>
  a === b || officesOf(a).includes(b) || (/^(?:source|person|official|man|woman)$/.test(b) && /^(?:source|person)$/.test(a));

const modifiersOf = (words: Words, noun: NounPhrase): readonly string[] =>
  words.lower
    .slice(noun.core.from, noun.core.to)
    .filter((word, index) => noun.core.from + index !== noun.head && /\p{L}/u.test(word) && word !== "'s")
    .map((word) => parties[word] ?? word);

function goBack(reader: Reader, member: Member, noun: NounPhrase, rule: string): Found {
  const span = phraseSpan(reader, noun);
  const antecedent = lastNamed(reader, member, noun.range.from);
  addMention(member, span, "description");
  const last = antecedent === null ? (member.names[0] ?? "") : textOf(reader.words, antecedent);
  return found([member], "likely", rule, [`“${textOf(reader.words, span)}” goes back to “${last}”.`], antecedent);
}

/** Several people: unnamed sources, or a crowd in general. */
function resolveMany(reader: Reader, noun: NounPhrase, attribution: Attribution, whole: string): Found {
  const { words } = reader;
  const head = wordAt(words, noun.head);
  const bare = noun.core.to - noun.core.from === 1;
  const goesBack = noun.determiner === "known" || bare || noun.determiner === "none";
  if (goesBack && noun.determiner !== "new") {
    const back = sameGroup(reader, noun, head, bare);
    if (back !== null) return goBack(reader, back.member, noun, back.member.kind === "group" ? "group" : "description-unnamed");
  }
  const unnamed = isInsiders(words, noun, head, attribution, whole);
  return introduce(reader, noun, true, unnamed ? "unnamed" : "group");
}

/** The same people again: the same words, or the bare noun for the last ones described so. */
function sameGroup(reader: Reader, noun: NounPhrase, head: string, bare: boolean): Described | null {
  const others = modifiersOf(reader.words, noun);
  return (
    reader.described.findLast((one) => {
      if (!one.member.plural || one.head !== head) return false;
      if (bare) return true;
      const same = others.filter((word) => !emptyModifiers.has(word));
      return same.length === one.words.size
        ? same.every((word) => one.words.has(word))
        : noun.determiner === "known" && same.every((word) => one.words.has(word));
    }) ?? null
  );
}

/** Whether several people speak as unnamed sources: insiders who said something, not a crowd with an opinion. */
function isInsiders(words: Words, noun: NounPhrase, head: string, attribution: Attribution, whole: string): boolean {
  const cue = attribution.cue.map((span) => textOf(words, span).toLowerCase()).join(" ");
  const told =
    /\b(?:said|told|according to|says?|spoke|warned|acknowledged|confirmed|conceded|cautioned|emphasi[sz]ed|insisted|described|announced|predicted|added|argued?|noted|disagree|detailed|hoped|suggested|denied|estimated?|declined|reported|indicated|expressed|disclosed|revealed|admitted|stressed|alleged|claimed|pegged|recalled|characterized|briefed|saying|angered)\b/.test(
      cue,
    );
  if (!told && !attribution.speech) return insiderPlurals.has(head) && noun.determiner === "possessive";
  if (
    /^(?:people|persons|friends|lawyers|attorneys|executives|officers|agents|members|colleagues|participants|attendees|backers|allies|associates)$/.test(
      head,
    )
  )
    return (
      insideKnowledge.test(whole) ||
      (noun.determiner !== "none" && /^(?:allies|backers|friends|associates|lawyers|attorneys|executives)$/.test(head)) ||
      (/^(?:allies|friends|associates|backers)$/.test(head) && told)
    );
  if (insiderPlurals.has(head)) return told;
  return (
    /^(?:democrats|republicans)$/.test(head) && noun.determiner === "new" && /^(?:two|three|four|five|several|some)\b/i.test(whole) && told
  );
}

/** A new unnamed actor, or a group, by the article's own words. */
function introduce(reader: Reader, noun: NounPhrase, plural: boolean, kind: "unnamed" | "group"): Found {
  const { words } = reader;
  const span = describedSpan(reader, noun);
  const again = reader.described.find((one) => one.phrase.start === span.start && one.phrase.end === span.end);
  if (again !== undefined) return found([again.member], "stated", kind, [kindSentence(kind)]);
  const name = textOf(words, span).replace(/^(?:the|an?|that|this|those|these) /i, "");
  const member = addMember(reader.cast, { kind, names: [name], plural, facts: kind === "unnamed" ? factsOf(words.text, span) : null });
  const gender = genderOfNoun(wordAt(words, noun.head));
  if (gender !== null && !plural) member.signs[gender]++;
  addMention(member, span, kind);
  remember(reader, noun, member, span);
  return found([member], "stated", kind, [kindSentence(kind)]);
}

const kindSentence = (kind: "unnamed" | "group"): string =>
  kind === "unnamed"
    ? "The sentence describes the speaker, and the article does not name the one described."
    : "The sentence gives the words to a group.";

function remember(reader: Reader, noun: NounPhrase, member: Member, phrase: Span): void {
  const words = new Set(modifiersOf(reader.words, noun));
  reader.described.push({ member, head: wordAt(reader.words, noun.head), words, phrase, at: noun.head });
}

/** The description with what says how close they are, without clauses between commas. */
function describedSpan({ words }: Reader, noun: NounPhrase): Span {
  let to = noun.core.to;
  while (to < noun.range.to && !/^(?:[,;(–—]|--)$/.test(wordAt(words, to))) to++;
  return spanOf(words, { from: noun.range.from, to });
}
