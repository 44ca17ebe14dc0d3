import { textAt } from "../model/span.ts";
import { firstEndingAfter } from "./complete-attributions.ts";
import type { Words } from "./clause.ts";
import type { Draft } from "./draft.ts";

/**
 * The drafts with a content whole that its own cue parts: of "The nurse, she recalls, said that he was resting" all but the cue in commas is what she recalls,
 * and it is not she who said it.
 */
export function partedContents({ text: { text, sentences } }: Words, drafts: readonly Draft[]): readonly Draft[] {
  const inners = drafts.filter(({ rule, sourceSpan }) => sourceSpan !== null && rule.endsWith("source of the cue before"));
  const bySource = new Map(inners.map((inner) => [inner.sourceSpan?.start, inner]));
  const taken = new Set<Draft>();
  const whole = drafts.map((draft) => {
    const inner = bySource.get(draft.sourceSpan?.start);
    const sentence = sentences[firstEndingAfter(sentences, draft.content[0]?.start ?? 0)];
    if (inner === undefined || inner === draft || sentence?.start !== draft.content[0]?.start || !isPredicateOf(text, draft, inner))
      return draft;
    taken.add(inner);
    return { ...draft, content: [...draft.content, { start: inner.cue[0]?.start ?? 0, end: inner.content.at(-1)?.end ?? 0 }] };
  });
  return whole.filter((draft) => !taken.has(draft));
}

/** Whether the other's cue stands right behind this one's second comma, with this one's source lent to it. */
function isPredicateOf(text: string, { content, cue, sourceSpan }: Draft, other: Draft): boolean {
  const [part] = content;
  const [own, others] = [cue[0], other.cue[0]];
  if (part === undefined || own === undefined || others === undefined || sourceSpan === null || content.length > 1) return false;
  const parenthesis = { start: part.end, end: others.start };
  const isOrdered = part.end <= sourceSpan.start && sourceSpan.end <= own.start && own.end <= others.start;
  return isOrdered && /^, [^,;:"“]{1,30}, $/.test(textAt(text, parenthesis)) && !/["“]/.test(textAt(text, part));
}
