import type { ArticleText, PartOfSpeech, Sentence } from "../model/article.ts";

const openTags: ReadonlySet<PartOfSpeech> = new Set(["VERB", "AUX", "NOUN", "ADJ", "ADV", "INTJ", "X"]);
const capital = /^\p{Lu}/u;
const letterBefore = /[\p{Ll}\p{N},;”"’')]/u;

/**
 * The tokens' parts of speech, mended where a capital letter says more than the tagger: a capitalised word amid a sentence is a name
 * ("“…,” Lynch said"), unless the sentence is a headline, which capitalises every word.
 */
export function repairTags(text: ArticleText): readonly PartOfSpeech[] {
  const tags = text.tokens.map(({ pos }) => pos);
  for (const sentence of text.sentences) {
    if (isHeadline(text, sentence)) continue;
    for (let at = sentence.from + 1; at < sentence.to; at++) if (isNameAmid(text, at)) tags[at] = "PROPN";
  }
  return tags;
}

function isNameAmid({ text, tokens }: ArticleText, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !openTags.has(token.pos) || token.end - token.start < 2) return false;
  if (!capital.test(text.slice(token.start, token.start + 2))) return false;
  const before = tokens[at - 1];
  return before !== undefined && before.end < token.start && letterBefore.test(text[before.end - 1] ?? "");
}

/** Whether most words of four letters and more begin with a capital. */
function isHeadline({ text, tokens }: ArticleText, { from, to }: Sentence): boolean {
  let long = 0;
  let capitals = 0;
  for (const { start, end } of tokens.slice(from, to)) {
    if (end - start < 4 || !/\p{L}/u.test(text[start] ?? "")) continue;
    long++;
    if (capital.test(text.slice(start, start + 2))) capitals++;
  }
  return long > 2 && capitals > 0.6 * long;
}
