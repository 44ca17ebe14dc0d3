import { phraseAround } from "./earlier-documents.ts";
import { givenAt, posAt, spanOf, textOf, wordAt, type Words } from "./read-words.ts";
import type { Found, Reader } from "./reader.ts";
import { resolveDocument } from "./resolve-documents.ts";
import { crowdNouns, documentNouns } from "./words/description-words.ts";

/**
 * "Ruiz published her accounts, though they showed": papers of which the sentence spoke just before, for a pronoun that does what papers do.
 * `null` where people or other things of that number stand between.
 */
export function resolvePapers(reader: Reader, at: number): Found | null {
  const { words } = reader;
  const plural = wordAt(words, at) === "they";
  for (let before = at - 1; before >= 0 && words.sentence[before] === words.sentence[at]; before--) {
    if (posAt(words, before) !== "NOUN" || /[^su]s$/.test(wordAt(words, before)) !== plural) continue;
    if (!documentNouns.has(wordAt(words, before)) || crowdNouns.has(wordAt(words, before))) return null;
    return papersAt(reader, at, before, "the papers that the sentence spoke of just before");
  }
  return null;
}

/**
 * "The report, by the Ferry Board, blames nobody. But it notes …": a document that the sentence before is about, for an "it" that its sentence begins
 * with, or has a quotation in front of. `null` where that sentence speaks of an organisation too, other than the one that the document is by.
 */
export function resolvePaperGoneOn(reader: Reader, at: number): Found | null {
  const { words, recents } = reader;
  const start = sentenceStart(words, at);
  if (wordAt(words, at) !== "it" || start === 0 || !opensSentence(words, start, at)) return null;
  if ((words.paragraph[at] ?? 0) - (words.paragraph[start - 1] ?? 0) > (isQuoted(words, start) ? 1 : 0)) return null;
  const head = subjectPaper(words, sentenceStart(words, start - 1));
  if (head === null) return null;
  const others = recents.some((one) => one.at > head && one.at < start && one.member.kind === "organization" && !isBehindBy(words, one.at));
  return others ? null : papersAt(reader, at, head, "the document that the sentence before is about");
}

const isQuoted = ({ quotation }: Words, at: number): boolean => (quotation[at] ?? -1) >= 0;

/** Whether nothing but a quotation, or "But", stands in the sentence before the pronoun: "“Warnings were ignored,” it says". */
const opensSentence = (words: Words, start: number, at: number): boolean =>
  words.lower
    .slice(start, at)
    .every((word, index) => isQuoted(words, start + index) || /^(?:but|and|yet|also|still|however|,)$/.test(word));

/**
 * "Ellery quoted from an email. “Boats float,” it read.": only papers read so, so "it" is the last one of the sentence before, or nobody. `null` where
 * the sentence before speaks of none.
 */
export function resolveReading(reader: Reader, at: number): Found | null {
  const { words } = reader;
  const start = sentenceStart(words, at);
  const before = start === 0 ? 0 : sentenceStart(words, start - 1);
  for (let head = start - 1; head >= before; head--)
    if (documentNouns.has(wordAt(words, head)) && posAt(words, head) === "NOUN" && !isQuoted(words, head))
      return papersAt(reader, at, head, "the document that the sentence before spoke of");
  return null;
}

function papersAt(reader: Reader, at: number, head: number, what: string): Found {
  const found = resolveDocument(reader, phraseAround(reader, head));
  const because = `“${textOf(reader.words, spanOf(reader.words, { from: at, to: at + 1 }))}” goes back to ${what}.`;
  return { ...found, rule: "pronoun-document", grade: "likely", because: [because, ...found.because] };
}

const sentenceStart = ({ article, sentence }: Words, at: number): number => article.sentences[sentence[at] ?? 0]?.from ?? at;

const longestSubject = 6; // tokens

/** The noun of the document that the sentence from token `start` on begins with; `null` where it begins with something else. */
function subjectPaper(words: Words, start: number): number | null {
  if (!/^(?:the|an?|this|that|its|his|her|their)$/.test(wordAt(words, start))) return null;
  for (let at = start + 1; at < start + longestSubject; at++) {
    if (wordAt(words, at) === "'s") continue;
    if (!/^(?:NOUN|PROPN|ADJ|NUM)$/.test(posAt(words, at) ?? "")) return null;
    if (/^(?:NOUN|PROPN)$/.test(posAt(words, at + 1) ?? "")) continue;
    if (documentNouns.has(wordAt(words, at)) && /^\p{Ll}/u.test(givenAt(words, at))) return at;
  }
  return null;
}

const isBehindBy = (words: Words, at: number): boolean => wordAt(words, wordAt(words, at - 1) === "the" ? at - 2 : at - 1) === "by";
