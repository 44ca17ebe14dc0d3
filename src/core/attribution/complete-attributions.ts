import type { Attribution, AttributionType } from "../model/attribution.ts";
import type { Quotation } from "../model/quotation.ts";
import { overlaps, textAt, type Span } from "../model/span.ts";
import { firstTokenFrom } from "../text/first-token-from.ts";
import { spanOf, wordAt, type Words } from "./clause.ts";
import { cueForms } from "./cue-lexicon.ts";
import type { Draft } from "./draft.ts";
import { draftNested, type NestedDraft } from "./draft-nested.ts";
import { addresseeAfter } from "./find-addressee.ts";
import { phraseBefore } from "./noun-phrase.ts";
import { meaningOf } from "./speech-act.ts";

/**
 * The attributions that `drafts` are, with all that can be read off the spans: type by the quotation marks, act by the cue, who was told,
 * and a record for each quotation inside a content. In the order of their contents; a nested one comes after what holds it.
 */
export function completeAttributions(words: Words, drafts: readonly Draft[]): readonly Attribution[] {
  const { text, quotations } = words;
  const outer = quotations.filter(({ depth }) => depth === 0);
  const nested = new Map(draftNested(text, quotations, drafts).map((draft) => [draft.draft, draft]));
  const ordered = [...drafts, ...nested.keys()].toSorted(byPlace);
  const place = new Map(ordered.map((draft, index) => [draft, index]));
  return ordered.map((draft) => complete(words, outer, draft, nested.get(draft), place));
}

/** By where the content begins; the longer first. */
function byPlace(a: Draft, b: Draft): number {
  return (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0) || (b.content.at(-1)?.end ?? 0) - (a.content.at(-1)?.end ?? 0);
}

function complete(
  words: Words,
  outer: readonly Quotation[],
  draft: Draft,
  nested: NestedDraft | undefined,
  place: ReadonlyMap<Draft, number>,
): Attribution {
  const { text } = words.text;
  const { content, cue, sourceSpan, grade, rule } = draft;
  const quoted = nested === undefined ? quotedParts(content, outer) : content;
  const inside = nested === undefined ? undefined : place.get(nested.inside);
  return {
    content,
    cue,
    sourceSpan,
    addressee: addresseeOf(words, cue, content),
    type: typeOf(text, content, quoted),
    quoted,
    ...meaningOf(cue.map((span) => textAt(text, span)).join(" "), quoted.length > 0),
    grade,
    rule,
    nested: nested === undefined || inside === undefined ? null : { inside, as: nested.as },
  };
}

/** The parts of the content that stand in quotation marks. */
export function quotedParts(content: readonly Span[], outer: readonly Quotation[]): readonly Span[] {
  return content.flatMap((part) => {
    const found: Span[] = [];
    for (let at = firstEndingAfter(outer, part.start); at < outer.length; at++) {
      const quotation = outer[at];
      if (quotation === undefined || !overlaps(quotation, part)) break;
      found.push({ start: Math.max(part.start, quotation.start), end: Math.min(part.end, quotation.end) });
    }
    return found;
  });
}

/** Index of the first span that ends after `offset`; binary search in spans that are in order and do not overlap. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Direct where no letter or digit of the content stands outside of the marks, mixed where some do, indirect where all do. */
function typeOf(text: string, content: readonly Span[], quoted: readonly Span[]): AttributionType {
  if (quoted.length === 0) return "indirect";
  return content.some((part) => hasWordOutside(text, part, quoted)) ? "mixed" : "direct";
}

function hasWordOutside(text: string, part: Span, quoted: readonly Span[]): boolean {
  let at = part.start;
  for (const { start, end } of quoted) {
    if (start < at || end > part.end) continue;
    if (wordLetter.test(text.slice(at, start))) return true;
    at = end;
  }
  return wordLetter.test(text.slice(at, part.end));
}
const wordLetter = /[\p{L}\p{N}]/u;

const telling = /^(?:tell|ask|remind|inform|assure|urge|warn|advise|order|implore|encourage|caution|notify|brief|beg|thank)$/;

/** Who was told: behind "told" and "asked"; before "was told". */
function addresseeOf(words: Words, cue: readonly Span[], content: readonly Span[]): Span | null {
  const [span] = cue;
  if (span === undefined) return null;
  const from = firstTokenFrom(words.tokens, span.start);
  const to = firstTokenFrom(words.tokens, span.end);
  const at = lastVerb(words, from, to);
  if (at === null) return null;
  if (/^(?:am|is|are|was|were|been|being|be)$/.test(wordAt(words, at - 1)) && at > from)
    return spanOrNull(words, phraseBefore(words, from, from - 20));
  const limit = content.find((part) => part.start >= span.end)?.start ?? Infinity;
  const end = limit === Infinity ? to + 20 : firstTokenFrom(words.tokens, limit);
  return spanOrNull(words, addresseeAfter(words, to, Math.min(end, words.tokens.length)));
}

/** The cue's last verb, when it is one that takes who is told. */
function lastVerb(words: Words, from: number, to: number): number | null {
  for (let at = to - 1; at >= from; at--) {
    const form = cueForms.get(wordAt(words, at));
    if (form !== undefined) return form.verbs.some(({ lemma }) => telling.test(lemma)) ? at : null;
  }
  return null;
}

const spanOrNull = (words: Words, range: { readonly from: number; readonly to: number } | null): Span | null =>
  range === null ? null : spanOf(words, range);
