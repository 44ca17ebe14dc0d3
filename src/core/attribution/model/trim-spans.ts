import type { ArticleText } from "../../model/article.ts";
import { roles } from "./labels.ts";
import type { LikelySpan } from "./span-posteriors.ts";

/** The spans, with those told left out of contents and with sources no longer than who speaks. */
export const trimSpans = (text: ArticleText, spans: readonly LikelySpan[]): readonly LikelySpan[] =>
  spans.map((span, index) => {
    if (span.role === roles.indexOf("source")) return withoutAntecedent(text, span);
    if (span.role !== roles.indexOf("content")) return span;
    const [source, cue] = [spans[index - 2], spans[index - 1]];
    const inRelative = source?.role === roles.indexOf("source") && withoutAntecedent(text, source).from > source.from;
    return inRelative ? withinRelative(text, span, cue) : withoutAddressee(text, span, cue);
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

/**
 * "the plan the ministry" of "the plan the ministry wants": a relative clause without a pronoun, whose subject begins with its own article. Not
 * where a verb or a comma stands between the two: "Ana Ruiz, who rates the stock a buy" is one subject.
 */
function withoutAntecedent(text: ArticleText, source: LikelySpan): LikelySpan {
  const stop = text.tokens.slice(source.from, source.to).findIndex(({ pos }) => pos === "VERB" || pos === "PUNCT");
  for (let at = (stop < 0 ? source.to : source.from + stop) - 1; at > source.from; at--) {
    if (!/^(?:the|a|an|his|her|its|their|our|my)$/i.test(wordAt(text, at))) continue;
    const before = text.tokens[at - 1]?.pos;
    if (before === "NOUN" || before === "PROPN") return { ...source, from: at };
  }
  return source;
}

/** "to use / is full of holes" behind "the plan the ministry wants": the relative clause ends before the main clause's verb. */
function withinRelative(text: ArticleText, content: LikelySpan, cue: LikelySpan | undefined): LikelySpan {
  if (cue?.to !== content.from || wordAt(text, content.from) !== "to") return content;
  for (let at = content.from + 2; at < content.to; at++) {
    const pos = text.tokens[at]?.pos;
    if (pos === "AUX" || (pos === "VERB" && wordAt(text, at).endsWith("s"))) return { ...content, to: at };
  }
  return content;
}

const wordAt = ({ text, tokens }: ArticleText, at: number): string => text.slice(tokens[at]?.start, tokens[at]?.end);
