import type { AnalysedArticle } from "../model/analysed-article.ts";
import type { Repeat } from "../model/repeat.ts";
import type { Quote } from "./collect-quotes.ts";
import { diffWords, toDiffSteps } from "./diff-words.ts";
import { findAlterations } from "./find-alterations.ts";
import { fitsContext, type QuotationContext } from "./fits-context.ts";
import { linkRepeats } from "./link-repeats.ts";
import { rankOf } from "./repeat-finder.ts";
import { wordTableBuilder } from "./word-table.ts";

/** The quotes that say again what a quote of another article says, each with its best earlier one; a splice with both that it is made from. */
export function repeatsAcrossArticles(articles: readonly AnalysedArticle[], quotes: readonly Quote[]): readonly Repeat[] {
  const builder = wordTableBuilder();
  for (const { text, content } of quotes) builder.add(content.map(({ start, end }) => text.slice(start, end)).join(" "));
  const table = builder.build();
  const contexts = quotes.map((quote) => contextOf(articles, quote));
  const rank = rankOf(contexts, (index) => quotes[index]?.words.length ?? 0);
  const fits = fitsContext(contexts);
  const elsewhere: typeof fits = (a, b, likeness) => contexts[a]?.article !== contexts[b]?.article && fits(a, b, likeness);
  const { links } = linkRepeats(table, rank, elsewhere);
  return links.flatMap(({ quote, parent, also, score }): readonly Repeat[] => {
    const earlier = [parent, ...(also < 0 ? [] : [also])].flatMap((index) => quotes[index] ?? []);
    const later = quotes[quote];
    return later === undefined ? [] : earlier.map((one) => toRepeat(articles, one, later, score, also >= 0));
  });
}

function contextOf(articles: readonly AnalysedArticle[], { at, speakers, type }: Quote): QuotationContext {
  return { article: at.article, day: dayOf(articles, at.article), speakers, inMarks: type !== "indirect" };
}

/** Days since 1970 of an article's date; `null`: not known. */
function dayOf(articles: readonly AnalysedArticle[], article: number): number | null {
  const time = Date.parse(articles[article]?.text.article.published ?? "");
  return Number.isNaN(time) ? null : Math.floor(time / 86_400_000);
}

function toRepeat(articles: readonly AnalysedArticle[], earlier: Quote, later: Quote, score: number, isSplice: boolean): Repeat {
  const steps = diffWords(earlier.words, later.words);
  const found = findAlterations(earlier, later, steps);
  const days = [earlier, later].map(({ at }) => dayOf(articles, at.article));
  return {
    later: later.at,
    earlier: earlier.at,
    order: days[0] !== null && days[1] !== null && days[0] !== days[1] ? "known" : "not known",
    // Against one of its two sources, what a splice has from the other is no change of words.
    alterations: isSplice ? [...found.filter((one) => one === "speaker-changed"), "spliced"] : found,
    diff: toDiffSteps(steps),
    score: Math.round(score * 1000) / 1000,
  };
}
