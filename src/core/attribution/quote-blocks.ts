import type { Paragraph } from "../model/article.ts";
import { overlaps, type Span } from "../model/span.ts";
import { firstTokenFrom } from "../text/first-token-from.ts";
import { clausesOf, spanOf, wordAt, type Words } from "./clause.ts";
import type { Draft } from "./draft.ts";
import { readCues } from "./read-cue.ts";
import { sourceOf } from "./rules/source-of.ts";

/**
 * The drafts, with one for each block quotation (Markdown's "> ") behind a colon: all of it is what the last cue before the colon brings in, so whoever
 * speaks inside it, "I" above all, does not speak in the article. Any other block quotation stays as it is.
 */
export function quoteBlocks(words: Words, drafts: readonly Draft[]): readonly Draft[] {
  const { text } = words.text;
  const read = words.text.paragraphs.filter(({ furniture, from, to }) => !furniture && from < to);
  let found = drafts;
  read.forEach((before, index) => {
    if (wordAt(words, before.to - 1) !== ":" || isBlock(text, before)) return;
    const end = read.findIndex((paragraph, at) => at > index && !isBlock(text, paragraph));
    const block = read.slice(index + 1, end < 0 ? read.length : end);
    if (block.length > 0)
      found = withBlock(
        words,
        before,
        block.map((paragraph) => spanOf(words, paragraph)),
        found,
      );
  });
  return found;
}

const isBlock = (text: string, { start }: Paragraph): boolean => text[start] === ">";

function withBlock(words: Words, before: Paragraph, content: readonly Span[], drafts: readonly Draft[]): readonly Draft[] {
  const own = drafts.findLast(({ cue }) => cue.some((span) => overlaps(span, before)));
  const isClosed = own?.content.some(({ start, end }) => start > (own.cue.at(-1)?.end ?? 0) && hasVerb(words, { start, end })) ?? false;
  const draft = isClosed ? null : own === undefined ? introduced(words, before, content) : { ...own, content };
  if (draft === null) return drafts;
  const isInside = (span: Span): boolean => content.some((part) => overlaps(part, span));
  return [...drafts.filter((other) => other !== own && ![...other.cue, ...other.content].some(isInside)), draft];
}

/** "that these were closed" has one, "an email" in "wrote in an email:" has none. */
const hasVerb = ({ tokens, pos }: Words, { start, end }: Span): boolean => {
  const [from, to] = [firstTokenFrom(tokens, start), firstTokenFrom(tokens, end)];
  return pos.slice(from, to).some((tag) => tag === "VERB" || tag === "AUX");
};

/** "Ruiz wrote in an email:": the paragraph's last verb of speech that has a subject. */
function introduced(words: Words, { sentences }: Paragraph, content: readonly Span[]): Draft | null {
  const clause = clausesOf(words, sentences).at(-1);
  if (clause === undefined) return null;
  for (let at = clause.to - 1; at >= clause.from; at--) {
    if ((words.quotation[at] ?? -1) >= 0) continue;
    for (const cue of readCues(words, at, clause.from)) {
      const source = cue.passive || !cue.verb.speech || cue.verb.lemma === "" ? null : sourceOf({ words, clause, free: clause.from, cue });
      if (source !== null)
        return { content, cue: [spanOf(words, cue)], sourceSpan: spanOf(words, source), grade: "likely", rule: "block quotation" };
    }
  }
  return null;
}
