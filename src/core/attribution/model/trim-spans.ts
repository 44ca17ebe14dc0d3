import type { ArticleText } from "../../model/article.ts";
import { roles } from "./labels.ts";
import type { LikelySpan } from "./span-posteriors.ts";

/** The spans, with those told left out of contents and with sources no longer than who speaks. */
export const trimSpans = (text: ArticleText, spans: readonly LikelySpan[]): readonly LikelySpan[] =>
  spans.map((span, index) => {
    if (span.role === roles.indexOf("content")) return withoutAddressee(text, span, spans[index - 1]);
    return span.role === roles.indexOf("source") ? withoutAntecedent(text, span) : span;
  });

const telling = /^(?:ask(?:s|ed|ing)?|tell(?:s|ing)?|told|remind(?:s|ed|ing)?|inform(?:s|ed|ing)?)$/i;
const clauseWord = /^(?:to|that|if|whether|why|how|what)$/i;
const farthest = 8; // tokens of whom is told, and when

/** "asked / the council in May / to explain": annotators leave out who was asked in two cases of three, who was told in nine of ten. */
function withoutAddressee(text: ArticleText, content: LikelySpan, before: LikelySpan | undefined): LikelySpan {
  if (before === undefined || before.role !== roles.indexOf("cue") || before.to !== content.from) return content;
  if (!telling.test(wordAt(text, before.to - 1))) return content;
  for (let at = content.from; at < Math.min(content.to - 1, content.from + farthest); at++) {
    if (clauseWord.test(wordAt(text, at))) return at === content.from ? content : { ...content, from: at };
    if (/^(?:PUNCT|VERB|AUX|SCONJ)$/.test(text.tokens[at]?.pos ?? "PUNCT")) return content;
  }
  return content;
}

/** "the plan the ministry" of "the plan the ministry wants": a relative clause without a pronoun, whose subject begins with its own article. */
function withoutAntecedent(text: ArticleText, source: LikelySpan): LikelySpan {
  for (let at = source.to - 1; at > source.from; at--) {
    if (!/^(?:the|a|an|his|her|its|their|our|my)$/i.test(wordAt(text, at))) continue;
    const before = text.tokens[at - 1]?.pos;
    if (before === "NOUN" || before === "PROPN") return { ...source, from: at };
  }
  return source;
}

const wordAt = ({ text, tokens }: ArticleText, at: number): string => text.slice(tokens[at]?.start, tokens[at]?.end);
