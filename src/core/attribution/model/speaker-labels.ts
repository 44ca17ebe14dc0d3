import type { ArticleText } from "../../model/article.ts";
import { roles } from "./labels.ts";
import type { TokenRange } from "./model.ts";
import type { QuotedTokens } from "./quote-states.ts";
import type { LikelySpan } from "./span-posteriors.ts";

const fewest = 3; // paragraphs that begin so, before an article is taken for a transcript
const longest = 4; // tokens of a name

/**
 * The spans of a transcript's paragraphs, by the paragraph's first token: "WALLACE: Will you be there?" has a source, a colon for its cue, and all
 * the rest for its content. Empty where fewer than three paragraphs begin with a name in capitals and a colon.
 */
export function speakerLabels(
  text: ArticleText,
  stretches: readonly TokenRange[],
  quoted: QuotedTokens,
): ReadonlyMap<number, readonly LikelySpan[]> {
  const found = new Map<number, readonly LikelySpan[]>();
  for (const stretch of stretches) {
    const colon = labelEnd(text, stretch, quoted);
    if (colon !== null) found.set(stretch.from, spansOf(stretch, colon, quoted));
  }
  return found.size < fewest ? new Map() : withContinued(found, stretches, quoted);
}

/** Adds the paragraphs that reopen the marks of one with a label: more of what its speaker says. */
function withContinued(
  found: ReadonlyMap<number, readonly LikelySpan[]>,
  stretches: readonly TokenRange[],
  { quotations, ranges, marks }: QuotedTokens,
): ReadonlyMap<number, readonly LikelySpan[]> {
  const all = new Map(found);
  const continued = new Set(ranges.filter((_, index) => quotations[index]?.continues !== null).map(({ from }) => from));
  stretches.forEach(({ from, to }, index) => {
    const before = stretches[index - 1];
    if (all.has(from) || before === undefined || !all.has(before.from) || !continued.has(from) || to - from < 2) return;
    all.set(from, [labelSpan("content", from + 1, marks[to - 1] === 2 ? to - 1 : to)]);
  });
  return all;
}

/** The colon behind the name in capitals that the paragraph begins with, or `null`. An opening mark may stand before it. */
function labelEnd({ text, tokens }: ArticleText, { from, to }: TokenRange, { marks }: QuotedTokens): number | null {
  const first = from + (marks[from] === 1 ? 1 : 0);
  for (let at = first; at < Math.min(to - 1, first + longest + 1); at++) {
    const word = text.slice(tokens[at]?.start, tokens[at]?.end);
    if (word === ":") return at > first ? at : null;
    if (!/^(?:\p{Lu}[\p{Lu}.'’-]+|\p{Lu}\.?)$/u.test(word)) return null;
  }
  return null;
}

function spansOf({ from, to }: TokenRange, colon: number, { marks }: QuotedTokens): readonly LikelySpan[] {
  const inMarks = marks[from] === 1;
  const end = inMarks && marks[to - 1] === 2 ? to - 1 : to;
  return [labelSpan("source", from + (inMarks ? 1 : 0), colon), labelSpan("cue", colon, colon + 1), labelSpan("content", colon + 1, end)];
}

const labelSpan = (role: (typeof roles)[number], from: number, to: number): LikelySpan => ({
  role: roles.indexOf(role),
  from,
  to,
  probability: 1,
  by: "speaker label",
});
