import { firstTokenFrom } from "../text/first-token-from.ts";
import { opensClause, spanOf, wordAt, type Words } from "./clause.ts";
import type { Draft } from "./draft.ts";
import { subjectBefore } from "./find-source.ts";

/**
 * The drafts whose source was lent by another cue with the subject of their own verb, where one stands right before it: "Pym wrote “…”, and Ana Ruiz,
 * his rival, was less kind: “…”".
 */
export const ownSubjects = (words: Words, drafts: readonly Draft[]): readonly Draft[] =>
  drafts.map((draft) => (draft.rule.endsWith("source of the cue before") ? withOwnSubject(words, draft) : draft));

function withOwnSubject(words: Words, draft: Draft): Draft {
  const { cue, sourceSpan } = draft;
  if (sourceSpan === null || cue[0] === undefined || sourceSpan.end > cue[0].start) return draft;
  const at = firstTokenFrom(words.tokens, cue[0].start);
  if (wordAt(words, at).endsWith("ing")) return draft;
  const subject = subjectBefore(words, at, firstTokenFrom(words.tokens, sourceSpan.end));
  return subject === null || !opensClause(words, subject.from) ? draft : { ...draft, sourceSpan: spanOf(words, subject) };
}
