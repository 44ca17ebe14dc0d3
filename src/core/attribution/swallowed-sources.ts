import { firstTokenFrom } from "../text/first-token-from.ts";
import { firstEndingAfter } from "./complete-attributions.ts";
import { spanOf, wordAt, type Words } from "./clause.ts";
import type { Draft } from "./draft.ts";
import { subjectBefore } from "./find-source.ts";

const fewest = 3; // tokens of what is left to be said

/** The drafts with a source that their content took in: "The report is due in May, the board's chair, Ines Cole, | said." */
export const swallowedSources = (words: Words, drafts: readonly Draft[]): readonly Draft[] =>
  drafts.map((draft) => withOwnSource(words, draft));

function withOwnSource(words: Words, draft: Draft): Draft {
  const [cue] = draft.cue;
  const [part] = draft.content;
  if (draft.sourceSpan !== null || cue === undefined || part === undefined || draft.content.length > 1 || part.end > cue.start)
    return draft;
  const verb = firstTokenFrom(words.tokens, cue.start);
  const end = firstTokenFrom(words.tokens, part.end);
  const sentence = words.text.sentences[firstEndingAfter(words.text.sentences, cue.start)];
  if (sentence === undefined || verb - end > 1 || !/^[.?!]$/.test(wordAt(words, firstTokenFrom(words.tokens, cue.end)))) return draft;
  const from = firstTokenFrom(words.tokens, part.start);
  const source = subjectBefore(words, verb, sentence.from);
  if (source === null || wordAt(words, source.from - 1) !== "," || source.from - 1 - from < fewest) return draft;
  return { ...draft, sourceSpan: spanOf(words, source), content: [spanOf(words, { from, to: source.from - 1 })] };
}
