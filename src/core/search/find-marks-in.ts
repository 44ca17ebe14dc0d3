import type { Evidence } from "../model/evidence.ts";
import { splitTerms, splitWords, type Word } from "./split-words.ts";

/** A text's words with the evidence they stand in; joined over the parts of a broken quotation. */
type PlacedWord = Word & { readonly in: number };

/** Where the phrase stands, word after word whatever punctuation lies between, as one mark for each part of the text it runs through. */
export function phraseMarks(texts: readonly Evidence[], phrase: readonly string[]): readonly Evidence[] {
  const words = placed(texts, splitWords);
  const marks: Evidence[] = [];
  for (let at = 0; at + phrase.length <= words.length; at++) {
    if (words[at]?.word !== phrase[0] || !phrase.every((word, offset) => words[at + offset]?.word === word)) continue;
    marks.push(...runMarks(texts, words.slice(at, at + phrase.length)));
    at += phrase.length - 1;
  }
  return marks;
}

/** Where single terms stand that `matches` takes; one inside another is marked once. */
export const wordMarks = (texts: readonly Evidence[], matches: (word: string) => boolean): readonly Evidence[] =>
  outermost(placed(texts, (text) => splitTerms(text, matches))).flatMap((term) => runMarks(texts, [term]));

function outermost(terms: readonly PlacedWord[]): readonly PlacedWord[] {
  const sorted = terms.toSorted((a, b) => a.in - b.in || a.span.start - b.span.start || b.span.end - a.span.end);
  const kept: PlacedWord[] = [];
  for (const term of sorted) {
    const last = kept.at(-1);
    if (last === undefined || last.in !== term.in || last.span.end < term.span.end) kept.push(term);
  }
  return kept;
}

const placed = (texts: readonly Evidence[], split: (text: string) => readonly Word[]): readonly PlacedWord[] =>
  texts.flatMap((text, index) => split(text.exact).map((word) => ({ ...word, in: index })));

/** One mark from the first word to the last, for each part of the text. */
function runMarks(texts: readonly Evidence[], run: readonly PlacedWord[]): readonly Evidence[] {
  return texts.flatMap((text, index) => {
    const here = run.filter((word) => word.in === index);
    const [first, last] = [here[0], here.at(-1)];
    if (first === undefined || last === undefined) return [];
    const { start } = text.span;
    const span = { start: start + first.span.start, end: start + last.span.end };
    return [{ source: text.source, span, exact: text.exact.slice(first.span.start, last.span.end) }];
  });
}
