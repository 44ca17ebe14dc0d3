import type { Quotation } from "../model/quotation.ts";
import { firstTokenFrom } from "../text/first-token-from.ts";
import { firstEndingAfter } from "./complete-attributions.ts";
import { spanOf, type Words } from "./clause.ts";
import type { Draft } from "./draft.ts";
import { ownersOf } from "./add-floating-quotations.ts";
import { subjectBefore } from "./find-source.ts";

const heard =
  /\b(?:(?:was|were|is|are|(?:can|could) be|has been|have been) (?:\p{L}+ly )?(?:over)?heard (?:to (?:say|mutter|shout|whisper|remark|ask|tell \p{L}+)|(?:say|mutter|shout|whisper|ask)ing)),?:?\s$/u;
const farthest = 60; // characters of such words

/** The drafts, with one for each quotation behind "was heard to mutter" that none of them has: he who is heard speaks. */
export function overheard(words: Words, drafts: readonly Draft[]): readonly Draft[] {
  const { text } = words.text;
  const outer = words.text.text.includes("heard ") ? words.quotations.filter(({ depth, use }) => depth === 0 && use !== "imagined") : [];
  const owners = ownersOf(outer, drafts);
  return [...drafts, ...outer.flatMap((quotation, index) => (owners[index] === undefined ? (heardIn(words, text, quotation) ?? []) : []))];
}

function heardIn(words: Words, text: string, { start, end }: Quotation): Draft | null {
  const from = Math.max(0, start - farthest);
  const found = heard.exec(text.slice(from, start));
  if (found === null) return null;
  const cue = { start: from + found.index, end: from + found.index + found[0].replace(/[\s,]+$/, "").length };
  const sentence = words.text.sentences[firstEndingAfter(words.text.sentences, cue.start)];
  const subject = subjectBefore(words, firstTokenFrom(words.tokens, cue.start), sentence?.from ?? 0);
  const sourceSpan = subject === null ? null : spanOf(words, subject);
  return { content: [{ start, end }], cue: [cue], sourceSpan, grade: "likely", rule: "overheard" };
}
