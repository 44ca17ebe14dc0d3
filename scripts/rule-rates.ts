import { createReadStream, readFileSync } from "node:fs";
import type { RuleRate } from "../src/core/graph/schema.ts";
import { accuracyRules, isSureEnough, strictnesses } from "../src/core/graph/is-shown.ts";
import type { AnalysedArticle } from "../src/core/model/analysed-article.ts";
import { analyseArticle, type ArticleEnvironment } from "../src/core/pipeline.ts";
import { predictionOf, type PredictedAttribution, type Prediction } from "./prediction.ts";
import { readLines } from "./read-lines.ts";
import type { ScorerTable } from "./run-scorer.ts";

/** One article's prediction, with the rule that linked each attribution to its speaker. */
export type RuledPrediction = { readonly prediction: Prediction; readonly links: readonly string[] };

/** The predictions for the articles of a file of annotated ones, one a line; `wanted` leaves out the rest. */
export async function predictWithRules(
  file: string,
  wanted: ReadonlySet<string> | null,
  environment: ArticleEnvironment,
): Promise<readonly RuledPrediction[]> {
  const predictions: RuledPrediction[] = [];
  for await (const line of readLines(createReadStream(file))) {
    if (line.trim() === "") continue;
    const { id, text } = JSON.parse(line) as { id: string; text: string };
    if (wanted !== null && !wanted.has(id)) continue;
    const article = analyseArticle({ id, text }, environment);
    predictions.push({ prediction: predictionOf(id, article), links: linksOf(article) });
  }
  return predictions;
}

/** The link rules of the attributions that a prediction holds: nested ones are not among them. */
const linksOf = ({ attributions, actors }: AnalysedArticle): readonly string[] =>
  actors.speakers.filter(({ attribution }) => attributions[attribution]?.nested === null).map(({ rule }) => rule);

/** The ids that an annotation file has. */
export const idsIn = (file: string): ReadonlySet<string> => new Set(Object.keys(JSON.parse(readFileSync(file, "utf8")) as object));

/** Scores predictions against the annotated articles. */
export type Scorer = (predictions: readonly Prediction[]) => ScorerTable;

/**
 * How often each rule that links a speaker was right: of the annotated attributions whose content was found and whose speaker is known, those
 * where the rule named the same speaker. Measured by the scorer, one rule's speakers at a time.
 */
export function speakerRates(predictions: readonly RuledPrediction[], score: Scorer): readonly RuleRate[] {
  return rulesOf(predictions.flatMap(({ links }) => links)).flatMap((rule) => {
    const { speakers } = score(predictions.map((one) => onlySpeakersOf(one, rule)));
    if (speakers === undefined) return [];
    const right = Math.round(speakers.accuracy * speakers.known);
    return [{ rule, right, tested: right + Math.round(speakers.wrong * speakers.known) }];
  });
}

/** How often the rules that say "unnamed" were right to: of the annotated attributions found, those whose speaker the article does not name. */
export function unnamedRates(predictions: readonly RuledPrediction[], score: Scorer): readonly RuleRate[] {
  return ["unnamed", "description-unnamed"].flatMap((rule) => {
    const { unnamed } = score(predictions.map((one) => onlySpeakersOf(one, rule)));
    if (unnamed === undefined) return [];
    return [{ rule, right: Math.round(unnamed.precision * unnamed.predicted), tested: unnamed.predicted }];
  });
}

/** How often each rule that finds attributions was right: source and content as annotated, half of the content's extent at least. */
export function attributionRates(predictions: readonly RuledPrediction[], score: Scorer): readonly RuleRate[] {
  // A floating quotation has no source to be right or wrong about.
  const sourced = predictions.flatMap(({ prediction }) => prediction.attributions.filter(({ source }) => source.length > 0));
  const rules = rulesOf(sourced.map(({ rule }) => rule));
  return rules.map((rule) => {
    const { pairs } = score(
      predictions.map(({ prediction: { id, attributions } }) => ({ id, attributions: attributions.filter((one) => one.rule === rule) })),
    );
    return { rule, right: Math.round(pairs.all.precision * pairs.all.predicted), tested: pairs.all.predicted };
  });
}

/** How often what is shown at each strictness was right, and how much of what people annotated is among it. */
export function strictnessRates(predictions: readonly RuledPrediction[], score: Scorer): readonly RuleRate[] {
  return strictnesses.flatMap((strictness) => {
    const { pairs } = score(
      predictions.map(({ prediction: { id, attributions } }) => ({
        id,
        attributions: attributions.filter((one) => isSureEnough(one, strictness)),
      })),
    );
    const right = Math.round(pairs.all.precision * pairs.all.predicted);
    const { right: shown, found } = accuracyRules(strictness);
    return [
      { rule: shown, right, tested: pairs.all.predicted },
      { rule: found, right, tested: pairs.all.gold },
    ];
  });
}

/** The prediction with the speakers of one link rule only. */
function onlySpeakersOf({ prediction: { id, attributions }, links }: RuledPrediction, rule: string): Prediction {
  const silent = { speaker: "", kind: "unknown" } as const satisfies Partial<PredictedAttribution>;
  return { id, attributions: attributions.map((one, index) => (links[index] === rule ? one : { ...one, ...silent })) };
}

const rulesOf = (rules: readonly string[]): readonly string[] => [...new Set(rules)].toSorted();

/** Rates with at least one case, by rule; of two rates of one rule the one with more cases. */
export function joinRates(...lists: readonly (readonly RuleRate[])[]): readonly RuleRate[] {
  const byRule = new Map<string, RuleRate>();
  for (const rate of lists.flat()) if (rate.tested > (byRule.get(rate.rule)?.tested ?? 0)) byRule.set(rate.rule, rate);
  return [...byRule.values()].toSorted((a, b) => (a.rule < b.rule ? -1 : 1));
}

/** The rates as lines to print. */
export const rateLines = (rates: readonly RuleRate[]): readonly string[] =>
  rates.map(({ rule, right, tested }) => `  ${rule.padEnd(40)} right in ${right} of ${tested}${tested < 20 ? " (too few to tell)" : ""}`);
