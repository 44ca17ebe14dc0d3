import type { AnalysedArticle } from "../model/analysed-article.ts";
import type { ArticleText, Sentence } from "../model/article.ts";
import { passingOn, type Attribution } from "../model/attribution.ts";
import type { ArticleClaim } from "../model/claim.ts";
import { overlaps, textAt, type Span } from "../model/span.ts";
import { spansAt } from "../text/first-token-from.ts";
import { reasonsToCheck } from "./check-worthiness.ts";
import { claimKind, isWeighing } from "./claim-kind.ts";
import { findNumbers } from "./find-numbers.ts";
import { refusesToSpeak, setsTerms, withholds } from "./refuses-to-speak.ts";
import { splitClauses } from "./split-clauses.ts";

/** What is stated in one article: by those it quotes, then in its own voice. `article` is its index in the collection. */
export function claimsInArticle(article: AnalysedArticle, index: number): readonly ArticleClaim[] {
  const passing = passingOn(article.attributions);
  const quoted = article.attributions.flatMap((attribution, at) =>
    (passing.has(at) || statesNothing(article.text, attribution) ? [] : statementsOf(article.text, attribution)).map((span) =>
      toClaim(article, index, span, at),
    ),
  );
  return [...quoted, ...ownStatements(article).map((span) => toClaim(article, index, span, null))].filter(
    ({ attribution, checkWorthy, span }) => attribution !== null || checkWorthy.length > 0 || isNamed(article.text, span),
  );
}

function toClaim(article: AnalysedArticle, index: number, span: Span, attribution: number | null): ArticleClaim {
  const words = textAt(article.text.text, span);
  const numbers = findNumbers(article.text.text, span);
  const kind = claimKind(
    wordsToTheMark(article.text.text, span),
    attribution === null ? null : (article.attributions[attribution] ?? null),
  );
  const reasons = words === "" ? [] : reasonsToCheck(article.text, span, kind, numbers);
  return { article: index, span, kind, numbers, checkWorthy: reasons.map((reason) => reason.words), attribution };
}

/** The words with the mark that ends them: a question shows there. */
const wordsToTheMark = (text: string, { start, end }: Span): string => text.slice(start, end) + (/^[?!]/.exec(text.slice(end))?.[0] ?? "");

/** Who declined to comment said nothing that could be checked; what somebody would not confirm is a statement, only not theirs. */
const statesNothing = (text: ArticleText, attribution: Attribution): boolean =>
  setsTerms(text, attribution) || (refusesToSpeak(text, attribution) && !withholds(text, attribution));

const fewestWords = 3;

/** What a quote states: each sentence of words in marks, each clause of reported ones. Nothing for belief or imagined words. */
function statementsOf(text: ArticleText, { content, type, speech, nested }: Attribution): readonly Span[] {
  if (!speech || nested?.as === "imagined") return [];
  const parts = content.flatMap((span) =>
    tokenRuns(text, span).flatMap(([from, to]) => (type === "indirect" ? splitClauses(text, from, to) : trimMarks(text, from, to))),
  );
  const whole = parts.filter((span) => countWords(text.text, span) >= fewestWords);
  if (whole.length > 0) return whole;
  return parts
    .filter((span) => !pointsElsewhere.test(textAt(text.text, span)))
    .toSorted((a, b) => b.end - b.start - (a.end - a.start))
    .slice(0, 1);
}

// Who "denies it" states something that stands elsewhere.
const pointsElsewhere = /^(?:it|this|that|these|those|so|them|as much|the same)$/i;

const countWords = (text: string, span: Span): number => (textAt(text, span).match(/[\p{L}\p{N}]+/gu) ?? []).length;

/** The tokens of `span`, one run for each sentence. */
function tokenRuns(text: ArticleText, span: Span): readonly (readonly [from: number, to: number])[] {
  return spansAt(text.sentences, span).flatMap((sentence) => {
    let from = sentence.from;
    let to = sentence.to;
    while (from < to && (text.tokens[from]?.start ?? 0) < span.start) from++;
    while (to > from && (text.tokens[to - 1]?.end ?? 0) > span.end) to--;
    return from < to ? [[from, to] as const] : [];
  });
}

