import type { Annotation, GivenAttribution } from "../model/annotation.ts";
import type { ArticleText } from "../model/article.ts";
import type { Attribution } from "../model/attribution.ts";
import type { Quotation } from "../model/quotation.ts";
import type { Span } from "../model/span.ts";
import { rewrittenSpan } from "../text/rewrite.ts";
import { readWords } from "./clause.ts";
import { completeAttributions } from "./complete-attributions.ts";
import type { Draft } from "./draft.ts";

/**
 * The attributions that somebody else gave an article, in the place of those that would be found: theirs are the spans; type, act and who was told are
 * read off them as for any other. Nothing is added. A span that does not fit the text is left out, and with its content the attribution.
 */
export function givenAttributions(
  text: ArticleText,
  quotations: readonly Quotation[],
  { file, attributions }: Annotation,
): readonly Attribution[] {
  const outer = quotations.filter(({ depth }) => depth === 0); // a record for what is quoted inside a content would be ours
  const drafts = attributions.flatMap((given) => draftOf(text, given, `given by ${file}`) ?? []);
  return completeAttributions(readWords(text, outer), drafts);
}

function draftOf(text: ArticleText, { content, cue, source }: GivenAttribution, rule: string): Draft | null {
  const placed = placesIn(text, content);
  const [sourceSpan = null] = placesIn(text, source === null ? [] : [source]);
  return placed.length === 0 ? null : { content: placed, cue: placesIn(text, cue), sourceSpan, grade: "stated", rule };
}

/** Where spans of the text as given stand in the normalised one, in order; those that do not fit, hold nothing or run into another are left out. */
function placesIn({ article, text, changes }: ArticleText, spans: readonly Span[]): readonly Span[] {
  return spans
    .filter(({ start, end }) => 0 <= start && start < end && end <= article.text.length)
    .map((span) => trimmed(text, rewrittenSpan(changes, span)))
    .filter(({ start, end }) => start < end)
    .toSorted((a, b) => a.start - b.start)
    .filter(({ start }, index, all) => index === 0 || start >= (all[index - 1]?.end ?? 0));
}

/** The span without the spaces at its ends. */
function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: end - words.trimStart().length, end: start + words.trimEnd().length };
}
