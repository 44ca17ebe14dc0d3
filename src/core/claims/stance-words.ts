import type { AnalysedArticle } from "../model/analysed-article.ts";
import type { Attribution } from "../model/attribution.ts";
import { cover, type Span } from "../model/span.ts";
import { firstTokenFrom, spansAt } from "../text/first-token-from.ts";

/** From the cue to the end of what is said, in the cue's sentence: "dismissed these concerns as silly". `null` where there is no cue. */
export function stanceWords({ text }: AnalysedArticle, { cue, content }: Attribution): Span | null {
  const first = cover(cue);
  if (first === null) return null;
  const sentence = spansAt(text.sentences, first)[0];
  const after = content.filter((part) => part.start >= first.start && (sentence === undefined || part.start < sentence.end));
  const span = cover([first, ...after]) ?? first;
  return sentence === undefined ? span : { start: span.start, end: Math.max(first.end, Math.min(span.end, sentence.end)) };
}

/**
 * The span with the word on either side, inside its sentence: where a content ends is a matter of a token, and what is disputed must not hang on it.
 * `walls` are not stepped into: a cue is no part of what it links.
 */
export function widened({ text }: AnalysedArticle, span: Span, walls: readonly Span[]): Span {
  const sentences = spansAt(text.sentences, span);
  const [first, last] = [sentences[0], sentences.at(-1)];
  const at = firstTokenFrom(text.tokens, span.start);
  const next = firstTokenFrom(text.tokens, span.end);
  const before = text.tokens.slice(Math.max(0, at - farthest), at).findLast((token) => isWord(text.text, token));
  const after = text.tokens.slice(next, next + farthest).find((token) => isWord(text.text, token));
  const free = (token: Span) => !walls.some((wall) => token.start < wall.end && wall.start < token.end);
  return {
    start: before !== undefined && first !== undefined && before.start >= first.start && free(before) ? before.start : span.start,
    end: after !== undefined && last !== undefined && after.end <= last.end && free(after) ? after.end : span.end,
  };
}

// Tokens: a comma and a quotation mark may stand between.
const farthest = 3;

const isWord = (text: string, { start, end }: Span): boolean => /[\p{L}\p{N}]/u.test(text.slice(start, end));
