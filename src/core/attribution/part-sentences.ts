import type { Sentence } from "../model/article.ts";
import { textAt, type Span } from "../model/span.ts";
import { firstEndingAfter } from "./complete-attributions.ts";
import type { Draft } from "./draft.ts";

const closed = /[.?!…](?:["”’»]|'')+$/;
const opening = /^\s*(?:["“‘«]|''|``)/;

/**
 * The drafts without a quotation that its own stop ends before the sentence of their cue, where that sentence goes on with words said: in "“It is chaos.”
 * Another pilot said the port would close" the pilot says only the latter.
 */
export const partSentences = (text: string, sentences: readonly Sentence[], drafts: readonly Draft[]): readonly Draft[] =>
  drafts.map((draft) => withoutSentenceBefore(text, sentences, draft));

function withoutSentenceBefore(text: string, sentences: readonly Sentence[], draft: Draft): Draft {
  const { content, cue, sourceSpan } = draft;
  const [said] = cue;
  if (said === undefined || sourceSpan === null || sourceSpan.end > said.start || content.length < 2) return draft;
  const sentence = sentences[firstEndingAfter(sentences, said.start)];
  if (sentence === undefined || sentence.start !== sourceSpan.start) return draft;
  const goesOn = content.some((part) => part.start >= said.end && part.start < sentence.end && !opening.test(textAt(text, part)));
  const before = (part: Span): boolean => part.end <= sentence.start && closed.test(textAt(text, part));
  return goesOn && content.some(before) ? { ...draft, content: content.filter((part) => !before(part)) } : draft;
}