/** The stretch of the tokens without quotation marks and what ends a sentence around it. */
function trimMarks(text: ArticleText, from: number, to: number): readonly Span[] {
  const outer = /^[^\p{L}\p{N}$€£%([]+$/u;
  const wordAt = (at: number) => text.text.slice(text.tokens[at]?.start, text.tokens[at]?.end);
  while (from < to && outer.test(wordAt(from))) from++;
  while (to > from && outer.test(wordAt(to - 1)) && !/^[)\]]$/.test(wordAt(to - 1))) to--;
  const [first, last] = [text.tokens[from], text.tokens[to - 1]];
  return from >= to || first === undefined || last === undefined ? [] : [closed(text.text, { start: first.start, end: last.end })];
}

/** A quotation opened inside is closed inside: `these fears as "silly` takes the mark behind it in, a comma before it too. */
function closed(text: string, span: Span): Span {
  const words = textAt(text, span);
  const open = (words.match(/"/g) ?? []).length % 2 === 1 || (words.match(/“/g) ?? []).length > (words.match(/”/g) ?? []).length;
  const rest = open ? /^[.,!?;]?["”]/.exec(text.slice(span.end)) : null;
  return rest === null ? span : { start: span.start, end: span.end + rest[0].length };
}

/** Clauses that nobody is said to have said: outside every attribution, telling rather than weighing. */
function ownStatements(article: AnalysedArticle): readonly Span[] {
  const { text } = article;
  const borne = bornePages(article.attributions);
  const sentences = text.paragraphs.flatMap((paragraph) => (paragraph.furniture ? [] : paragraph.sentences));
  return sentences.flatMap((sentence) =>
    clausesOf(text, sentence).filter((span) => {
      const words = wordsToTheMark(text.text, span);
      return (
        countWords(text.text, span) >= 4 && isStatement(text, span) && !words.endsWith("?") && !isWeighing(words) && isOwn(borne, span)
      );
    }),
  );
}

const clausesOf = (text: ArticleText, { from, to }: Sentence): readonly Span[] => splitClauses(text, from, to);

/** Has a verb of its own: a headline's or a caption's fragment states nothing that one could check. */
const isStatement = (text: ArticleText, span: Span): boolean =>
  spansAt(text.tokens, span).some((token) => token.pos === "VERB" || token.pos === "AUX");

const isNamed = (text: ArticleText, span: Span): boolean => spansAt(text.tokens, span).some((token) => token.pos === "PROPN");

type Borne = ReadonlyMap<number, ReadonlySet<Attribution>>;

const pageLength = 500; // characters
const pagesOf = ({ start, end }: Span): readonly number[] => {
  const first = Math.floor(start / pageLength);
  return Array.from({ length: Math.floor(end / pageLength) - first + 1 }, (_, page) => first + page);
};

/** The attributions by the stretches of text that they touch, so that a clause is compared with those near it only. */
function bornePages(attributions: readonly Attribution[]): Borne {
  const pages = new Map<number, Set<Attribution>>();
  for (const attribution of attributions)
    for (const page of partsOf(attribution).flatMap(pagesOf)) pages.set(page, (pages.get(page) ?? new Set()).add(attribution));
  return pages;
}

const partsOf = ({ content, cue, sourceSpan }: Attribution): readonly Span[] => [
  ...content,
  ...cue,
  ...(sourceSpan === null ? [] : [sourceSpan]),
];

/** Whether no attribution bears the clause. A belief inside it ("the system the ministry wants to use") leaves it the article's own. */
function isOwn(borne: Borne, span: Span): boolean {
  const near = pagesOf(span).flatMap((page) => [...(borne.get(page) ?? [])]);
  return near.every((attribution) => {
    if (attribution.nested !== null) return true;
    if (attribution.grade === "open") return !isMostly(attribution.content, span);
    const touching = partsOf(attribution).filter((part) => overlaps(part, span));
    if (attribution.speech || touching.length === 0) return touching.length === 0;
    return Math.min(...touching.map(({ start }) => start)) > span.start + 3;
  });
}

/** Whether half of `span` or more lies in `parts`. Where it is open whether anybody says anything, less than that takes no clause from the article. */
const isMostly = (parts: readonly Span[], span: Span): boolean =>
  2 * parts.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(end, span.end) - Math.max(start, span.start)), 0) >=
  span.end - span.start;
