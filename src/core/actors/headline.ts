import type { Span } from "../model/span.ts";
import { givenAt, posAt, spanOf, wordAt, type Range, type Words } from "./read-words.ts";

const longestHeadline = 30; // tokens

/** A paragraph that gives capitals to all its longer words and to its verbs: capitals say nothing there. */
export function isHeadline(words: Words, { from, to }: Range): boolean {
  let long = 0;
  let capitals = 0;
  for (let at = from; at < to; at++) {
    const given = givenAt(words, at);
    if (posAt(words, at) === "VERB" && given === wordAt(words, at)) return false;
    if (!/^\p{L}{4,}$/u.test(given)) continue;
    long++;
    if (/^\p{Lu}/u.test(given)) capitals++;
  }
  if (isShouted(words, { from, to })) return true;
  const stopped = /^[.!?]$/.test(wordAt(words, to - 1));
  return to - from <= longestHeadline && long >= 4 && capitals >= long * (stopped ? 0.85 : 0.75);
}

/** Whether the stretch is in capitals throughout. */
export const isShouted = (words: Words, range: Range): boolean => {
  const { start, end } = spanOf(words, range) satisfies Span;
  const letters = words.text.slice(start, end).replace(/[^\p{L}]/gu, "");
  return letters.length >= 12 && letters.replace(/\p{Lu}/gu, "").length < letters.length * 0.1;
};
