import type { ArticleText, PartOfSpeech, Token } from "../model/article.ts";
import type { Quotation } from "../model/quotation.ts";
import type { Span } from "../model/span.ts";
import { repairTags } from "./repair-tags.ts";
import { firstTokenFrom } from "../text/first-token-from.ts";

/** The article's words as the rules read them. Positions are token indexes. */
export type Words = {
  readonly text: ArticleText;
  readonly tokens: readonly Token[];
  /** Each token in lower case, with straight apostrophes. */
  readonly lower: readonly string[];
  readonly pos: readonly PartOfSpeech[];
  /** Index of the outermost quotation that holds the token, or -1. */
  readonly quotation: Int32Array;
  readonly quotations: readonly Quotation[];
  /** Token range of each quotation, marks included. */
  readonly ranges: readonly Range[];
};

/** Tokens `[from, to)`. */
export type Range = { readonly from: number; readonly to: number };

/** Reads the words; only the quotations at `depth` count as quotations, so that 1 reads what stands inside the outer ones. */
export function readWords(text: ArticleText, quotations: readonly Quotation[], depth = 0): Words {
  const { tokens } = text;
  const lower = tokens.map((token) => text.text.slice(token.start, token.end).toLowerCase().replace("’", "'"));
  const quotation = new Int32Array(tokens.length).fill(-1);
  const ranges = quotations.map(({ start, end }) => ({ from: firstTokenFrom(tokens, start), to: firstTokenFrom(tokens, end) }));
  quotations.forEach((held, index) => {
    if (held.depth === depth) quotation.fill(index, ranges[index]?.from, ranges[index]?.to);
  });
  return { text, tokens, lower, pos: repairTags(text), quotation, quotations, ranges };
}

export const posAt = ({ pos }: Words, at: number): PartOfSpeech | undefined => pos[at];
export const wordAt = ({ lower }: Words, at: number): string => lower[at] ?? "";

/** The text span of the tokens `[from, to)`. */
export const spanOf = ({ tokens }: Words, { from, to }: Range): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

/** Whether the token is a mark that ends a sentence. */
export const isStop = (words: Words, at: number): boolean => /^(?:[.?!…]|\.\.\.)$/.test(wordAt(words, at));

/** Whether a clause begins at the token: behind a comma, a stop, a conjunction or a quotation, or with its sentence. */
export const opensClause = (words: Words, at: number): boolean =>
  at === 0 ||
  isStop(words, at - 1) ||
  wordAt(words, at - 1).endsWith(".") ||
  (words.quotation[at - 1] ?? -1) >= 0 ||
  /^(?:[,;:—–]|--|and|but|while|as|because|when|yet|so)$/.test(wordAt(words, at - 1));

/**
 * The paragraph's sentences with each quotation whole: a boundary inside a quotation is none. Most rules look at one of these at a time.
 */
export function clausesOf(words: Words, sentences: readonly Range[]): readonly Range[] {
  const clauses: Range[] = [];
  for (const { from, to } of sentences) {
    const last = clauses.at(-1);
    const held = words.quotation[from] ?? -1;
    if (last !== undefined && held >= 0 && held === words.quotation[from - 1]) clauses[clauses.length - 1] = { from: last.from, to };
    else clauses.push({ from, to });
  }
  return clauses;
}
