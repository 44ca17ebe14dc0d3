import { firstTokenFrom } from "../text/first-token-from.ts";
import { firstEndingAfter } from "./complete-attributions.ts";
import { isStop, opensClause, posAt, spanOf, wordAt, type Words } from "./clause.ts";
import type { Draft } from "./draft.ts";
import { phraseBefore } from "./noun-phrase.ts";

const longest = 30; // tokens of a relative clause
const longestHead = 20;

/**
 * The drafts with the whole subject for a source that is only the end of a relative clause, or the apposition: in "Ana Ruiz, who runs the harbour
 * company, said" it is she who speaks, not the company.
 */
export const wholeSubjects = (words: Words, drafts: readonly Draft[]): readonly Draft[] =>
  drafts.map((draft) => withWholeSubject(words, draft));

function withWholeSubject(words: Words, draft: Draft): Draft {
  const { sourceSpan, cue } = draft;
  const said = cue[0];
  if (sourceSpan === null || said === undefined || sourceSpan.end > said.start) return draft;
  const from = firstTokenFrom(words.tokens, sourceSpan.start);
  const end = firstTokenFrom(words.tokens, sourceSpan.end);
  const close = wordAt(words, end - 1) === "," ? end - 1 : end;
  if (wordAt(words, close) !== "," || firstTokenFrom(words.tokens, said.start) !== close + 1) return draft;
  const first = words.text.sentences[firstEndingAfter(words.text.sentences, said.start)]?.from ?? 0;
  const open = relativeBefore(words, from) ?? appositionBefore(words, from, first);
  const head = open === null ? null : phraseBefore(words, open, Math.max(first, open - longestHead));
  return head === null ? draft : { ...draft, sourceSpan: spanOf(words, { from: head.from, to: close + 1 }) };
}

/** The comma in front of token `from`, behind a name that begins its clause in the sentence from token `first` on: "But Ruiz, | her opponent, said". */
function appositionBefore(words: Words, from: number, first: number): number | null {
  if (wordAt(words, from - 1) !== "," || posAt(words, from - 2) !== "PROPN") return null;
  const name = phraseBefore(words, from - 1, Math.max(first, from - 1 - longestHead));
  return name !== null && (name.from === first || opensClause(words, name.from)) ? from - 1 : null;
}

/** The comma that opens the relative clause in which token `from` stands, when no other comma does in between; `null` where there is none. */
function relativeBefore(words: Words, from: number): number | null {
  for (let at = from - 1; at > Math.max(0, from - longest); at--) {
    if (/^[,;:—()"“”]$/.test(wordAt(words, at)) || isStop(words, at)) return null;
    if (/^(?:who|which)$/.test(wordAt(words, at)) && wordAt(words, at - 1) === ",") return at - 1;
  }
  return null;
}
