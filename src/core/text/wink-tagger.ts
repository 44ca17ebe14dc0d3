import winkNLP, { type Model } from "wink-nlp";
import type { PartOfSpeech, Token } from "../model/article.ts";
import { onceFor } from "../model/once-for.ts";
import type { Tagger } from "./tagger.ts";
import { winkModel } from "./wink-model.ts";

/**
 * A tagger on wink-nlp 2.4 and the parts of its English model that it needs (about 95 % of coarse tags as CoreNLP gives them on PolNeAR dev). Reading the model takes
 * about 0.1 s and is done once: the same model gives the same tagger.
 */
export const winkTagger = (model: Model = winkModel): Tagger => taggerOn(model);

// wink adds to its model each time that it reads it, and after some 60 times ends in "Invalid string length".
const taggerOn = onceFor(makeTagger);

function makeTagger(model: Model): Tagger {
  const { readDoc, its } = winkNLP(model, ["sbd", "pos"]);
  return (paragraph) => {
    const text = withStraightApostrophes(paragraph);
    const cuts = new Set<number>();
    const doc = readDoc(withSpaces(withCuts(text, cuts)));
    const words = doc.tokens().out(its.value) as string[];
    const tags = doc.tokens().out(its.pos) as PartOfSpeech[];
    // wink's types promise strings here; its own documentation and its output say [first token, last token].
    const sentences = doc.sentences().out(its.span) as unknown as [number, number][];
    return placed(text, words, tags, sentences, cuts);
  };
}

// wink keeps "John’s" in one piece but parts "John's"; of equal length, so offsets hold.
const withStraightApostrophes = (text: string): string => text.replace(/(?<=[\p{L}\p{N}])’(?=\p{L})/gu, "'");

// wink parts "Clinton's" or not according to the words it has read before; apart from the start, every reading is the same. It knows the
// pronouns' contractions ("it's") by heart. And it takes "No." at a sentence's end for "number".
const withSpaces = (text: string): string =>
  text
    .replace(/(?<![\p{L}\p{N}])([\p{L}\p{N}]+)'s(?![\p{L}\p{N}])/gu, (whole, word: string) =>
      contracted.test(word) ? whole : `${word} 's`,
    )
    .replace(/\bNo\.(?=["'”’]|$)/g, "No .");
const contracted = /^(?:it|he|she|that|this|what|who|there|here|let|where|how|when|why|everyone|someone|somebody|everybody|nobody)$/i;

// wink's own patterns take time by the square of an unbroken run: a picture that is written out in an article (200,000 letters) would take minutes.
const longRun = /\S{200,}/g;

/** The text with a space after each hundred characters of a long run; where that is, is put into `cuts`. */
const withCuts = (text: string, cuts: Set<number>): string =>
  text.replace(longRun, (run, start: number) =>
    run.replace(/.{100}/gsu, (piece, at: number) => {
      cuts.add(start + at + piece.length);
      return `${piece} `;
    }),
  );

/** Walks the words through the text. White space is dropped; a word that is not there, which should not be, is passed over. */
function placed(
  text: string,
  words: readonly string[],
  tags: readonly PartOfSpeech[],
  sentences: readonly [number, number][],
  cuts: ReadonlySet<number>,
) {
  const tokens: Token[] = [];
  const ranges: [number, number][] = [];
  let at = 0;
  let word = 0;
  for (const [, last] of sentences) {
    const from = tokens.length;
    for (; word <= last; word++) {
      const exact = words[word] ?? "";
      const there = exact.trim() === "" ? -1 : text.slice(at, at + farthest + exact.length).indexOf(exact);
      if (there < 0) continue;
      const start = at + there;
      at = start + exact.length;
      const before = tokens.length > from && cuts.has(start) && isInWord(text, start) ? tokens.pop() : undefined;
      tokens.push(before ? { ...before, end: at } : { start, end: at, pos: tags[word] ?? "X" });
    }
    if (tokens.length > from) ranges.push([from, tokens.length]);
  }
  return { tokens, sentences: ranges };
}

/** Whether a word goes on across a place. */
const isInWord = (text: string, at: number): boolean => /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));

// Only white space stands between two of wink's words; a word found farther off is another one.
const farthest = 1000;
