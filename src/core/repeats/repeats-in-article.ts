import type { AnalysedArticle } from "../model/analysed-article.ts";
import { overlaps } from "../model/span.ts";
import type { Quote } from "./collect-quotes.ts";
import { diffWords, type WordStep } from "./diff-words.ts";
import { stopWords } from "./stop-words.ts";
import type { Word } from "./words-in.ts";

/** Two quotes of one article that say one thing, the earlier one first in the text. */
export type InnerRepeat = { readonly earlier: Quote; readonly later: Quote; readonly steps: readonly WordStep[]; readonly score: number };

/** Inside one article, half the words and a shared quoted one suffice: a writer seldom uses the same quoted word of two statements. */
const leastAligned = 0.5;
/** Shorter wordings share half their words by chance. */
const fewestWords = 6;
/** A word in more quotes than this is the article's subject and tells none of them from another. */
const mostUses = 40;

/**
 * The quotes of one article that say an earlier quote of it again, each with its best earlier one. Only where one speaker may have said both: the
 * same, or nobody named on either side. What stands in another quote is part of it, not a repeat of it.
 */
export function repeatsInArticle(article: AnalysedArticle, quotes: readonly Quote[]): readonly InnerRepeat[] {
  const uses = countUses(quotes);
  const byWord = new Map<string, Quote[]>();
  return quotes.flatMap((later) => {
    const telling = tellingWords(later).filter((key) => (uses.get(key) ?? 0) <= mostUses);
    const earlier = new Set(telling.flatMap((key) => byWord.get(key) ?? []));
    for (const key of telling) {
      const there = byWord.get(key);
      if (there === undefined) byWord.set(key, [later]);
      else there.push(later);
    }
    const found = [...earlier].flatMap((one) => (mayRepeat(article, one, later) ? (compare(one, later) ?? []) : []));
    return found.toSorted((a, b) => b.score - a.score).slice(0, 1);
  });
}

const tellingWords = (quote: Quote): readonly string[] => [...quote.quoted].filter((key) => key.length > 2 && !stopWords.has(key));

/** In how many of the quotes each telling word stands. */
function countUses(quotes: readonly Quote[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const quote of quotes) for (const key of tellingWords(quote)) uses.set(key, (uses.get(key) ?? 0) + 1);
  return uses;
}

function mayRepeat(article: AnalysedArticle, earlier: Quote, later: Quote): boolean {
  if (Math.min(earlier.words.length, later.words.length) < fewestWords) return false;
  if (earlier.content.some((span) => later.content.some((other) => overlaps(span, other)))) return false;
  const sameSpeaker = earlier.speaking.some((actor) => later.speaking.includes(actor));
  const nobodyNamed = earlier.unnamed && later.unnamed;
  return (
    sameSpeaker || nobodyNamed || article.actors.mayBe.some(({ a, b }) => speaks(earlier, later, a, b) || speaks(earlier, later, b, a))
  );
}

const speaks = (earlier: Quote, later: Quote, a: number, b: number): boolean => earlier.speaking.includes(a) && later.speaking.includes(b);

function compare(earlier: Quote, later: Quote): InnerRepeat | null {
  if (!mayAlign(earlier, later)) return null;
  const steps = diffWords(earlier.words, later.words);
  const kept = steps.reduce((sum, step) => sum + (step.op === "same" ? step.later.length : 0), 0);
  const score = kept / Math.min(earlier.words.length, later.words.length);
  return score >= leastAligned ? { earlier, later, steps, score } : null;
}

/** Whether so many words of each are in the other: no more than those can align, and counting them takes no diff. */
function mayAlign({ words: earlier }: Quote, { words: later }: Quote): boolean {
  const least = leastAligned * Math.min(earlier.length, later.length);
  return countIn(later, earlier) >= least && countIn(earlier, later) >= least;
}

function countIn(words: readonly Word[], others: readonly Word[]): number {
  const there = new Set(others.map(({ key }) => key));
  return words.reduce((count, { key }) => count + (there.has(key) ? 1 : 0), 0);
}
