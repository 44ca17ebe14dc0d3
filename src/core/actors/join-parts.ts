import type { Range, Words } from "./read-words.ts";
import { wordAt } from "./read-words.ts";
import { joinsAdjectives } from "./read-source.ts";
import type { NameAt } from "./name-at.ts";

/** The parts of "the Clinton campaign and DNC": stretches joined by "and" or "nor" outside of names, commas between them gone; one part where nothing joins. */
export function joinedParts(words: Words, range: Range, inside: readonly NameAt[]): readonly Range[] {
  const parts: Range[] = [];
  let from = /^(?:both|neither)$/.test(wordAt(words, range.from)) ? range.from + 1 : range.from;
  for (let at = range.from; at < range.to; at++) {
    const name = inside.find(({ name: { from: start, to: end } }) => start <= at && at < end);
    if (name !== undefined) {
      at = name.name.to - 1;
      continue;
    }
    if (!/^(?:and|nor)$/.test(wordAt(words, at)) || joinsAdjectives(words, at)) continue;
    parts.push({ from, to: wordAt(words, at - 1) === "," ? at - 1 : at });
    from = at + 1;
  }
  return [...parts, { from, to: range.to }].filter((part) => part.to > part.from);
}
