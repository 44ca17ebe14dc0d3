import { labelCount, mayFollow } from "./labels.ts";

/**
 * A linear-chain conditional random field over the labels (Lafferty, McCallum, Pereira 2001). Its own weights are `transitionCount` numbers:
 * first the score of each label at the start, then of each move, at `moveAt(from, to)`. Moves that BIO does not know are never taken,
 * whatever the weight says.
 */
export const transitionCount = labelCount + labelCount * labelCount;
export const moveAt = (from: number, to: number): number => labelCount + from * labelCount + to;

/**
 * The work space for one stretch of tokens, kept and used again. Probabilities are scaled: each row of `forward` sums to 1, and
 * `forward * backward` is the probability of a label at a token.
 */
export type Lattice = {
  length: number;
  /** exp(emission - the token's highest), by token and label. */
  weights: Float64Array;
  forward: Float64Array;
  backward: Float64Array;
  /** What each token's row was divided by. */
  scales: Float64Array;
  /** exp of the transitions, 0 where BIO has none. */
  readonly moves: Float64Array;
  logPartition: number;
};

/** A lattice for this field's transitions; it grows with the stretches that it reads. */
export function makeLattice(transitions: ArrayLike<number>, tokens = 256): Lattice {
  const moves = new Float64Array(transitionCount);
  const lattice: Lattice = { length: 0, ...arraysFor(tokens), moves, logPartition: 0 };
  setTransitions(lattice, transitions);
  return lattice;
}

const arraysFor = (tokens: number) => ({
  weights: new Float64Array(tokens * labelCount),
  forward: new Float64Array(tokens * labelCount),
  backward: new Float64Array(tokens * labelCount),
  scales: new Float64Array(tokens),
});

/** Takes other transitions, after a step of training. */
export function setTransitions({ moves }: Lattice, transitions: ArrayLike<number>): void {
  for (let label = 0; label < labelCount; label++) {
    moves[label] = mayFollow(null, label) ? Math.exp(transitions[label] ?? 0) : 0;
    for (let from = 0; from < labelCount; from++)
      moves[moveAt(from, label)] = mayFollow(from, label) ? Math.exp(transitions[moveAt(from, label)] ?? 0) : 0;
  }
}

/** Runs forward and backward over `length` tokens, whose scores stand in `emissions` from row `first` on (a row: one score a label). */
export function runLattice(lattice: Lattice, emissions: ArrayLike<number>, first: number, length: number): void {
  if (lattice.scales.length < length) Object.assign(lattice, arraysFor(Math.max(length, 2 * lattice.scales.length)));
  lattice.length = length;
  lattice.logPartition = readWeights(lattice, emissions, first);
  runForward(lattice);
  runBackward(lattice);
}

/** Sets `weights`; gives the sum of what was taken off the emissions. */
function readWeights({ weights, length }: Lattice, emissions: ArrayLike<number>, first: number): number {
  let taken = 0;
  for (let at = 0; at < length; at++) {
    const row = (first + at) * labelCount;
    let highest = -Infinity;
    for (let label = 0; label < labelCount; label++) highest = Math.max(highest, emissions[row + label] ?? 0);
    for (let label = 0; label < labelCount; label++) weights[at * labelCount + label] = Math.exp((emissions[row + label] ?? 0) - highest);
    taken += highest;
  }
  return taken;
}

function runForward(lattice: Lattice): void {
  const { weights, forward, scales, moves, length } = lattice;
  for (let at = 0; at < length; at++) {
    const row = at * labelCount;
    let sum = 0;
    for (let label = 0; label < labelCount; label++) {
      let reached = at === 0 ? moves[label]! : 0; // all indexes lie within arrays that runLattice sized
      if (at > 0)
        for (let from = 0; from < labelCount; from++)
          reached += forward[row - labelCount + from]! * moves[labelCount + from * labelCount + label]!;
      reached *= weights[row + label]!;
      forward[row + label] = reached;
      sum += reached;
    }
    scales[at] = sum;
    for (let label = 0; label < labelCount; label++) forward[row + label]! /= sum;
    lattice.logPartition += Math.log(sum);
  }
}

