import type { Token } from "../model/article.ts";
import { is, isTitle, opensSpeech, touches } from "./sentence-ends.ts";

type Ranges = readonly (readonly [from: number, to: number])[];

const closing = /^(?:[”’"'»)\]]|'')$/;
const opening = /^(?:[“‘"'«([]|''|``)$/;
/**
 * Mends sentence boundaries: a closing mark stays with the sentence it ends and an opening one with the sentence it begins; no sentence
 * begins with a small letter or a comma, as behind "(D-Conn.)", or ends with a title ("Sen."). One ends at an abbreviation with words behind it that are
 * said: "said no. “Never,” …".
 */
export function repairSentences(text: string, tokens: readonly Token[], ranges: Ranges): Ranges {
  const starts: number[] = [];
  for (const [from] of ranges) {
    const start = movedStart(text, tokens, from);
    if (start === 0 || (start < tokens.length && start > (starts.at(-1) ?? -1) && !goesOn(text, tokens, start))) starts.push(start);
  }
  const all = new Set(starts);
  for (let at = 1; at < tokens.length - 1; at++)
    if (endsWithX(text, tokens, at) || endsWithTime(text, tokens, at) || opensSpeech(text, tokens, at)) all.add(at + 1);
  return [...all].toSorted((a, b) => a - b).map((start, index, sorted) => [start, sorted[index + 1] ?? tokens.length] as const);
}

/** "wrote on X. Ruiz, …": the name of a network, which is no initial. */
const endsWithX = (text: string, tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.end ?? 0) - (tokens[at]?.start ?? 0) === 2 &&
  text.startsWith("X.", tokens[at]?.start) &&
  /^(?:on|platform|network|site)$/.test(text.slice(tokens[at - 1]?.start, tokens[at - 1]?.end)) &&
  /^[\p{Lu}“"‘]/u.test(text.slice(tokens[at + 1]?.start));

const opener = /^(?:He|She|They|It|We|The|An?|His|Her|Their|But|And|There|That|This|When|After)$/;

/** "around 11 p.m. He did not call": the point of the hour ends the sentence too, before a word that a capital makes no name of. */
const endsWithTime = (text: string, tokens: readonly Token[], at: number): boolean =>
  is(/^[ap]\.m\.$/i, text, tokens[at]) && is(opener, text, tokens[at + 1]);

/** Where the sentence that begins at token `from` should begin. */
function movedStart(text: string, tokens: readonly Token[], from: number): number {
  let start = from;
  while (
    start > 0 &&
    start < tokens.length &&
    touches(tokens, start - 1, start) &&
    is(closing, text, tokens[start]) &&
    !touches(tokens, start, start + 1)
  )
    start++;
  if (start > from || from === 0) return start;
  while (start > 1 && is(opening, text, tokens[start - 1]) && touches(tokens, start - 1, start) && !touches(tokens, start - 2, start - 1))
    start--;
  return start;
}

/** Whether the words at token `start` go on with the sentence before. */
function goesOn(text: string, tokens: readonly Token[], start: number): boolean {
  if (isTitle(text, tokens, start - 1) || is(/^[,;]$/, text, tokens[start])) return true;
  let word = start;
  while (is(closing, text, tokens[word]) || is(opening, text, tokens[word])) word++;
  return (
    (/^\p{Ll}/u.test(text.slice(tokens[word]?.start, (tokens[word]?.start ?? 0) + 2)) && !is(/^[.!?]$/, text, tokens[start - 1])) ||
    isLowerAfterMark(text, tokens, start, word)
  );
}

/** “Why?” he asked: a small letter right after a closing mark. */
const isLowerAfterMark = (text: string, tokens: readonly Token[], start: number, word: number): boolean =>
  word === start &&
  is(closing, text, tokens[start - 1]) &&
  /^\p{Ll}/u.test(text.slice(tokens[word]?.start, (tokens[word]?.start ?? 0) + 2));
