import type { ArticleText } from "../model/article.ts";
import type { Quotation } from "../model/quotation.ts";
import { holds, type Span } from "../model/span.ts";
import { isStop, readWords, spanOf, wordAt, type Range, type Words } from "./clause.ts";
import type { Draft } from "./draft.ts";
import { groupStart } from "./find-source.ts";
import { phraseAfter } from "./noun-phrase.ts";
import { readCues, type Cue } from "./read-cue.ts";
import { cueForms } from "./cue-lexicon.ts";
import { sourceOf } from "./rules/source-of.ts";

/** A quotation inside a content: what holds it, and whether somebody is said to have said it. */
export type NestedDraft = { readonly draft: Draft; readonly inside: Draft; readonly as: "second-hand" | "imagined" };

const deepest = 3; // quotations nested deeper than this are left to those that hold them
const farthest = 8; // how many words before a nested quotation its cue is looked for

/** A draft for each quotation inside another that is somebody's words or put into a mouth, with its own cue and source where it has them. */
export function draftNested(text: ArticleText, quotations: readonly Quotation[], drafts: readonly Draft[]): readonly NestedDraft[] {
  const found = new Map<number, NestedDraft>();
  const holders = contentsByStart(drafts);
  const read = new Map<number, Words>();
  let next = 0;
  quotations.forEach((quotation, index) => {
    if (quotation.depth === 0 || quotation.depth > deepest || quotation.use === "scare") return;
    while (next < holders.length && (holders[next]?.span.end ?? 0) < quotation.start) next++;
    const inside = nearest(quotations, index, found) ?? holders.slice(next, next + 3).find(({ span }) => holds(span, quotation))?.draft;
    if (inside === undefined) return;
    const words = read.get(quotation.depth) ?? readWords(text, quotations, quotation.depth);
    read.set(quotation.depth, words);
    found.set(index, { draft: nestedDraft(words, index), inside, as: quotation.use === "imagined" ? "imagined" : "second-hand" });
  });
  return [...found.values()];
}

const contentsByStart = (drafts: readonly Draft[]): readonly { readonly span: Span; readonly draft: Draft }[] =>
  drafts.flatMap((draft) => draft.content.map((span) => ({ span, draft }))).toSorted((a, b) => a.span.start - b.span.start);

/** The record of the nearest quotation around this one that has one. */
function nearest(quotations: readonly Quotation[], index: number, found: ReadonlyMap<number, NestedDraft>): Draft | undefined {
  for (let at = quotations[index]?.inside ?? null; at !== null; at = quotations[at]?.inside ?? null) {
    const holder = found.get(at);
    if (holder !== undefined) return holder.draft;
  }
  return undefined;
}

function nestedDraft(words: Words, index: number): Draft {
  const quotation = words.quotations[index] as Quotation;
  const range = words.ranges[index] as Range;
  const outer = words.ranges[quotation.inside ?? index] ?? range;
  const found = cueBefore(words, range, outer) ?? cueAfter(words, range, outer);
  return {
    content: [{ start: quotation.start, end: quotation.end }],
    cue: found === null ? [] : [spanOf(words, found.cue)],
    sourceSpan: found === null || found.source === null ? null : spanOf(words, found.source),
    grade: found === null ? "open" : "likely",
    rule: "nested-quotation",
  };
}

type CueAndSource = { readonly cue: Range; readonly source: Range | null };

/** "he told me, ‘go’" */
function cueBefore(words: Words, range: Range, outer: Range): CueAndSource | null {
  for (let at = range.from - 1; at > Math.max(outer.from, range.from - farthest); at--) {
    if (isStop(words, at) || (words.quotation[at] ?? -1) >= 0) return null;
    const [cue] = speechCues(words, at, outer.from + 1);
    if (cue !== undefined) return { cue: { from: cue.from, to: cue.to }, source: sourceIn(words, cue, outer) };
  }
  return null;
}

/** "‘go,’ he said" */
function cueAfter(words: Words, range: Range, outer: Range): CueAndSource | null {
  const subject = phraseAfter(words, range.to, outer.to);
  if (subject === null) return null;
  const [cue] = speechCues(words, subject.to, subject.to);
  return cue === undefined ? null : { cue: { from: cue.from, to: cue.to }, source: subject };
}

/** The verb of speech at `at`, an infinitive too: "wants to say, ‘go’". */
function speechCues(words: Words, at: number, from: number): readonly Cue[] {
  const found = readCues(words, at, from).filter(({ verb }) => verb.speech);
  const form = cueForms.get(wordAt(words, at));
  if (found.length > 0 || form === undefined || wordAt(words, at - 1) !== "to") return found;
  const start = groupStart(words, at, from);
  return form.verbs
    .filter(({ speech }) => speech)
    .map((verb) => ({ verb, form: form.form, frames: verb.frames, passive: false, at, from: start, to: at + 1 }));
}

const sourceIn = (words: Words, cue: Cue, outer: Range): Range | null =>
  sourceOf({ words, clause: { from: outer.from + 1, to: outer.to }, free: outer.from + 1, cue });
