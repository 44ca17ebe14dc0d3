import type { Article, ArticleText, Paragraph, Sentence, Token } from "../model/article.ts";
import type { Span } from "../model/span.ts";
import { blankMarkup } from "./blank-markup.ts";
import { furnitureFinder } from "./furniture.ts";
import { joinTokens } from "./join-tokens.ts";
import { normalise } from "./normalise.ts";
import { repairSentences } from "./repair-sentences.ts";
import { partStops } from "./sentence-ends.ts";
import type { Tagger } from "./tagger.ts";

/**
 * The article's text, normalised once, with its paragraphs, sentences and tokens. Offsets are UTF-16 code units into the normalised text,
 * half open; `givenSpan` leads back to the text as given. A paragraph is a line with something in it. Marks of Markdown are no tokens.
 */
export function readArticleText(article: Article, tagger: Tagger): ArticleText {
  const { text, changes } = normalise(article.text);
  const isFurniture = furnitureFinder();
  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  for (const { start, end } of lines(text)) {
    const line = blankMarkup(text.slice(start, end));
    const tagged = partStops(line, joinTokens(line, tagger(line)));
    const from = tokens.length;
    for (const token of tagged.tokens) tokens.push({ start: start + token.start, end: start + token.end, pos: token.pos });
    const own = repairSentences(line, tagged.tokens, tagged.sentences).map((range) => sentenceAt(tokens, from + range[0], from + range[1]));
    for (const sentence of own) sentences.push(sentence);
    paragraphs.push({ start, end, sentences: own, from, to: tokens.length, furniture: isFurniture(line.trim()) });
  }
  return { article, text, paragraphs, sentences, tokens, changes };
}

/** The lines that hold something, white space at their ends left out. */
function lines(text: string): readonly Span[] {
  const found: Span[] = [];
  for (let start = 0; start < text.length;) {
    const lineFeed = text.indexOf("\n", start);
    const end = lineFeed < 0 ? text.length : lineFeed;
    const line = text.slice(start, end);
    const from = start + line.length - line.trimStart().length;
    const to = start + line.trimEnd().length;
    if (to > from) found.push({ start: from, end: to });
    start = end + 1;
  }
  return found;
}

function sentenceAt(tokens: readonly Token[], from: number, to: number): Sentence {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0, from, to };
}
