import { wordAt, type Range, type Words } from "../clause.ts";
import { hasSubjectAndVerb } from "../content-end.ts";
import { phraseAfter } from "../noun-phrase.ts";
import { appositionEnd } from "../find-source.ts";
import { isParticiple } from "../read-cue.ts";
import type { Rule } from "./rule.ts";

const longest = 80; // words of the longest content that may stand between the participle and its subject

/** "Arguing that content, Ana Ruiz left": the participle opens the sentence, its subject comes behind the content. */
export const frontedParticiple: Rule = ({ words, cue, clause }) => {
  if (cue.at !== clause.from || !isParticiple(words, cue) || !cue.frames.includes("t") || wordAt(words, cue.to) !== "that") return null;
  const comma = subjectComma(words, { from: cue.to + 2, to: Math.min(clause.to, cue.to + longest) }, clause.to);
  const head = comma === null ? null : phraseAfter(words, comma + 1, clause.to);
  if (comma === null || head === null) return null;
  const source = { from: head.from, to: withApposition(words, head.to, clause.to) };
  return { content: [{ from: cue.to, to: comma }], cue: { from: cue.from, to: cue.to }, source, grade: "stated" };
};

/** The first comma behind which a subject stands with its verb. */
function subjectComma(words: Words, { from, to }: Range, end: number): number | null {
  for (let at = from; at < to; at++)
    if (wordAt(words, at) === "," && (words.quotation[at] ?? -1) < 0 && hasSubjectAndVerb(words, at + 1, end)) return at;
  return null;
}

/** An apposition between subject and verb takes in its closing comma. */
function withApposition(words: Words, at: number, to: number): number {
  const end = appositionEnd(words, at, to);
  return end > at && wordAt(words, end) === "," ? end + 1 : end;
}
