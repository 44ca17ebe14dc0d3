import nlp from "compromise/three";
import { findActors } from "../../src/core/actors/find-actors.ts";
import { findAttributions } from "../../src/core/attribution/find-attributions.ts";
import type { AttributionModel } from "../../src/core/attribution/model/model.ts";
import type { ArticleText } from "../../src/core/model/article.ts";
import { analyseArticle, runPipeline } from "../../src/core/pipeline.ts";
import { findQuotations } from "../../src/core/quotations/find-quotations.ts";
import { readArticleText } from "../../src/core/text/read-article-text.ts";
import { winkTagger } from "../../src/core/text/wink-tagger.ts";
import { medianTimes } from "../measure.ts";
import { shippedModel } from "../shipped-model.ts";
import { sha256 } from "../sha256.ts";
import type { BenchTexts } from "./bench-texts.ts";
import { table } from "./table.ts";

const turns = 5;

/** Articles and tokens a second of each stage and of the whole, beside compromise's quotations on the same texts in the same run. */
export function speedTable({ articles }: BenchTexts): string {
  const tagger = winkTagger();
  const analysed = articles.map((article) => analyseArticle(article, { tagger, model: shippedModel }));
  const tokens = analysed.reduce((sum, { text }) => sum + text.tokens.length, 0);
  const times = medianTimes(
    {
      text: () => articles.map((article) => readArticleText(article, tagger)),
      quotations: () => analysed.map(({ text }) => findQuotations(text)),
      attribution: () => analysed.map(({ text, quotations }) => findAttributions(text, quotations, shippedModel)),
      actors: () => analysed.map(({ text, quotations, attributions }) => findActors(text, quotations, attributions)),
      byModel: () => articles.map((article) => attributionsOf(readArticleText(article, tagger), shippedModel)),
      byRules: () => articles.map((article) => attributionsOf(readArticleText(article, tagger), null)),
      whole: () => runPipeline(articles, { tagger, model: shippedModel, sha256, rates: [], issues: [] }),
      compromise: () => articles.map(({ text }) => nlp(text).quotations().out("array") as unknown),
    },
    turns,
  );
  const rate = (name: string, time: number) => [name, perSecond(articles.length, time), perSecond(tokens, time)];
  const faster = (time: number): string => `${(times.compromise / time).toFixed(1)} times`;
  return [
    table(
      ["stage", "articles/s", "tokens/s"],
      [
        rate("text", times.text),
        rate("quotations", times.quotations),
        rate("attribution", times.attribution),
        rate("actors", times.actors),
        rate("text + quotations + attribution", times.byModel),
        rate("the same by rules alone", times.byRules),
        rate("the whole, graph and layout too", times.whole),
        rate("compromise/three .quotations()", times.compromise),
      ],
    ),
    `Text, quotations and attribution together: ${faster(times.byModel)} compromise/three's articles a second, ${faster(times.byRules)} by rules alone (aim of the rules: 10). Medians of ${turns} runs.`,
  ].join("\n");
}

const attributionsOf = (text: ArticleText, model: AttributionModel | null) => findAttributions(text, findQuotations(text), model);

const perSecond = (count: number, milliseconds: number): string => Math.round((1000 * count) / milliseconds).toLocaleString("en");
