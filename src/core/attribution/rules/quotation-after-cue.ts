import { isStop, wordAt, type Range, type Words } from "../clause.ts";
import { contentEnd } from "../content-end.ts";
import { skipAdjuncts } from "../find-addressee.ts";
import { subjectAfter } from "../find-source.ts";
import { attributed, contentPlace } from "./content-place.ts";
import type { Rule } from "./rule.ts";
import { sourceOf } from "./source-of.ts";

/** Ana Ruiz said, “content.”; told CNN: “content.” */
export const quotationAfterCue: Rule = (place) => {
  const { words, cue, clause } = place;
  if (cue.frames === "") return null;
  const at = passedMarks(
    words,
    /^(?:tell|ask|warn|remind|inform|assure)$/.test(cue.verb.lemma) ? contentPlace(place) : skipAdjuncts(words, cue.to, clause.to),
    clause.to,
  );
  const held = words.quotation[at] ?? -1;
  const quotation = words.quotations[held];
  if (quotation === undefined || quotation.use === "imagined") return null;
  if (quotation.use === "scare" && !(/[,:]/.test(wordAt(words, at - 1)) || (cue.frames.includes("q") && at === cue.to))) return null;
  if (cue.verb.lemma === "" && !/[,:]/.test(wordAt(words, at - 1))) return null;
  const range = words.ranges[held] as Range;
  const isNamed = wordAt(words, (sourceOf(place)?.from ?? 0) - 1) === "what"; // what she called “…” stands in for a noun
  const to =
    isNamed || endsWithMark(words, range.to) || isStop(words, range.to) || range.to >= clause.to
      ? range.to
      : contentEnd(words, range.to - 1, clause.to, "clause");
  return attributed(place, { from: range.from, to: Math.max(to, range.to) });
};

const passedMarks = (words: Words, at: number, to: number): number => {
  let next = at;
  while (next < to && (words.quotation[next] ?? -1) < 0 && /^(?:[,:—–]|--)$/.test(wordAt(words, next))) next++;
  return next;
};

const endsWithMark = (words: Words, at: number): boolean => {
  const end = words.tokens[at - 1]?.end ?? 0;
  return /[.?!,…—-]["”'’»]+$/.test(words.text.text.slice(Math.max(0, end - 5), end));
};

/** Said Ana Ruiz: “content.” Only verbs of the lexicon, for a headline's "Ted Ruiz: “content.”" begins with a name that looks like one. */
export const invertedBeforeQuotation: Rule = ({ words, cue, clause }) => {
  if (cue.at !== clause.from || cue.verb.lemma === "" || !/[eq]/.test(cue.frames) || cue.form !== "past") return null;
  const source = subjectAfter(words, cue.to, clause.to);
  const held = source === null ? -1 : (words.quotation[passedMarks(words, source.to, clause.to)] ?? -1);
  const content = words.ranges[held];
  return source === null || content === undefined || words.quotations[held]?.use !== "speech"
    ? null
    : { content: [content], cue: { from: cue.from, to: cue.to }, source, grade: "stated" };
};
