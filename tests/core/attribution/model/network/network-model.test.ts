import { expect, test, vi } from "vitest";
import { labelCount } from "../../../../../src/core/attribution/model/labels.ts";
import { networkModel } from "../../../../../src/core/attribution/model/network/network-model.ts";
import { plainKernel } from "../../../../../src/core/attribution/model/network/plain-kernel.ts";
import { shapeOf } from "../../../../../src/core/attribution/model/network/trained-network.ts";
import { loadKernel } from "../../../../../src/kernel/load-kernel.ts";
import { networkScores } from "../../../../../scripts/train/network-scores.ts";
import { randomFeatures, smallNetwork } from "./small-network.ts";

vi.setConfig({ testTimeout: 120_000 }); // the compiler takes its time where the machine is busy

const windows = [
  { from: 0, to: 9 },
  { from: 9, to: 40 },
  { from: 42, to: 43 },
];

test("reads what training read: the scores are those of the training pass", async () => {
  const network = smallNetwork();
  const features = randomFeatures(45);
  const trained = await networkScores(shapeOf(network), network.vocabulary, network.parameters);
  const expected = trained({ features, windows });
  const found = networkModel(network, await loadKernel()).score(features, windows, []);
  expect(found.length).toBe(45 * labelCount);
  found.forEach((score, at) => expect(score).toBeCloseTo(expected[at] ?? NaN, 4));
  expect(found.some((score) => Math.abs(score) > 0.1)).toBe(true);
});

test("the plain kernel gives the same bits as the WebAssembly one", async () => {
  const features = randomFeatures(45);
  const fast = networkModel(smallNetwork(), await loadKernel()).score(features, windows, []);
  const plain = networkModel(smallNetwork(), plainKernel()).score(features, windows, []);
  expect(plain).toEqual(fast);
});

test("an article's scores do not depend on what was read before it, nor on the windows beside", async () => {
  const model = networkModel(smallNetwork(), await loadKernel());
  const features = randomFeatures(45);
  const first = model.score(features, windows, []);
  model.score(randomFeatures(300, 8), [{ from: 0, to: 300 }], []);
  expect(model.score(features, windows, [])).toEqual(first);
  const alone = model.score(features, [{ from: 9, to: 40 }], []);
  expect(alone.slice(9 * labelCount, 40 * labelCount)).toEqual(first.slice(9 * labelCount, 40 * labelCount));
});

test("tokens outside the windows score nothing, and no window at all does no harm", async () => {
  const model = networkModel(smallNetwork(), await loadKernel());
  const scores = model.score(randomFeatures(45), windows, []);
  expect(scores.slice(40 * labelCount, 42 * labelCount)).toEqual(new Float32Array(2 * labelCount));
  expect(model.score(randomFeatures(0), [], [])).toEqual(new Float32Array(0));
});

test("a window of 20,000 tokens is read in pieces", async () => {
  const scores = networkModel(smallNetwork(), await loadKernel()).score(randomFeatures(20_000), [{ from: 0, to: 20_000 }], []);
  expect(scores.slice(-labelCount).some((score) => score !== 0)).toBe(true);
  expect(scores.every(Number.isFinite)).toBe(true);
});

test("measures that the kernel cannot take are refused", async () => {
  const kernel = await loadKernel();
  expect(() => networkModel({ ...smallNetwork(), hidden: 12 }, kernel)).toThrow(/checkShape: hidden 12/);
});
