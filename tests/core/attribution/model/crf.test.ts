import { describe, expect, test } from "vitest";
import {
  addGradients,
  likeliestLabels,
  makeLattice,
  moveAt,
  probabilityAt,
  runLattice,
  transitionCount,
} from "../../../../src/core/attribution/model/crf.ts";
import { labelCount, mayFollow } from "../../../../src/core/attribution/model/labels.ts";
import { likelySpans } from "../../../../src/core/attribution/model/span-posteriors.ts";
import { spansOfLabels } from "../../../../src/core/attribution/model/labels.ts";
import { seeded } from "./support/seeded.ts";

const random = seeded(7);
const numbers = (count: number, size: number) => Float64Array.from({ length: count }, () => size * (2 * random() - 1));

/** Every labelling that BIO allows, with its score. */
function allLabellings(emissions: ArrayLike<number>, first: number, length: number, transitions: ArrayLike<number>) {
  let paths: { labels: number[]; score: number }[] = [{ labels: [], score: 0 }];
  for (let at = 0; at < length; at++)
    paths = paths.flatMap(({ labels, score }) =>
      Array.from({ length: labelCount }, (_, label) => label)
        .filter((label) => mayFollow(labels.at(-1) ?? null, label))
        .map((label) => ({
          labels: [...labels, label],
          score:
            score +
            (emissions[(first + at) * labelCount + label] ?? 0) +
            (transitions[at === 0 ? label : moveAt(labels.at(-1) ?? 0, label)] ?? 0),
        })),
    );
  return paths;
}

describe.each([1, 2, 3, 5])("a chain of %i tokens", (length) => {
  const first = 2;
  const transitions = numbers(transitionCount, 1.5);
  const emissions = numbers((length + 4) * labelCount, 3);
  const paths = allLabellings(emissions, first, length, transitions);
  const total = paths.reduce((sum, { score }) => sum + Math.exp(score), 0);
  const lattice = makeLattice(transitions, 1);
  runLattice(lattice, emissions, first, length);
  const shareOf = (has: (labels: readonly number[]) => boolean) =>
    paths.filter(({ labels }) => has(labels)).reduce((sum, { score }) => sum + Math.exp(score), 0) / total;

  test("has the partition of all its labellings", () => {
    expect(lattice.logPartition).toBeCloseTo(Math.log(total), 9);
  });

  test("gives each label at each token the share of the labellings that have it", () => {
    for (let at = 0; at < length; at++)
      for (let label = 0; label < labelCount; label++)
        expect(probabilityAt(lattice, at, label)).toBeCloseTo(
          shareOf((labels) => labels[at] === label),
          9,
        );
  });

  test("gives each span the share of the labellings that spell exactly it", () => {
    const spans = likelySpans(lattice, 0);
    expect(spans).toHaveLength((3 * length * (length + 1)) / 2);
    for (const { role, from, to, probability } of spans)
      expect(probability).toBeCloseTo(
        shareOf((labels) => spansOfLabels(labels).some((span) => span.role === role && span.from === from && span.to === to)),
        9,
      );
  });

  test("leaves out only the spans less likely than asked", () => {
    const least = 0.02;
    expect(likelySpans(lattice, least)).toEqual(likelySpans(lattice, 0).filter(({ probability }) => probability >= least));
  });

  test("has the labelling of the highest score as its likeliest", () => {
    const best = paths.reduce((a, b) => (b.score > a.score ? b : a));
    expect([...likeliestLabels(emissions, first, length, transitions)]).toEqual(best.labels);
  });

  test("has gradients that finite differences agree with", () => {
    const gold = Uint8Array.from([0, 0, ...(paths[Math.floor(paths.length * 0.6)]?.labels ?? [])]);
    const lossOf = () => {
      const scratch = makeLattice(transitions);
      runLattice(scratch, emissions, first, length);
      const gradients = { emissions: new Float64Array(emissions.length), transitions: new Float64Array(transitionCount) };
      const loss = addGradients(scratch, { emissions, transitions }, gold, first, gradients.emissions, gradients.transitions);
      return { loss, gradients };
    };
    const { gradients } = lossOf();
    const slope = (weights: Float64Array, at: number) => {
      const step = 1e-5;
      const kept = weights[at] ?? 0;
      weights[at] = kept + step;
      const above = lossOf().loss;
      weights[at] = kept - step;
      const below = lossOf().loss;
      weights[at] = kept;
      return (above - below) / (2 * step);
    };
    gradients.emissions.forEach((gradient, at) => expect(gradient).toBeCloseTo(slope(emissions, at), 6));
    gradients.transitions.forEach((gradient, at) => expect(gradient).toBeCloseTo(slope(transitions, at), 6));
  });
});

test("a chain of 20,000 tokens with far-apart scores stays finite", () => {
  const emissions = numbers(20000 * labelCount, 60);
  const lattice = makeLattice(numbers(transitionCount, 10));
  runLattice(lattice, emissions, 0, 20000);
  expect(Number.isFinite(lattice.logPartition)).toBe(true);
  for (let at = 0; at < 20000; at += 997) {
    const sum = Array.from({ length: labelCount }, (_, label) => probabilityAt(lattice, at, label)).reduce((a, b) => a + b);
    expect(sum).toBeCloseTo(1, 6);
  }
});
