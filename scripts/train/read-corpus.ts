import { createReadStream } from "node:fs";
import type { ArticleText } from "../../src/core/model/article.ts";
import type { Quotation } from "../../src/core/model/quotation.ts";
import type { Span } from "../../src/core/model/span.ts";
import { readWords } from "../../src/core/attribution/clause.ts";
import { draftByRules } from "../../src/core/attribution/draft-by-rules.ts";
import { cueBucket, type CueCount } from "../../src/core/attribution/model/cue-prior.ts";
import { labelTokens, type AnnotatedSpans } from "../../src/core/attribution/model/label-tokens.ts";
import { roleOf, roles } from "../../src/core/attribution/model/labels.ts";
import type { TokenRange } from "../../src/core/attribution/model/model.ts";
import { ruleLabels } from "../../src/core/attribution/model/rule-labels.ts";
import { articleFeatures, cuePriorColumn, type ArticleFeatures } from "../../src/core/attribution/model/token-features.ts";
import { stretchesOf, windowsOf } from "../../src/core/attribution/model/windows-of.ts";
import { findQuotations } from "../../src/core/quotations/find-quotations.ts";
import { readArticleText } from "../../src/core/text/read-article-text.ts";
import type { Tagger } from "../../src/core/text/tagger.ts";
import { readLines } from "../read-lines.ts";

/** An annotated article as a model learns from it, or is measured on it. */
export type CorpusArticle = {
  readonly id: string;
  readonly text: ArticleText;
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly AnnotatedSpans[];
  readonly features: ArticleFeatures;
  /** The right label of each token (`labels.ts`). */
  readonly labels: Uint8Array;
  /** What a network reads at once. */
  readonly windows: readonly TokenRange[];
  /** The paragraphs: each is one chain of labels. */
  readonly stretches: readonly TokenRange[];
};

type Row = {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly Readonly<Record<keyof AnnotatedSpans, readonly [number, number][]>>[];
};

/** Reads the annotated articles of `file`, apart from those with an id of `leftOut` and those whose text came before. The cue prior is unseen everywhere until set. */
export async function readCorpus(file: string, tagger: Tagger, leftOut: ReadonlySet<string> = new Set()): Promise<CorpusArticle[]> {
  const articles: CorpusArticle[] = [];
  const texts = new Set<string>();
  for await (const line of readLines(createReadStream(file))) {
    if (line.trim() === "") continue;
    const row = JSON.parse(line) as Row;
    if (leftOut.has(row.id) || texts.has(row.text)) continue;
    texts.add(row.text);
    articles.push(corpusArticle(row, tagger));
  }
  return articles;
}

function corpusArticle(row: Row, tagger: Tagger): CorpusArticle {
  const text = readArticleText({ id: row.id, text: row.text }, tagger);
  const quotations = findQuotations(text);
  const stretches = stretchesOf(text);
  const attributions = row.attributions.map((one) => ({
    source: ownSpans(text, one.source),
    cue: ownSpans(text, one.cue),
    content: ownSpans(text, one.content),
  }));
  return {
    id: row.id,
    text,
    quotations,
    attributions,
    features: articleFeatures(text, quotations, ruleLabels(text, draftByRules(readWords(text, quotations)), stretches), () => 0),
    labels: labelTokens(text.tokens, attributions, stretches),
    windows: windowsOf(text),
    stretches,
  };
}

/** Spans in the text as given, in the normalised text. */
const ownSpans = (text: ArticleText, spans: readonly (readonly [number, number])[]): readonly Span[] =>
  spans.map(([start, end]) => ({ start: ownOffset(text, start), end: ownOffset(text, end) }));

function ownOffset({ changes, text }: ArticleText, given: number): number {
  const change = changes.findLast(([, from]) => from <= given);
  return Math.min(text.length, change === undefined ? given : change[0] + given - change[1]);
}

/** How often each stem is part of a cue in the articles. */
export function countCues(articles: readonly CorpusArticle[]): ReadonlyMap<string, CueCount> {
  const counts = new Map<string, CueCount>();
  for (const article of articles)
    for (const [stem, own] of ownCounts(article)) {
      const { cues, seen } = counts.get(stem) ?? { cues: 0, seen: 0 };
      counts.set(stem, { cues: cues + own.cues, seen: seen + own.seen });
    }
  return counts;
}

function ownCounts({ features, labels }: CorpusArticle): ReadonlyMap<string, CueCount> {
  const counts = new Map<string, CueCount>();
  const cue = roles.indexOf("cue");
  features.stems.forEach((stem, at) => {
    const { cues, seen } = counts.get(stem) ?? { cues: 0, seen: 0 };
    counts.set(stem, { cues: cues + (roleOf(labels[at] ?? 0) === cue ? 1 : 0), seen: seen + 1 });
  });
  return counts;
}

/** The cue prior that ships: stem -> bucket, for the stems that have one worth telling. */
export function cuePriorOf(counts: ReadonlyMap<string, CueCount>): ReadonlyMap<string, number> {
  return new Map([...counts].map(([stem, count]) => [stem, cueBucket(count)] as const).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Sets the article's cue prior. With `leaveOut` the article's own cues are not counted, as they will not be in an article not seen. */
export function setCuePrior(article: CorpusArticle, counts: ReadonlyMap<string, CueCount>, leaveOut: boolean): void {
  const own = leaveOut ? ownCounts(article) : new Map<string, CueCount>();
  const column = article.features.small[cuePriorColumn];
  article.features.stems.forEach((stem, at) => {
    const { cues, seen } = counts.get(stem) ?? { cues: 0, seen: 0 };
    const mine = own.get(stem) ?? { cues: 0, seen: 0 };
    if (column) column[at] = cueBucket({ cues: cues - mine.cues, seen: seen - mine.seen });
  });
}
