import type { Span } from "../model/span.ts";
import type { Member } from "./cast.ts";
import { documentName } from "./document-name.ts";
import { earlierPhrase, opensTail } from "./earlier-documents.ts";
import { ownerOf } from "./owner-of.ts";
import { ownValue } from "../text/own-value.ts";
import type { NounPhrase } from "./read-source.ts";
import { beginsSentence, posAt, spanOf, textOf, wordAt, type Words } from "./read-words.ts";
import { lastNamed, nobody, phraseSpan, type Found, type Reader } from "./reader.ts";

/** The document that a noun phrase names: one spoken of before ("the poll"), else a new one under the article's own words. */
export function resolveDocument(reader: Reader, noun: NounPhrase): Found {
  const head = headOf(wordAt(reader.words, noun.head));
  const core = coreWords(reader.words, noun);
  const span = phraseSpan(reader, noun);
  const known = noun.determiner === "new" ? -1 : findKnown(reader, noun, core);
  if (known >= 0) return again(reader, known, span, core.size === 1);
  const bare = noun.determiner === "known" && core.size === 1 && !opensTail(reader.words, { from: noun.core.to, to: noun.range.to });
  const earlier = bare ? toldBefore(reader, noun, head) : null;
  if (earlier !== null) return again(reader, earlier, span, true);
  const issuer = bare && issuedNouns.test(head) ? lastSpokenBody(reader, noun.range.from) : null;
  if (issuer !== null) return issuedBy(reader, noun, issuer);
  const document = addDocument(reader, noun, documentName(reader, noun));
  return { ...nobody("document", "The sentence names the document."), document, grade: "stated" };
}

/** The document that the text spoke of before, outside of source spans, with words that say which; `null` for none. */
function toldBefore(reader: Reader, noun: NounPhrase, head: string): number | null {
  const earlier = earlierPhrase(reader, noun.range.from, (word) => headOf(word) === head);
  const name = earlier === null ? "" : documentName(reader, earlier);
  if (earlier === null || !name.includes(" ")) return null;
  const sender = letters.test(head) && !/ (?:from|by) /.test(name) ? senderOf(reader, earlier) : null;
  return addDocument(reader, earlier, sender === null ? name : `${name} from ${sender}`);
}

const letters = /^(?:letter|memo|email|message|note|petition|complaint)$/;

/** Who sent it: the person named, or the article's own words, where they open the clause in front of "sent a letter". A bare "parents" says too little. */
function senderOf({ words, names, resolved }: Reader, noun: NounPhrase): string | null {
  const verb = noun.range.from - 1;
  if (!/^(?:sent|wrote|signed|issued|released|filed|circulated)$/.test(wordAt(words, verb))) return null;
  const name = names.find(({ name: { to }, whole }) => to === verb && beginsSentence(words, whole.from));
  if (name !== undefined) return resolved.get(name)?.members[0]?.names[0] ?? null;
  let from = verb;
  while (from > 0 && !beginsSentence(words, from) && /^(?:NOUN|PROPN|ADJ|NUM|DET|ADP)$/.test(posAt(words, from - 1) ?? "")) from--;
  const opens = beginsSentence(words, from) || wordAt(words, from - 1) === ",";
  if (!opens || posAt(words, from) !== "DET") return null;
  return textOf(words, spanOf(words, { from, to: verb })).replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
}

const coreWords = (words: Words, noun: NounPhrase): ReadonlySet<string> =>
  new Set(
    words.lower
      .slice(noun.core.from, noun.core.to)
      .filter((word) => /[\p{L}\p{N}]/u.test(word) && !/^(?:new|recent|latest|same|very)$/.test(word)),
  );

/** Adds a document under `name` and gives its index. */
function addDocument(reader: Reader, noun: NounPhrase, name: string): number {
  const head = headOf(wordAt(reader.words, noun.head));
  const mentions = [phraseSpan(reader, noun)];
  reader.documents.push({ name, head, words: coreWords(reader.words, noun), owner: ownerOf(reader, noun), mentions });
  return reader.documents.length - 1;
}

/** What an organisation that has just spoken may have issued: "The board said … According to the data, …". */
const issuedNouns = /^(?:data|figure|statistic|number|finding|result|estimate|projection)$/;

/** The organisation that spoke last, where that was in this paragraph or the one before and nobody spoke since; else `null`. */
function lastSpokenBody({ recents, words }: Reader, at: number): Member | null {
  const last = recents.findLast(({ spoke, at: other }) => spoke && other < at);
  if (last === undefined || last.member.kind !== "organization") return null;
  return (words.paragraph[at] ?? 0) - (words.paragraph[last.at] ?? 0) <= 1 ? last.member : null;
}

function issuedBy(reader: Reader, noun: NounPhrase, issuer: Member): Found {
  const body = issuer.names[0] ?? "";
  const document = addDocument(reader, noun, `${body}’s ${documentName(reader, noun)}`);
  const because = `“${textOf(reader.words, phraseSpan(reader, noun))}” follows what “${body}” said, and no others are spoken of.`;
  const antecedent = lastNamed(reader, issuer, noun.range.from);
  return { ...nobody("document-issuer", because), document, grade: "likely", antecedent };
}

function again(reader: Reader, index: number, span: Span, far: boolean): Found {
  const document = reader.documents[index];
  document?.mentions.push(span);
  const because = far ? `“${textOf(reader.words, span)}” goes back to “${document?.name ?? ""}”.` : "The sentence names the document.";
  return {
    ...nobody("document", because),
    document: index,
    grade: far ? "likely" : "stated",
    antecedent: far ? (document?.mentions[0] ?? null) : null,
  };
}

/** The latest document with the same noun whose words hold all of these. "The previous poll" is another one, and "her returns" are not his. */
function findKnown(reader: Reader, noun: NounPhrase, core: ReadonlySet<string>): number {
  if (["previous", "earlier", "last", "other", "another", "second", "separate"].some((word) => core.has(word))) return -1;
  const head = headOf(wordAt(reader.words, noun.head));
  const owner = ownerOf(reader, noun);
  return reader.documents.findLastIndex((one) => {
    if (one.head !== head || (noun.determiner === "possessive" && one.owner !== owner)) return false;
    const shared = [...core].every((word) => one.words.has(word) || headOf(word) === head);
    return shared && (core.size > 1 || noun.determiner !== "none" || one.words.size === 1);
  });
}

/** Nouns that may stand for one another. */
const alike: Readonly<Record<string, string>> = {
  survey: "poll",
  story: "article",
  piece: "article",
  "e-mail": "email",
  suit: "lawsuit",
  memorandum: "memo",
};

/** The noun in the singular, those that mean the same under one. */
export const headOf = (word: string): string => ownValue(alike, singular(word)) ?? singular(word);

const singular = (word: string): string =>
  word.endsWith("ies") ? `${word.slice(0, -3)}y` : /[^s]s$/.test(word) ? word.slice(0, -1) : word;