function runBackward({ weights, backward, scales, moves, length }: Lattice): void {
  for (let label = 0; label < labelCount; label++) backward[(length - 1) * labelCount + label] = 1;
  for (let at = length - 2; at >= 0; at--) {
    const next = (at + 1) * labelCount;
    const scale = scales[at + 1]!;
    for (let label = 0; label < labelCount; label++) {
      let left = 0;
      for (let to = 0; to < labelCount; to++)
        left += moves[labelCount + label * labelCount + to]! * weights[next + to]! * backward[next + to]!;
      backward[at * labelCount + label] = left / scale;
    }
  }
}

/** The probability of `label` at the lattice's token `at`. */
export const probabilityAt = ({ forward, backward }: Lattice, at: number, label: number): number =>
  (forward[at * labelCount + label] ?? 0) * (backward[at * labelCount + label] ?? 0);

/**
 * The negative log likelihood of `labels` (from index `first` on, as many as the lattice has tokens) after `runLattice` over the same
 * rows. Its gradients are added: to `emissionGradients` in the same rows as the emissions, to `transitionGradients`.
 */
export function addGradients(
  lattice: Lattice,
  scores: { readonly emissions: ArrayLike<number>; readonly transitions: ArrayLike<number> },
  labels: ArrayLike<number>,
  first: number,
  emissionGradients: Float32Array | Float64Array,
  transitionGradients: Float32Array | Float64Array,
): number {
  const { length } = lattice;
  let score = 0;
  for (let at = 0; at < length; at++) {
    const row = (first + at) * labelCount;
    const gold = labels[first + at] ?? 0;
    for (let label = 0; label < labelCount; label++) emissionGradients[row + label]! += probabilityAt(lattice, at, label);
    emissionGradients[row + gold]! -= 1;
    const move = at === 0 ? gold : moveAt(labels[first + at - 1] ?? 0, gold);
    transitionGradients[move]! -= 1;
    score += (scores.emissions[row + gold] ?? 0) + (scores.transitions[move] ?? 0);
  }
  addExpectedMoves(lattice, transitionGradients);
  return lattice.logPartition - score;
}

/** Adds how often each transition is expected to be taken. */
export function addExpectedMoves(lattice: Lattice, expected: Float32Array | Float64Array): void {
  const { weights, forward, backward, scales, moves, length } = lattice;
  if (length > 0) for (let label = 0; label < labelCount; label++) expected[label]! += probabilityAt(lattice, 0, label);
  for (let at = 1; at < length; at++) {
    const row = at * labelCount;
    for (let from = 0; from < labelCount; from++) {
      const before = forward[row - labelCount + from]! / scales[at]!;
      if (before < negligible) continue;
      for (let to = 0; to < labelCount; to++) {
        const move = labelCount + from * labelCount + to;
        expected[move]! += before * moves[move]! * weights[row + to]! * backward[row + to]!;
      }
    }
  }
}
const negligible = 1e-12;

/** The likeliest labels of `length` tokens from row `first` on (Viterbi). */
export function likeliestLabels(emissions: ArrayLike<number>, first: number, length: number, transitions: ArrayLike<number>): Uint8Array {
  const back = new Uint8Array(length * labelCount);
  let best = new Float64Array(labelCount);
  let next = new Float64Array(labelCount);
  for (let at = 0; at < length; at++) {
    for (let label = 0; label < labelCount; label++) {
      const [score, from] = at === 0 ? startOn(label, transitions) : bestMoveTo(label, best, transitions);
      next[label] = score + (emissions[(first + at) * labelCount + label] ?? 0);
      back[at * labelCount + label] = from;
    }
    [best, next] = [next, best];
  }
  return labelsBack(back, length, best.indexOf(Math.max(...best)));
}

const startOn = (label: number, transitions: ArrayLike<number>): [number, number] => [
  mayFollow(null, label) ? (transitions[label] ?? 0) : -Infinity,
  0,
];

function bestMoveTo(label: number, before: Float64Array, transitions: ArrayLike<number>): [number, number] {
  let highest = -Infinity;
  let best = 0;
  for (let from = 0; from < labelCount; from++) {
    const score = mayFollow(from, label) ? (before[from] ?? 0) + (transitions[moveAt(from, label)] ?? 0) : -Infinity;
    if (score > highest) [highest, best] = [score, from];
  }
  return [highest, best];
}

function labelsBack(back: Uint8Array, length: number, last: number): Uint8Array {
  const labels = new Uint8Array(length);
  let label = last;
  for (let at = length - 1; at >= 0; at--) {
    labels[at] = label;
    label = back[at * labelCount + label] ?? 0;
  }
  return labels;
}
