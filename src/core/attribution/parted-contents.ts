import { textAt, type Span } from "../model/span.ts";
import { firstEndingAfter } from "./complete-attributions.ts";
import type { Words } from "./clause.ts";
import type { Draft } from "./draft.ts";

/**
 * The drafts with a content whole that its own cue parts: of "The nurse, she recalls, said that he was resting" all but the cue in commas is what she recalls,
 * and it is not she who said it.
 */
export function partedContents({ text: { text, sentences } }: Words, drafts: readonly Draft[]): readonly Draft[] {
  return drafts.reduce((all, draft) => {
    const inner = all.find((other) => isPredicateOf(text, draft, other));
    const sentence = sentences[firstEndingAfter(sentences, draft.content[0]?.start ?? 0)];
    if (inner === undefined || sentence?.start !== draft.content[0]?.start) return all;
    const rest = { start: inner.cue[0]?.start ?? 0, end: inner.content.at(-1)?.end ?? 0 };
    return all.flatMap((one) => (one === inner ? [] : one === draft ? [{ ...draft, content: [...draft.content, rest] }] : [one]));
  }, drafts);
}

/** Whether the other's cue stands right behind this one's second comma, with this one's source lent to it. */
function isPredicateOf(text: string, { content, cue, sourceSpan }: Draft, other: Draft): boolean {
  const [part] = content;
  const [own, others] = [cue[0], other.cue[0]];
  if (part === undefined || own === undefined || others === undefined || sourceSpan === null || content.length > 1) return false;
  const isLent = other.rule.endsWith("source of the cue before") && isSame(other.sourceSpan, sourceSpan);
  const parenthesis = { start: part.end, end: others.start };
  const isOrdered = part.end <= sourceSpan.start && sourceSpan.end <= own.start && own.end <= others.start;
  return isLent && isOrdered && /^, [^,;:"“]{1,30}, $/.test(textAt(text, parenthesis)) && !/["“]/.test(textAt(text, part));
}

const isSame = (a: Span | null, b: Span): boolean => a !== null && a.start === b.start && a.end === b.end;
