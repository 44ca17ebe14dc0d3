import type { Span } from "../../core/model/span.ts";

/** A piece of a text around words that were looked for: the piece, the first of those words, and all of them in it. */
export type Excerpt = Span & { readonly at: Span; readonly marks: readonly Span[] };

const before = 50; // characters shown ahead of the first mark
const after = 90; // and behind the last

/** Pieces of `text` around `marks` (in order, not overlapping), cut at spaces; marks that stand near each other share one. */
export function excerpts(text: string, marks: readonly Span[]): readonly Excerpt[] {
  const groups: Span[][] = [];
  for (const mark of marks) {
    const last = groups.at(-1);
    const end = last?.at(-1)?.end;
    if (last && end !== undefined && mark.start >= end && mark.start - end < before) last.push(mark);
    else groups.push([mark]);
  }
  return groups.flatMap((group) => {
    const [first, last] = [group[0], group.at(-1)];
    if (!first || !last) return [];
    return [{ start: backToSpace(text, first.start - before), end: onToSpace(text, last.end + after), at: first, marks: group }];
  });
}

function backToSpace(text: string, at: number): number {
  const paragraph = text.lastIndexOf("\n", Math.max(0, at + before)) + 1;
  if (at <= paragraph) return paragraph;
  const space = text.indexOf(" ", at);
  return space < 0 || space >= at + before ? at : space + 1;
}

function onToSpace(text: string, at: number): number {
  const line = text.indexOf("\n", at - after);
  const paragraph = line < 0 ? text.length : line;
  if (at >= paragraph) return paragraph;
  const space = text.lastIndexOf(" ", at);
  return space <= at - after ? at : space;
}
