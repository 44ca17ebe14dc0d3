import type { Span } from "../model/span.ts";
import type { Mark } from "./find-marks.ts";

/** A paragraph with its marks in order. */
export type MarkedParagraph = { readonly paragraph: Span; readonly marks: readonly Mark[] };

const fewest = 3; // paragraphs so marked, before they are taken for a copied passage: one or two are slips of the pen

/**
 * The marks of an article's paragraphs without those of a passage copied from elsewhere: paragraphs that begin with a straight mark which nothing
 * closes, around or beside quotations in curly ones. The curly ones are the passage's own, so they are paired as if nothing stood around them.
 */
export function withoutBlockMarks(text: string, paragraphs: readonly MarkedParagraph[]): readonly (readonly Mark[])[] {
  const inBlock = blockParagraphs(text, paragraphs);
  return paragraphs.map(({ marks }, index) => (inBlock.size >= fewest && inBlock.has(index) ? marks.slice(1) : marks));
}

/** Indexes of the paragraphs in unbroken runs that open a straight mark and never close it. */
function blockParagraphs(text: string, paragraphs: readonly MarkedParagraph[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let from = 0; from < paragraphs.length; from++) {
    let to = from;
    while (opensUnclosed(text, paragraphs[to])) to++;
    const next = openingGlyph(text, paragraphs[to]);
    const besideCurly = next === "“" || paragraphs.slice(from, to).some(({ marks }) => marks.length > 1);
    // The run is a quotation like any other where the next paragraph reopens the straight mark, and closes it.
    if (next !== '"' && besideCurly) for (let index = from; index < to; index++) found.add(index);
    from = Math.max(from, to - 1);
  }
  return found;
}

/** The mark that a paragraph begins with, or "". */
const openingGlyph = (text: string, given: MarkedParagraph | undefined): string =>
  given?.marks[0]?.start === given?.paragraph.start ? glyphOf(text, given?.marks[0]) : "";

const glyphOf = (text: string, mark: Mark | undefined): string => (mark === undefined ? "" : text.slice(mark.start, mark.end));

/** Whether the paragraph begins with a straight mark, has no other, and its curly ones pair among themselves. */
function opensUnclosed(text: string, given: MarkedParagraph | undefined): boolean {
  if (given === undefined || openingGlyph(text, given) !== '"') return false;
  let open = 0;
  for (const mark of given.marks.slice(1).filter(({ family }) => family === "double")) {
    const glyph = glyphOf(text, mark);
    if (glyph === "“") open++;
    else if (glyph !== "”" || --open < 0) return false;
  }
  return open === 0;
}
