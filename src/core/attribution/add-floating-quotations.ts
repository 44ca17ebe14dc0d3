import type { ArticleText, Paragraph } from "../model/article.ts";
import type { Quotation } from "../model/quotation.ts";
import { holds, overlaps, type Span } from "../model/span.ts";
import type { Draft } from "./draft.ts";
import { isStageDirection } from "./find-turns.ts";

/**
 * The drafts, with every quotation they leave out: one that goes on right behind a quotation of the same paragraph, or from the paragraph
 * before, joins that one's draft; any other floats, with no cue and no source, until somebody is found to carry to it.
 */
export function addFloatingQuotations(text: ArticleText, quotations: readonly Quotation[], drafts: readonly Draft[]): readonly Draft[] {
  const all = drafts.map((draft) => ({ ...draft, content: [...draft.content] }));
  const owner = ownersOf(quotations, all);
  joinOpenings(text.text, quotations, owner, all);
  let paragraph = 0;
  quotations.forEach((quotation, index) => {
    while ((text.paragraphs[paragraph]?.end ?? Infinity) <= quotation.start) paragraph++;
    if (quotation.depth > 0 || quotation.use !== "speech" || owner[index] !== undefined || isStageDirection(text.text, quotation)) return;
    const before = precedingOwner(text, quotations, owner, index, text.paragraphs[paragraph]);
    const draft = before === undefined ? undefined : all[before];
    const span = { start: quotation.start, end: quotation.end };
    if (draft === undefined && (!isAlone(text, quotation) || isTranscript(text.text, quotation))) return;
    if (draft === undefined) all.push({ content: [span], cue: [], sourceSpan: null, grade: "open", rule: "floating" });
    else draft.content.push(span);
    owner[index] = before ?? all.length - 1;
  });
  return all;
}

/** A paragraph of a quotation that goes on in the next, which has the cue, belongs to that one's draft. */
function joinOpenings(
  text: string,
  quotations: readonly Quotation[],
  owner: (number | undefined)[],
  drafts: readonly { readonly content: Span[] }[],
): void {
  for (let index = quotations.length - 1; index > 0; index--) {
    const before = quotations[index]?.continues ?? null;
    const owned = owner[index];
    const opening = before === null ? undefined : quotations[before];
    if (before === null || opening === undefined || opening.depth > 0 || owned === undefined || owner[before] !== undefined) continue;
    if (isStageDirection(text, opening)) continue;
    drafts[owned]?.content.unshift({ start: opening.start, end: opening.end });
    owner[before] = owned;
  }
}

/** The draft whose content holds each outer quotation, by index into the drafts; drafts and quotations are walked in order of place. */
export function ownersOf(quotations: readonly Quotation[], drafts: readonly Draft[]): (number | undefined)[] {
  const parts = drafts
    .flatMap(({ content }, draft) => content.map((span) => ({ span, draft })))
    .toSorted((a, b) => a.span.start - b.span.start);
  let next = 0;
  return quotations.map((quotation) => {
    while (next < parts.length && (parts[next]?.span.end ?? 0) <= quotation.start) next++;
    for (let part = next; part < Math.min(parts.length, next + 3); part++) {
      const found = parts[part];
      if (found !== undefined && overlaps(found.span, quotation)) return found.draft;
    }
    return undefined;
  });
}

/** The draft that the quotation carries on: of the paragraph before where its marks reopen, or right before it, with a sentence's end between. */
function precedingOwner(
  text: ArticleText,
  quotations: readonly Quotation[],
  owner: readonly (number | undefined)[],
  index: number,
  paragraph: Paragraph | undefined,
): number | undefined {
  const quotation = quotations[index];
  if (quotation === undefined) return undefined;
  if (quotation.continues !== null) return owner[quotation.continues];
  const sentence = sentenceAt(text, quotation);
  if (paragraph === undefined || sentence === null || !isWhole(text.text, sentence, quotation)) return undefined;
  const before = outerBefore(quotations, index);
  if (before === null || !holds(paragraph, quotations[before] as Span)) return undefined;
  const previous = sentenceAt(text, { start: sentence.start - 2, end: sentence.start - 1 });
  return previous !== null && previous.start < (quotations[before]?.end ?? 0) ? owner[before] : undefined;
}

function outerBefore(quotations: readonly Quotation[], index: number): number | null {
  for (let before = index - 1; before >= 0; before--) if (quotations[before]?.depth === 0) return before;
  return null;
}

/** The sentence that holds the offset; binary search. */
function sentenceAt({ sentences }: ArticleText, { start }: Span): Span | null {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const found = sentences[low];
  return found !== undefined && found.start <= start + 1 ? found : null;
}

/** Whether the quotation is a sentence, or several, of its own: no word of the article's stands in them. */
function isAlone(text: ArticleText, quotation: Span): boolean {
  const first = sentenceAt(text, quotation);
  const last = sentenceAt(text, { start: quotation.end - 1, end: quotation.end });
  return (
    first !== null &&
    last !== null &&
    isWhole(text.text, first, quotation) &&
    !/[\p{L}\p{N}]/u.test(text.text.slice(quotation.end, last.end))
  );
}

/** "RUIZ: We lost.": a line of a transcript says itself who speaks, so no speaker may be carried to it. */
const isTranscript = (text: string, { inner }: Quotation): boolean =>
  /^\s*(?:\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){0,3}:|\(\p{Lu}{3,})/u.test(
    text.slice(inner.start, Math.min(inner.end, inner.start + 60)),
  );

/** Whether the sentence is the quotation from its first word on. */
const isWhole = (text: string, sentence: Span, quotation: Span): boolean =>
  !/[\p{L}\p{N}]/u.test(text.slice(sentence.start, quotation.start));
