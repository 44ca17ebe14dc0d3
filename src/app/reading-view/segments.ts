import { overlaps, type Span } from "../../core/model/span.ts";

/** A run of text that the same marks cover from end to end. `M` is whatever a mark carries besides its span. */
export type Segment<M extends Span> = Span & { readonly text: string; readonly marks: readonly M[] };

/**
 * `text` at `within` as runs, in order and without a gap: joined, they are that text again. A mark whose edge falls
 * inside a word is widened to the word's edge, since a screen reader reads the halves of a split word as two.
 * Marks keep the order they are given in; those that touch nothing here are left out.
 */
export function segments<M extends Span>(text: string, within: Span, marks: readonly M[]): readonly Segment<M>[] {
  const from = Math.max(0, within.start);
  const to = Math.min(text.length, within.end);
  const here = marks
    .map((mark) => ({ mark, at: { start: Math.max(from, wordStart(text, mark.start)), end: Math.min(to, wordEnd(text, mark.end)) } }))
    .filter(({ mark, at }) => mark.start < mark.end && at.start < at.end && overlaps(mark, { start: from, end: to }));
  const cuts = [...new Set([from, to, ...here.flatMap(({ at }) => [at.start, at.end])])].toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? to;
    return {
      start,
      end,
      text: text.slice(start, end),
      marks: here.filter(({ at }) => at.start <= start && end <= at.end).map(({ mark }) => mark),
    };
  });
}

const letter = /[\p{L}\p{M}\p{N}]/u;
const joins = /\p{M}|\p{Emoji_Modifier}|\u200D/u;

/** Whether the place between two characters lies inside a word, an accented letter or a pair of surrogates. */
function insideWord(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  if (/[\uDC00-\uDFFF]/.test(text.charAt(at)) && /[\uD800-\uDBFF]/.test(text.charAt(at - 1))) return true;
  const before = characterBefore(text, at);
  const after = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return joins.test(after) || before === "\u200D" || (letter.test(before) && letter.test(after));
}

function characterBefore(text: string, at: number): string {
  const low = /[\uDC00-\uDFFF]/.test(text.charAt(at - 1)) && at > 1;
  return low ? text.slice(at - 2, at) : text.charAt(at - 1);
}

function wordStart(text: string, at: number): number {
  let start = at;
  while (insideWord(text, start)) start -= 1;
  return start;
}

function wordEnd(text: string, at: number): number {
  let end = at;
  while (insideWord(text, end)) end += 1;
  return end;
}
