import { namesIn, readNounPhrase, type NounPhrase } from "./read-source.ts";
import { posAt, wordAt, type Range, type Words } from "./read-words.ts";
import type { Reader } from "./reader.ts";

/** How far back a document's fuller description is looked for, in paragraphs. */
const paragraphsBack = 5;

/** The last noun phrase before token `at` whose noun `fits` and that says more than the noun: "a letter to the board" for "the letter". */
export function earlierPhrase(reader: Reader, at: number, fits: (word: string) => boolean): NounPhrase | null {
  const { words } = reader;
  for (let head = at - 1; head >= 0; head--) {
    if ((words.paragraph[at] ?? 0) - (words.paragraph[head] ?? 0) > paragraphsBack) return null;
    if (!fits(wordAt(words, head)) || !/^(?:NOUN|PROPN)$/.test(posAt(words, head) ?? "")) continue;
    const noun = phraseAround(reader, head);
    if (noun.head === head && saysMore(words, noun)) return noun;
  }
  return null;
}

/** The noun phrase whose noun stands at token `head`, with what belongs to it behind: "to the board of the port". */
export function phraseAround(reader: Reader, head: number): NounPhrase {
  const range = { from: phraseStart(reader.words, head), to: phraseEnd(reader.words, head) };
  return readNounPhrase(reader.words, range, namesIn(reader.names, range));
}

const inSentence = (words: Words, at: number, head: number): boolean =>
  words.sentence[at] === words.sentence[head] && words.quotation[at] === words.quotation[head];

function phraseStart(words: Words, head: number): number {
  let from = head;
  while (from > 0 && inSentence(words, from - 1, head)) {
    const word = wordAt(words, from - 1);
    const pos = posAt(words, from - 1) ?? "X";
    if (/^(?:DET|PRON)$/.test(pos)) return /^(?:an?|the|this|that|his|her|their|its|another|one)$/.test(word) ? from - 1 : from;
    if (!/^(?:ADJ|NOUN|PROPN|NUM)$/.test(pos) && !/^(?:'s|')$/.test(word)) break;
    from--;
  }
  return from;
}

function phraseEnd(words: Words, head: number): number {
  let to = head + 1;
  while (to < words.tokens.length && inSentence(words, to, head) && /^(?:ADP|DET|ADJ|NOUN|PROPN|NUM)$/.test(posAt(words, to) ?? "X")) {
    if (posAt(words, to) === "DET" && posAt(words, to - 1) !== "ADP") break;
    to++;
  }
  while (to > head + 1 && /^(?:ADP|DET|ADJ)$/.test(posAt(words, to - 1) ?? "")) to--;
  return to;
}

const saysMore = (words: Words, { core, range, determiner }: NounPhrase): boolean =>
  core.to - core.from > 1 || determiner === "possessive" || opensTail(words, { from: core.to, to: range.to });

/** Whether what stands behind a document's noun belongs to its name: "by the Ferry Board", "to the mayor". */
export const opensTail = (words: Words, { from, to }: Range): boolean =>
  from < to && /^(?:by|from|of|on|in|for|to)$/.test(wordAt(words, from));
