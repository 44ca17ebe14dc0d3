import type { GraphNode } from "../graph/schema.ts";
import type { Evidence } from "../model/evidence.ts";
import { phraseMarks, wordMarks } from "./find-marks-in.ts";
import type { ReadQuery } from "./read-query.ts";
import { searchedTexts } from "./searched-texts.ts";
import { shortestBeginning } from "./look-up.ts";
import { stem } from "./stem.ts";

/** Finds, for what was asked, the words of a node that answer it: spans of the article as it is. */
export function markerOf(read: ReadQuery): (node: GraphNode) => readonly Evidence[] {
  const matches = matcher(read);
  return (node) => {
    const texts = searchedTexts(node);
    const phrases = texts.flatMap((parts) => read.phrases.flatMap((phrase) => phraseMarks(parts, phrase)));
    const words = read.words.length === 0 ? [] : texts.flatMap((parts) => wordMarks(parts, matches));
    const single = words.filter((mark) => !phrases.some((phrase) => holdsMark(phrase, mark)));
    return [...phrases, ...single].toSorted((a, b) => a.span.start - b.span.start);
  };
}

/** How many characters there are to read for a node's marks. */
export const lengthToMark = (node: GraphNode): number =>
  searchedTexts(node)
    .flat()
    .reduce((sum, { exact }) => sum + exact.length, 0);

const holdsMark = (outer: Evidence, inner: Evidence): boolean =>
  outer.source === inner.source && outer.span.start <= inner.span.start && inner.span.end <= outer.span.end;

/** Takes the words that were looked for by themselves; a phrase's words are marked only where the phrase stands. */
function matcher(read: ReadQuery): (word: string) => boolean {
  const stems = new Set(read.words.map(stem));
  const begun = read.unfinished !== null && read.unfinished.length >= shortestBeginning ? read.unfinished : null;
  return (word) => stems.has(stem(word)) || (begun !== null && word.startsWith(begun));
}
