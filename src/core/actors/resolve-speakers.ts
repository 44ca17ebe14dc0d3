import type { Attribution } from "../model/attribution.ts";
import type { Member } from "./cast.ts";
import { isHeadline } from "./headline.ts";
import { noteUnresolved } from "./introduce.ts";
import type { NameAt } from "./name-at.ts";
import { isCapital } from "./name-runs.ts";
import { readSource, type SourceForm } from "./read-source.ts";
import { beginsSentence, posAt, rangeOf, wordAt, type Range, type Words } from "./read-words.ts";
import { noteRecent, type Found, type Reader } from "./reader.ts";
import { noteBody } from "./resolve-bodies.ts";
import { resolveHeadline } from "./resolve-headline.ts";
import { notePronoun, resolvePronoun } from "./resolve-pronouns.ts";
import { noteStranger } from "./strangers.ts";
import { resolveSource } from "./resolve-source.ts";
import { takesTurn } from "./takes-turn.ts";
import { bodyNouns } from "./words/organisation-words.ts";
import { pronouns } from "./words/pronouns.ts";

/**
 * Reads the article from its beginning to its end and resolves each source span where it stands, so that "he" and "the official" go back to
 * whoever was spoken of last; headlines at the end. One result for each attribution; `null` where it has no source span.
 */
export function resolveSpeakers(reader: Reader, attributions: readonly Attribution[]): readonly (Found | null)[] {
  const { words } = reader;
  const results: (Found | null)[] = attributions.map(() => null);
  const starts = sourcesByToken(words, attributions);
  const names = new Map(reader.names.map((name) => [name.name.from, name]));
  const speaking = speakingTokens(words, attributions);
  const headlines: number[] = [];
  for (const [index, paragraph] of words.article.paragraphs.entries()) {
    const headline = (index === 0 && paragraph.to - paragraph.from <= longestTitle) || isHeadline(words, paragraph);
    for (let at = paragraph.from; at < paragraph.to; at++) {
      const here = starts.get(at) ?? [];
      headlines.push(...resolveHere(reader, attributions, here, results, headline));
      noteToken(reader, { at, name: names.get(at), isSource: here.length > 0, spoke: speaking[at] === 1 });
    }
  }
  for (const index of headlines) {
    const attribution = attributions[index];
    if (attribution !== undefined) results[index] = resolveHeadline(reader, attribution);
  }
  return results;
}

/** A first paragraph as short as this is a headline, in tokens. */
const longestTitle = 20;

/** The tokens of the source spans that are not open: 1, all others 0. Who believes something is as likely to speak next as who says it. */
function speakingTokens(words: Words, attributions: readonly Attribution[]): Uint8Array {
  const speaking = new Uint8Array(words.tokens.length);
  for (const { sourceSpan, grade } of attributions) {
    if (sourceSpan === null || grade === "open") continue;
    const { from, to } = rangeOf(words, sourceSpan);
    speaking.fill(1, from, to);
  }
  return speaking;
}

/** The attributions whose source span begins at each token. */
function sourcesByToken(words: Words, attributions: readonly Attribution[]): ReadonlyMap<number, readonly number[]> {
  const starts = new Map<number, number[]>();
  attributions.forEach(({ sourceSpan }, index) => {
    if (sourceSpan === null) return;
    const { from } = rangeOf(words, sourceSpan);
    const here = starts.get(from);
    if (here === undefined) starts.set(from, [index]);
    else here.push(index);
  });
  return starts;
}

/** Resolves the source spans that begin at one token; gives those that wait: descriptions in a headline, told of below it. */
function resolveHere(
  reader: Reader,
  attributions: readonly Attribution[],
  here: readonly number[],
  results: (Found | null)[],
  headline: boolean,
): readonly number[] {
  const waiting: number[] = [];
  const byEnd = new Map<number, Found>();
  for (const index of here) {
    const attribution = attributions[index];
    if (attribution === undefined || attribution.sourceSpan === null) continue;
    const range = rangeOf(reader.words, attribution.sourceSpan);
    const form = readSource(reader.words, range, reader.names);
    // Two attributions with one source span have one speaker.
    const same = byEnd.get(range.to);
    if (same === undefined && headline && form.form === "description" && form.noun.determiner === "none") waiting.push(index);
    else byEnd.set(range.to, (results[index] = same ?? resolveOne(reader, form, attribution, range)));
  }
  return waiting;
}

