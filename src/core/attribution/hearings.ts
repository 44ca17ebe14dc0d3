import type { ArticleText, Sentence } from "../model/article.ts";
import type { Quotation } from "../model/quotation.ts";
import { overlaps, textAt, type Span } from "../model/span.ts";
import { firstEndingAfter } from "./complete-attributions.ts";
import type { Draft } from "./draft.ts";

const forum = "(?:[Cc]ourt|[Jj]ury|[Ii]nquest|[Ii]nquiry|[Tt]ribunal|[Hh]earing)";
const heard = "(?:(?:has|have|had) )?(?:heard|been told|was told|were told)";
const when = '(?: (?:on|in|at|during|today|yesterday|earlier|last|this) ?[^,;:“”"]{0,40})?';
const name = String.raw`(?:[Aa]n?|[Tt]he|\p{Lu}[\p{L}’'.-]*)(?: [\p{L}’'.-]+){0,4}`;
/** "…, an inquiry into the fire heard on Tuesday." */
const behind = new RegExp(String.raw`,["”’]?\s+(${name} ${forum}(?: (?:into|in) [^,;:“”"]{1,40}?)? ${heard})${when}\.$`, "u");
const before = new RegExp(String.raw`\b${forum}(?: (?:into|in) .{1,40})?$`, "u");
const isHeard = new RegExp(`^${heard}$`, "iu");

/**
 * The drafts with what is told in court: nobody but the court is named, and it is not who speaks. "…, an inquiry heard" ends a sentence that is what was
 * told, with all that others say in it; a court, or the like, that was found for the source of "heard" and "was told" is part of the cue.
 */
export function hearings(text: ArticleText, quotations: readonly Quotation[], drafts: readonly Draft[]): readonly Draft[] {
  const outer = quotations.filter(({ depth }) => depth === 0);
  const told = text.sentences.flatMap((sentence) => toldBefore(text, sentence, outer) ?? []);
  const spans = told.map(({ content, cue }) => ({ start: content[0]?.start ?? 0, end: cue[0]?.end ?? 0 }));
  const isInside = (span: Span): boolean => overlaps(spans[firstEndingAfter(spans, span.start)] ?? nowhere, span);
  const left = told.length === 0 ? drafts : drafts.filter(({ cue, content }) => ![...cue, ...content].some(isInside));
  return [...left.map((draft) => withoutCourt(text.text, draft)), ...told];
}
const nowhere: Span = { start: 0, end: 0 };

/** What stands before ", an inquiry heard" in the sentence; `null` where no such words end it, or somebody says them. */
function toldBefore({ text, tokens }: ArticleText, sentence: Sentence, outer: readonly Quotation[]): Draft | null {
  const words = textAt(text, sentence);
  const found = / (?:heard|told)\b/.test(words) ? behind.exec(words) : null;
  if (found === null) return null;
  const [all, court = ""] = found;
  const start = sentence.start + found.index + all.indexOf(court);
  const cue = { start, end: start + court.length };
  const isSaid = overlaps(outer[firstEndingAfter(outer, start)] ?? nowhere, cue);
  const end = sentence.start + found.index + (/^,["”’]/.test(all) ? 2 : 0);
  const hasVerb = tokens.slice(sentence.from, sentence.to).some((token) => token.end <= end && /^(?:VERB|AUX)$/.test(token.pos));
  if (isSaid || !hasVerb) return null;
  return { content: [{ start: sentence.start, end }], cue: [cue], sourceSpan: null, grade: "stated", rule: "heard in court" };
}

function withoutCourt(text: string, draft: Draft): Draft {
  const { sourceSpan, cue } = draft;
  const [said] = cue;
  if (sourceSpan === null || said === undefined || cue.length > 1 || sourceSpan.end > said.start) return draft;
  if (!isHeard.test(textAt(text, said)) || !before.test(textAt(text, sourceSpan))) return draft;
  return { ...draft, sourceSpan: null, cue: [{ start: sourceSpan.start, end: said.end }] };
}
