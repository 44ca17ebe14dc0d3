import { posAt, wordAt, type Range, type Words } from "../clause.ts";
import { groupStart, subjectBefore } from "../find-source.ts";
import type { Found } from "./rule.ts";

const using = /^(?:used|uses|coined|invoked|invokes)$/;
const wording = /^(?:phrase|phrases|term|terms|word|words|slogan|expression)$/;
const farthest = 4; // words of "a rather new phrase"

/** "Ana Ruiz has used the phrase “content”", for the verb at token `at`: whose words they were once is not said, but she said them. */
export function wordsUsed(words: Words, clause: Range, at: number): Found | null {
  if (!using.test(wordAt(words, at)) || posAt(words, at + 1) !== "DET") return null;
  const noun = wordingBehind(words, at + 2);
  if (noun === null) return null;
  const held = words.quotation[wordAt(words, noun + 1) === "," ? noun + 2 : noun + 1] ?? -1;
  const content = words.ranges[held];
  const from = groupStart(words, at, clause.from);
  const source = subjectBefore(words, from, clause.from);
  if (content === undefined || content.from > noun + 2 || source === null) return null;
  return { content: [content], cue: { from, to: noun + 1 }, source, grade: "likely" };
}

function wordingBehind(words: Words, from: number): number | null {
  for (let at = from; at < from + farthest; at++) {
    if (wording.test(wordAt(words, at))) return at;
    if (!/^(?:ADJ|ADV)$/.test(posAt(words, at) ?? "")) return null;
  }
  return null;
}