function resolveOne(reader: Reader, form: SourceForm, attribution: Attribution, range: Range): Found {
  const result = resolveSource(reader, form, attribution, range);
  const [member] = result.members;
  if (isNobody(result) && closesWithName(reader.words, range)) noteUnresolved(reader, range.to - 1);
  if (result.members.length > 1) reader.joints.push({ members: result.members, at: range.from });
  if (member !== undefined && result.members.length === 1 && form.form === "description" && form.noun.named === null)
    noteRecent(reader, { member, at: form.noun.head, subject: true, spoke: true, quoted: false, newcomer: false });
  return result;
}

const isNobody = ({ members, candidates, document, author }: Found): boolean =>
  members.length === 0 && candidates.length === 0 && document === null && !author;

/** "Library worker Jo Prior", where "Prior" was read for no name: two capitals end the words, though nobody was made out in them. */
const closesWithName = (words: Words, { from, to }: Range): boolean =>
  to - from > 2 && isCapital(words, to - 1) && isCapital(words, to - 2) && posAt(words, to - 2) === "PROPN";

/** Notes who is spoken of at one token, for the pronouns behind it. */
function noteToken(
  reader: Reader,
  { at, name, isSource, spoke }: { at: number; name: NameAt | undefined; isSource: boolean; spoke: boolean },
): void {
  const word = wordAt(reader.words, at);
  if (name !== undefined) noteName(reader, name, spoke && name.speaks);
  if (bodyNouns.has(word)) noteBody(reader, at);
  if (newWords.test(word) && !isSource) noteStranger(reader, at);
  if (pronouns.has(word) && !isSource) follow(reader, at, word);
}

/** Words that introduce somebody. */
const newWords = /^(?:an?|one|another)$/;

function noteName(reader: Reader, name: NameAt, spoke: boolean): void {
  const members = reader.resolved.get(name)?.members ?? [];
  const [member] = members;
  if (member === undefined || members.length !== 1) return;
  const turn = takesTurn(reader.words, name);
  const subject = turn || (!name.possessive && isSubject(reader.words, name));
  noteRecent(reader, {
    member,
    at: name.name.from,
    subject,
    spoke: spoke || turn,
    quoted: name.quotation >= 0,
    newcomer: !spoke && isNewcomer(reader.words, name, member),
  });
}

/** Named in full for the first time, with a role in apposition: "Henry Vance, president of the union"; a subject also with "who" behind it. */
function isNewcomer(words: Words, name: NameAt, member: Member): boolean {
  if (name.words.length < 2 || name.quotation >= 0 || wordAt(words, name.name.to) !== ",") return false;
  const start = words.tokens[name.whole.from]?.start ?? 0;
  const isTold = member.roles.length > 0 || (wordAt(words, name.name.to + 1) === "who" && isSubject(words, name));
  return isTold && member.mentions.every((mention) => mention.start >= start || mention.form !== "name");
}

/** A name in front of a verb, or one that begins its sentence and stands by itself. */
function isSubject(words: Words, { whole, name }: NameAt): boolean {
  if (/^(?:VERB|AUX)$/.test(posAt(words, name.to) ?? "") || wordAt(words, name.to) === "who") return true;
  // "The boy's mother, Ana Ruiz, stood …".
  if (wordAt(words, whole.from - 1) === "," && wordAt(words, name.to) === "," && /^(?:VERB|AUX)$/.test(posAt(words, name.to + 1) ?? ""))
    return true;
  const before = whole.from - 1;
  // "Up got Ana Ruiz".
  if (posAt(words, before) === "VERB" && /^(?:ADV|ADP)$/.test(posAt(words, before - 1) ?? "") && beginsSentence(words, before - 1))
    return true;
  const opens =
    beginsSentence(words, whole.from) ||
    ((posAt(words, before) === "DET" || /^(?:but|and|yet|so)$/.test(wordAt(words, before))) && beginsSentence(words, before));
  return opens && /^(?:ADV|PUNCT|CCONJ)$/.test(posAt(words, name.to) ?? "");
}

/** A pronoun outside of source spans: it keeps its person in mind. Inside a quotation its speaker's own ways rule, so it is left alone. */
function follow(reader: Reader, at: number, word: string): void {
  if ((reader.words.quotation[at] ?? -1) >= 0 || !/^(?:he|him|his|she|her|himself|herself)$/.test(word)) return;
  notePronoun(reader, at, resolvePronoun(reader, at), false);
}
