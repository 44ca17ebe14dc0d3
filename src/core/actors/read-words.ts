import type { ArticleText, PartOfSpeech, Token } from "../model/article.ts";
import type { Quotation } from "../model/quotation.ts";
import type { Span } from "../model/span.ts";
import { firstTokenFrom } from "../text/first-token-from.ts";
import { timeOpening } from "./words/time-words.ts";

/** Tokens `[from, to)`. */
export type Range = { readonly from: number; readonly to: number };

/** The positions of the tokens in a range. */
export const tokensOf = ({ from, to }: Range): readonly number[] => Array.from({ length: to - from }, (_, index) => from + index);

/** One article's words as this stage reads them. Positions are token indexes. */
export type Words = {
  readonly article: ArticleText;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Each token in lower case, with straight apostrophes. */
  readonly lower: readonly string[];
  /** Index of the sentence, and of the paragraph, that holds the token. */
  readonly sentence: Int32Array;
  /** The same without counting the sentences inside a quotation: how far apart two places are told. */
  readonly told: Int32Array;
  readonly paragraph: Int32Array;
  /** Index of the outermost spoken quotation that holds the token, or -1. */
  readonly quotation: Int32Array;
};

/** Reads the article's tokens once for the whole stage. */
export function readWords(article: ArticleText, quotations: readonly Quotation[]): Words {
  const { text, tokens } = article;
  const lower = tokens.map((token) => text.slice(token.start, token.end).toLowerCase().replaceAll("’", "'"));
  const sentence = new Int32Array(tokens.length);
  const paragraph = new Int32Array(tokens.length);
  const quotation = new Int32Array(tokens.length).fill(-1);
  article.sentences.forEach(({ from, to }, index) => sentence.fill(index, from, to));
  article.paragraphs.forEach(({ from, to }, index) => paragraph.fill(index, from, to));
  quotations.forEach(({ depth, use, start, end }, index) => {
    if (depth === 0 && use !== "scare") quotation.fill(index, firstTokenFrom(tokens, start), firstTokenFrom(tokens, end));
  });
  return { article, text, tokens, lower, sentence, told: toldOf(article, quotation), paragraph, quotation };
}

/** Sentences counted as a listener would: a quotation of several sentences is one. */
function toldOf({ sentences, tokens }: ArticleText, quotation: Int32Array): Int32Array {
  const told = new Int32Array(tokens.length);
  let count = 0;
  for (const { from, to } of sentences) {
    const inside = quotation[from] ?? -1;
    if (inside < 0 || inside !== quotation[from - 1]) count++;
    told.fill(count, from, to);
  }
  return told;
}

export const wordAt = ({ lower }: Words, at: number): string => lower[at] ?? "";
export const posAt = ({ tokens }: Words, at: number): PartOfSpeech | undefined => tokens[at]?.pos;
export const givenAt = ({ text, tokens }: Words, at: number): string => text.slice(tokens[at]?.start ?? 0, tokens[at]?.end ?? 0);

/** Whether a stretch that says when begins at the token: "late last week", "on Tuesday", "in 2012". */
export const opensTime = ({ lower }: Words, at: number): boolean => timeOpening.test(lower.slice(at, at + 3).join(" "));

/** The text span of the tokens `[from, to)`. */
export const spanOf = ({ tokens }: Words, { from, to }: Range): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

/** The tokens that begin in `span`; for a span inside one token, or between two, that token or the next, so that no range is empty. */
export function rangeOf({ tokens }: Words, span: Span): Range {
  const from = firstTokenFrom(tokens, span.start);
  const to = firstTokenFrom(tokens, span.end);
  if (to > from) return { from, to };
  const inside = (tokens[from - 1]?.end ?? 0) > span.start || from === tokens.length;
  const at = inside ? Math.max(0, from - 1) : from;
  return { from: at, to: Math.min(at + 1, tokens.length) };
}

/** The words of a span. */
export const textOf = ({ text }: Words, span: Span): string => text.slice(span.start, span.end);

/** Whether the token begins its sentence, marks in front aside. */
export function beginsSentence(words: Words, at: number): boolean {
  for (let before = at - 1; ; before--) {
    if (before < 0 || words.sentence[before] !== words.sentence[at]) return true;
    const word = wordAt(words, before);
    if (word === ":" || (/^["“‘']$/.test(word) && words.quotation[before] === words.quotation[at])) return true;
    if (posAt(words, before) !== "PUNCT" || word === ",") return false;
  }
}
