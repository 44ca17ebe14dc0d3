import type { ArticleText, PartOfSpeech, Sentence } from "../model/article.ts";

const openTags: ReadonlySet<PartOfSpeech> = new Set(["VERB", "AUX", "NOUN", "ADJ", "ADV", "INTJ", "X"]);
const capital = /^\p{Lu}/u;
const letterBefore = /[\p{Ll}\p{N},;”"’')]/u;

/**
 * The tokens' parts of speech, mended where the words around say more than the tagger: a capitalised word amid a sentence is a name
 * ("“…,” Lynch said"), unless the sentence is a headline, which capitalises every word; a bare verb before a plural that has a verb is part
 * of its name (", yet harbour officials believe").
 */
export function repairTags(text: ArticleText): readonly PartOfSpeech[] {
  const tags = text.tokens.map(({ pos }) => pos);
  for (const sentence of text.sentences) {
    if (isHeadline(text, sentence)) continue;
    for (let at = sentence.from + 1; at < sentence.to; at++) {
      if (isNameAmid(text, at)) tags[at] = "PROPN";
      else if (isPartOfName(text, at)) tags[at] = "NOUN";
    }
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

const contrast = /^(?:but|yet|while|though|although|whereas)$/i;

/** Whether a clause ", yet harbour officials believe" begins with this word for the tagger's verb. */
function isPartOfName({ text, tokens }: ArticleText, at: number): boolean {
  if (tokens[at]?.pos !== "VERB" || tokens[at + 1]?.pos !== "NOUN" || tokens[at + 2]?.pos !== "VERB") return false;
  const wordAt = (index: number): string => text.slice(tokens[index]?.start, tokens[index]?.end);
  return wordAt(at - 2) === "," && contrast.test(wordAt(at - 1)) && !/(?:s|ed|ing)$/.test(wordAt(at)) && wordAt(at + 1).endsWith("s");
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
