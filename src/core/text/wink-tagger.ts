import winkNLP, { type Model } from "wink-nlp";
import type { PartOfSpeech, Token } from "../model/article.ts";
import type { Tagger } from "./tagger.ts";
import { winkModel } from "./wink-model.ts";

/**
 * A tagger on wink-nlp 2.4 and the parts of its English model that it needs (about 95 % of coarse tags as CoreNLP gives them on PolNeAR dev). Reading the model takes
 * about 0.1 s, so make one and keep it.
 */
export function winkTagger(model: Model = winkModel): Tagger {
  const { readDoc, its } = winkNLP(model, ["sbd", "pos"]);
  return (paragraph) => {
    const text = withStraightApostrophes(paragraph);
    const doc = readDoc(withSpaces(text));
    const words = doc.tokens().out(its.value) as string[];
    const tags = doc.tokens().out(its.pos) as PartOfSpeech[];
    // wink's types promise strings here; its own documentation and its output say [first token, last token].
    const sentences = doc.sentences().out(its.span) as unknown as [number, number][];
    return placed(text, words, tags, sentences);
  };
}

// wink keeps "John’s" in one piece but parts "John's"; of equal length, so offsets hold.
const withStraightApostrophes = (text: string): string => text.replace(/(?<=[\p{L}\p{N}])’(?=\p{L})/gu, "'");

// wink parts "Clinton's" or not according to the words it has read before; apart from the start, every reading is the same. It knows the
// pronouns' contractions ("it's") by heart. And it takes "No." at a sentence's end for "number".
const withSpaces = (text: string): string =>
  text
    .replace(/([\p{L}\p{N}]+)'s(?![\p{L}\p{N}])/gu, (whole, word: string) => (contracted.test(word) ? whole : `${word} 's`))
    .replace(/\bNo\.(?=["'”’]|$)/g, "No .");
const contracted = /^(?:it|he|she|that|this|what|who|there|here|let|where|how|when|why|everyone|someone|somebody|everybody|nobody)$/i;

/** Walks the words through the text. White space is dropped; a word that is not there, which should not be, is passed over. */
function placed(text: string, words: readonly string[], tags: readonly PartOfSpeech[], sentences: readonly [number, number][]) {
  const tokens: Token[] = [];
  const ranges: [number, number][] = [];
  let at = 0;
  let word = 0;
  for (const [, last] of sentences) {
    const from = tokens.length;
    for (; word <= last; word++) {
      const exact = words[word] ?? "";
      const start = exact.trim() === "" ? -1 : text.indexOf(exact, at);
      if (start < 0 || start > at + farthest) continue;
      at = start + exact.length;
      tokens.push({ start, end: at, pos: tags[word] ?? "X" });
    }
    if (tokens.length > from) ranges.push([from, tokens.length]);
  }
  return { tokens, sentences: ranges };
}

// Only white space stands between two of wink's words; a word found farther off is another one.
const farthest = 1000;
