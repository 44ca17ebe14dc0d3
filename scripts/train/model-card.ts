import type { Thresholds } from "../../src/core/attribution/model/decode-spans.ts";
import { longestForModel } from "../../src/core/attribution/long-article.ts";
import { shares } from "../../src/core/attribution/model/mixed-model.ts";
import type { Recipe } from "./recipe.ts";

/** The figures of one training run: exact F1 in percent on the development articles, on our own tokens. */
export type Run = {
  readonly seed: number;
  readonly source: number;
  readonly cue: number;
  readonly content: number;
  /** Of contents that are nothing but quotation, partly, not at all. */
  readonly direct: number;
  readonly mixed: number;
  readonly indirect: number;
};

type CardFacts = {
  readonly recipe: Recipe;
  readonly trainedOn: number;
  readonly measuredOn: number;
  readonly thresholds: Thresholds;
  readonly run: Run;
  readonly runs: readonly Run[];
  readonly numbers: number;
  readonly gzip: number;
};

/** The model card (Mitchell and others 2019) as Markdown. */
export function modelCard({ recipe, trainedOn, measuredOn, thresholds, run, runs, numbers, gzip }: CardFacts): string {
  const { hidden, epochs, dropout, rate, average } = recipe;
  return `# The attribution network

Finds, in an English news article, the words that name who speaks (source), the words that say that somebody speaks (cue), and what is
said, thought or wanted (content). Written by \`npm run train\`; the weights stand beside this card in \`attribution.bin\`.

## What it is

Word, stem, suffix, shape, place in quotation marks, how often the stem is a cue, distance to the sentence's ends and part of speech, each
with learned embeddings; two bidirectional LSTM layers of ${hidden} cells a direction; a linear-chain conditional random field over seven
labels. Spans are chosen by the probability that exactly these words are one (minimum Bayes risk), against thresholds of
${thresholds.join(", ")} for source, cue and content. ${numbers.toLocaleString("en")} numbers, a byte each, ${(gzip / 1e6).toFixed(2)} MB
compressed. Nothing in it was trained on other texts; parts of speech come from wink-eng-lite-web-model.

It does not work alone. Where Sayso analyses an article, its scores are mixed with those of a linear model: ${shares.network} times the network's and
${shares.linear} times the linear one's, for the two err in different places. The linear model stands beside it in \`attribution-linear.bin\`: a conditional random
field on hashed combinations of the same features and of what the rules take each word and its neighbours for (one learner reads what
another found: stacking, Wolpert 1992), a byte a weight, learned from the same articles by \`npm run train:linear\`. When the rules change,
it is to be trained anew. Articles of more than ${longestForModel.toLocaleString("en")} characters are left to rules alone. The figures below are the network's alone.

## What it learned from

PolNeAR 1.0 (Newell, Margolin, Ruths 2018): seven US national outlets on the campaign of November 2015 to November 2016. ${trainedOn}
articles of the training part; 26 others of it are left out, to measure unnamed speakers on. The weights are figures; the word list holds
single words that occur at least ${recipe.least.word} times. No sentence of the corpus is in the file.

Adam with steps of ${rate} at most, ${epochs} readings, ${100 * dropout.input} % of the input's numbers and ${100 * dropout.output} % of the
layers' dropped, moving average of the weights (${average}), gradients no longer than ${recipe.clip}. Two workers, added up in a fixed order:
the same seed gives the same bytes.

## How well it does

Exact-match F1 in percent on the ${measuredOn} development articles, by paragraph, on Sayso's own tokens: every word of the span and no other.
The thresholds and the recipe were chosen on these articles, so expect less on others. The weights are those of seed ${run.seed}.

| seed | source | cue | content | direct | mixed | indirect |
|---|---|---|---|---|---|---|
${runs.map(row).join("\n")}${runs.length > 1 ? `\n${row(medianOf(runs))}` : ""}

Direct, mixed and indirect are contents that are nothing but quotation, partly, and not at all. Annotators of the corpus agree with each
other at 78.6, 71.4 and 71.5. \`npm run evaluate\` measures the whole pipeline, which mends what the network cuts at quotation marks.

## What it must not be used for

- To say what somebody said without the reader seeing the words: each span points at its place in the text, and that is what counts.
- As a judgement on truth, on a speaker's honesty or on an outlet. It tells who is given as the source, nothing else.
- To find out who an unnamed source is.
- On other languages, on fiction, on transcripts and on posts of social media: it has seen none.

## Known failures

Attributions without a verb of saying; where a content ends when it is not in marks; nouns as cues; quotation marks that do not pair.
It misses more than it makes up: a span is kept only when it is right about every second time or more.
`;
}

const row = ({ seed, source, cue, content, direct, mixed, indirect }: Omit<Run, "seed"> & { seed: number | string }): string =>
  `| ${seed} | ${[source, cue, content, direct, mixed, indirect].map((figure) => figure.toFixed(1)).join(" | ")} |`;

function medianOf(runs: readonly Run[]): Omit<Run, "seed"> & { seed: string } {
  const middle = (figure: keyof Run): number => {
    const sorted = runs.map((run) => run[figure]).toSorted((a, b) => a - b);
    return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
  };
  const [source, cue, content] = [middle("source"), middle("cue"), middle("content")];
  return { seed: "median", source, cue, content, direct: middle("direct"), mixed: middle("mixed"), indirect: middle("indirect") };
}
