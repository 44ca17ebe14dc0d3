import { nearestPlace } from "../../core/corrections/correct-quote.ts";
import type { QuoteNode, SourceNode } from "../../core/graph/schema.ts";
import type { Decision } from "../../core/model/correction.ts";
import { overlaps, type Span } from "../../core/model/span.ts";

/** The part of the article that a quote's words can be chosen from: its paragraphs, and one before and behind. */
export function passageOf(source: SourceNode, quote: QuoteNode): Span {
  const held = source.paragraphs.flatMap((paragraph, index) => (quote.content.some(({ span }) => overlaps(span, paragraph)) ? index : []));
  const first = source.paragraphs[Math.max(0, (held[0] ?? 0) - 1)];
  const last = source.paragraphs[Math.min(source.paragraphs.length - 1, (held.at(-1) ?? 0) + 1)];
  return { start: first?.start ?? 0, end: last?.end ?? source.text?.length ?? 0 };
}

/** The span widened to whole words and without the spaces at its ends; `null` where it holds no word. */
export function wholeWords(text: string, { start, end }: Span): Span | null {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from] ?? "")) from += 1;
  while (to > from && /\s/.test(text[to - 1] ?? "")) to -= 1;
  if (from === to) return null;
  while (from > 0 && isInWord(text, from)) from -= 1;
  while (to < text.length && isInWord(text, to)) to += 1;
  return { start: from, end: to };
}

/** Whether a place stands between two characters of one word. */
const isInWord = (text: string, at: number): boolean =>
  /[\p{L}\p{N}\uD800-\uDFFF]/u.test(text[at - 1] ?? "") && /[\p{L}\p{N}\uD800-\uDFFF]/u.test(text[at] ?? "");

/** The decision that a quote's words are these; or, as a text, why it cannot be made. */
export function boundariesDecision(quote: QuoteNode, text: string, pieces: readonly Span[]): Decision | string {
  if (pieces.length === 0) return "No words are chosen.";
  const words = pieces.map(({ start, end }) => text.slice(start, end));
  if (words.join("\n") === quote.content.map(({ exact }) => exact).join("\n")) return "These are its words now.";
  const elsewhere = pieces.find(({ start }, index) => nearestPlace(text, words[index] ?? "", quote)?.span.start !== start);
  if (elsewhere !== undefined)
    return "The same words stand nearer to the quotation: take a longer piece, so that it is clear which are meant.";
  return { decision: "boundaries", about: quote.id, words };
}
