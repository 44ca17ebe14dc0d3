import { addGradients, makeLattice, runLattice, setTransitions, transitionCount } from "../../src/core/attribution/model/crf.ts";
import { labelCount } from "../../src/core/attribution/model/labels.ts";
import { eachFeatureRows, featureCount, rowCount } from "../../src/core/attribution/model/linear/linear-features.ts";
import type { LinearWeights } from "../../src/core/attribution/model/linear/linear-model.ts";
import type { TokenRange } from "../../src/core/attribution/model/model.ts";
import type { CorpusArticle } from "./read-corpus.ts";
import { seededNumbers, shuffled } from "./seeded-numbers.ts";

/** How the linear model is trained: AdaGrad, a step for each paragraph, a share of the features left out at random each time. */
export type LinearRecipe = { readonly seed: number; readonly epochs: number; readonly rate: number; readonly dropout: number };

/**
 * Alone, by paragraph on the dev articles: 75.0 / 70.5 / 60.3 (source, cue, content); without what the rules take each word for 72.7 / 69.5 / 56.4.
 * Which rule it was, and who is a source elsewhere in the article, made it no better. Two minutes on one core.
 */
export const linearRecipe: LinearRecipe = { seed: 1, epochs: 6, rate: 0.05, dropout: 0.5 };

const longest = 1000; // tokens; the few paragraphs longer than this are left out
const smallestWeight = 0.03; // a smaller one is dropped: the file packs better; at 0.04 it cost half a point on dev
const steps = 42; // from zero to the largest weight: more make no difference on dev

type Paragraph = { readonly article: CorpusArticle; readonly stretch: TokenRange };

type State = {
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  readonly transitions: Float64Array;
  readonly transitionSquares: Float64Array;
};

/** The weights learned from the articles, rounded to whole numbers; `onEpoch` is told the mean loss a token. */
export function trainLinear(
  articles: readonly CorpusArticle[],
  recipe: LinearRecipe,
  onEpoch: (epoch: number, loss: number) => void,
): Pick<LinearWeights, "transitions" | "step" | "rows"> {
  const random = seededNumbers(recipe.seed);
  const state: State = {
    weights: new Float32Array(rowCount * labelCount),
    squares: new Float32Array(rowCount * labelCount),
    transitions: new Float64Array(transitionCount),
    transitionSquares: new Float64Array(transitionCount),
  };
  const lattice = makeLattice(state.transitions);
  const paragraphs: readonly Paragraph[] = articles.flatMap((article) =>
    article.stretches.filter(({ from, to }) => to - from <= longest).map((stretch) => ({ article, stretch })),
  );
  for (let epoch = 0; epoch < recipe.epochs; epoch++) {
    const rate = recipe.rate * Math.min(1, 2 * (1 - epoch / recipe.epochs));
    let loss = 0;
    let tokens = 0;
    for (const paragraph of shuffled(paragraphs.length, random)) {
      const { article, stretch } = paragraphs[paragraph] as Paragraph;
      const chosen = chooseRows(article, stretch, recipe.dropout, random);
      loss += learn(state, lattice, chosen, article.labels.subarray(stretch.from, stretch.to), rate, 1 / (1 - recipe.dropout));
      tokens += stretch.to - stretch.from;
    }
    onEpoch(epoch, loss / tokens);
  }
  return rounded(state);
}

/** The rows of the features that are not left out; those of token `t` stand from `ends[t]` to `ends[t + 1]`. */
type Rows = { readonly rows: Int32Array; readonly ends: Int32Array };

function chooseRows({ features }: CorpusArticle, stretch: TokenRange, dropout: number, random: () => number): Rows {
  const rows = new Int32Array((stretch.to - stretch.from) * featureCount);
  const ends = new Int32Array(stretch.to - stretch.from + 1);
  let length = 0;
  eachFeatureRows(features, [stretch], (token, own) => {
    for (const row of own) if (random() >= dropout) rows[length++] = row * labelCount;
    ends[token - stretch.from + 1] = length;
  });
  return { rows, ends };
}

function learn(
  state: State,
  lattice: ReturnType<typeof makeLattice>,
  { rows, ends }: Rows,
  labels: Uint8Array,
  rate: number,
  scale: number,
): number {
  const { length } = labels;
  const emissions = new Float32Array(length * labelCount);
  const gradients = new Float32Array(length * labelCount);
  const moves = new Float64Array(transitionCount);
  eachRow(rows, ends, (row, token) => {
    for (let label = 0; label < labelCount; label++) emissions[token + label]! += state.weights[row + label]! * scale; // rows lie within
  });
  setTransitions(lattice, state.transitions);
  runLattice(lattice, emissions, 0, length);
  const loss = addGradients(lattice, { emissions, transitions: state.transitions }, labels, 0, gradients, moves);
  eachRow(rows, ends, (row, token) => {
    for (let label = 0; label < labelCount; label++)
      descend(state.weights, state.squares, row + label, gradients[token + label]! * scale, rate, 0.01);
  });
  moves.forEach((gradient, move) => descend(state.transitions, state.transitionSquares, move, gradient, 2 * rate, 0.1));
  return loss;
}

function eachRow(rows: Int32Array, ends: Int32Array, use: (row: number, token: number) => void): void {
  for (let token = 0; token + 1 < ends.length; token++)
    for (let at = ends[token]!; at < ends[token + 1]!; at++) use(rows[at]!, token * labelCount);
}

/** AdaGrad (Duchi, Hazan, Singer 2011). */
function descend(
  weights: Float32Array | Float64Array,
  squares: Float32Array | Float64Array,
  at: number,
  gradient: number,
  rate: number,
  ease: number,
) {
  if (Math.abs(gradient) < 1e-5) return;
  squares[at]! += gradient * gradient;
  weights[at]! -= (rate * gradient) / Math.sqrt(squares[at]! + ease);
}

function rounded({ weights, transitions }: State): Pick<LinearWeights, "transitions" | "step" | "rows"> {
  const step = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / steps;
  const rows = Int8Array.from(weights, (weight) => (Math.abs(weight) < smallestWeight ? 0 : Math.round(weight / step)));
  return { transitions: Float32Array.from(transitions), step, rows };
}
