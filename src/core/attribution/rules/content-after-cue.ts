import { isStop, posAt, wordAt, type Range, type Words } from "../clause.ts";
import { contentEnd, hasSubjectAndVerb, type ContentKind } from "../content-end.ts";
import { addresseeAfter, isInfinitive, skipAdjuncts } from "../find-addressee.ts";
import { subjectAfter } from "../find-source.ts";
import { isFinite, isVerb } from "../noun-phrase.ts";
import { sourceOf } from "./source-of.ts";
import type { Found, Place, Rule } from "./rule.ts";

const subordinate = /^(?:that|whether|how|why|what|if|who|where|when)$/;

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
  const to =
    endsWithMark(words, range.to) || isStop(words, range.to) || range.to >= clause.to
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

/** Said Ana Ruiz: “content.” */
export const invertedBeforeQuotation: Rule = ({ words, cue, clause }) => {
  if (cue.at !== clause.from || !/[eq]/.test(cue.frames) || cue.form !== "past") return null;
  const source = subjectAfter(words, cue.to, clause.to);
  const held = source === null ? -1 : (words.quotation[passedMarks(words, source.to, clause.to)] ?? -1);
  const content = words.ranges[held];
  return source === null || content === undefined || words.quotations[held]?.use !== "speech"
    ? null
    : { content: [content], cue: { from: cue.from, to: cue.to }, source, grade: "stated" };
};

/** Ana Ruiz said that content; asked whether content. */
export const subordinateClause: Rule = (place) => {
  const { words, cue } = place;
  const at = contentPlace(place);
  const first = wordAt(words, at);
  if (!/[tn]/.test(cue.frames) || !subordinate.test(first) || (first === "that" && !cue.frames.includes("t"))) return null;
  return attributed(place, clauseFrom(place, at, "clause"));
};

/** Ana Ruiz said content, without *that*. */
export const bareClause: Rule = (place) => {
  const { words, cue, clause } = place;
  if (!cue.frames.includes("c")) return null;
  const after = skipTimes(place);
  for (const at of after === cue.to ? [after] : [cue.to, after])
    if (!isStop(words, at) && at < clause.to && (words.quotation[at] ?? -1) < 0 && startsClause(words, at, clause.to))
      return attributed(place, clauseFrom(place, at, "clause"));
  return null;
};

function skipTimes(place: Place): number {
  return contentPlace(place);
}

/** Whether a clause begins here: its subject with a verb behind it. */
function startsClause(words: Words, at: number, to: number): boolean {
  if (wordAt(words, at) === "," || isVerb(words, at)) return false;
  if (hasSubjectAndVerb(words, at, to)) return true;
  for (let verb = at + 1; verb < Math.min(to, at + 30); verb++) {
    if (/^[,;:]$/.test(wordAt(words, verb)) || isStop(words, verb)) return false;
    if (isFinite(words, verb) && (words.quotation[verb] ?? -1) < 0 && !/^(?:who|which|that)$/.test(wordAt(words, verb - 1))) return true;
  }
  return false;
}

/** Ana Ruiz asked the council to content; refused to content. */
export const infinitive: Rule = (place) => {
  const { words, cue, clause } = place;
  if (!cue.frames.includes("i") || (cue.passive && !cue.frames.includes("p"))) return null;
  const at = contentPlace(place);
  if (at >= clause.to || !(isInfinitive(words, at) || (wordAt(words, at) === "not" && isInfinitive(words, at + 1)))) return null;
  const content = clauseFrom(place, at, "infinitive");
  return attributed(place, { from: content.from, to: relativeEnd(place, content) });
};

/** In "the system the ministry wants to use contains faults" the content ends where the outer clause goes on. */
function relativeEnd(place: Place, content: Range): number {
  const { words, free } = place;
  const source = sourceOf(place);
  if (source === null || source.from <= free || !/^(?:NOUN|PROPN)$/.test(posAt(words, source.from - 1) ?? "")) return content.to;
  for (let at = content.from + 2; at < content.to; at++)
    if (
      isFinite(words, at) &&
      !/^(?:PRON|SCONJ|PART|ADP)$/.test(posAt(words, at - 1) ?? "") &&
      !/^(?:and|or|,)$/.test(wordAt(words, at - 1))
    )
      return at;
  return content.to;
}

/** Ana Ruiz rejected the proposed agreement; denied taking it. */
export const nounPhrase: Rule = (place) => {
  const { words, cue, clause } = place;
  const gerund = cue.frames.includes("g") && /ing$/.test(wordAt(words, cue.to)) && posAt(words, cue.to) === "VERB";
  if (cue.passive || !(cue.frames.includes("n") || gerund)) return null;
  const at = cue.to;
  if (at >= clause.to || isStop(words, at) || /^[,:;]$/.test(wordAt(words, at)) || !(gerund || startsPhrase(words, at))) return null;
  return attributed(place, clauseFrom(place, at, "noun"));
};

const startsPhrase = (words: Words, at: number): boolean => {
  const held = words.quotation[at] ?? -1;
  if (held >= 0) return words.quotations[held]?.use === "scare";
  return (
    /^(?:NOUN|PROPN|PRON|DET|ADJ|NUM)$/.test(posAt(words, at) ?? "") ||
    (posAt(words, at) === "ADV" && /^(?:NOUN|PROPN|ADJ)$/.test(posAt(words, at + 1) ?? ""))
  );
};

/** "Ana Ruiz is expected to win": nobody is named as the source; the subject is part of the content. */
export const passiveCue: Rule = (place) => {
  const { words, cue, clause } = place;
  if (!cue.passive) return null;
  const at = skipAdjuncts(words, cue.to, clause.to);
  if (!isInfinitive(words, at) || !/[pi]/.test(cue.frames)) return null;
  const content = clauseFrom(place, at, "infinitive");
  const subject = sourceOf({ ...place, cue: { ...cue, passive: false } });
  const parts = subject === null || cue.frames.includes("o") ? [content] : [subject, content];
  return { content: parts, cue: { from: cue.from, to: cue.to }, source: null, grade: "stated" };
};

const clauseFrom = ({ words, clause }: Place, at: number, kind: ContentKind): Range => ({
  from: at,
  to: contentEnd(words, at, clause.to, kind),
});

/** Where content may begin: after the cue, who was told, and when and where. */
function contentPlace({ words, cue, clause }: Place): number {
  const told = cue.frames.includes("o") && !cue.passive ? addresseeAfter(words, cue.to, clause.to) : null;
  return skipAdjuncts(words, told?.to ?? cue.to, clause.to);
}

function attributed(place: Place, content: Range): Found | null {
  const source = sourceOf(place);
  const { cue } = place;
  if (content.from >= content.to || (source === null && !cue.passive)) return null;
  const asked = source !== null && wordAt(place.words, source.from - 1) === "what" ? [{ from: source.from - 1, to: source.from }] : [];
  return { content: [...asked, content], cue: { from: cue.from, to: cue.to }, source: cue.passive ? null : source, grade: "stated" };
}
