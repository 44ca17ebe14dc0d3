import { expect, test, vi } from "vitest";
import { labelCount } from "../../src/core/attribution/model/labels.ts";
import { parametersOf, type NetworkShape } from "../../src/core/attribution/model/network/shape.ts";
import { compileKernel } from "../../scripts/train/compile-kernel.ts";
import { GradientPass, type Batch, type Dropout } from "../../scripts/train/gradient-pass.ts";
import { seededNumbers } from "../../scripts/train/seeded-numbers.ts";
import { allocator, sharedMemory, trainingKernel } from "../../scripts/train/training-kernel.ts";

vi.setConfig({ testTimeout: 120_000 }); // the compiler takes its time where the machine is busy

const shape: NetworkShape = {
  hidden: 8,
  tables: [
    { name: "word", rows: 9, width: 12 },
    { name: "shape", rows: 4, width: 4 },
  ],
};

/** Three windows of 7, 4 and 1 tokens, the first of two paragraphs, with labels that BIO allows. */
const batch: Batch = {
  windows: [
    { from: 0, to: 7 },
    { from: 7, to: 11 },
    { from: 11, to: 12 },
  ],
  stretches: [
    { from: 0, to: 3 },
    { from: 3, to: 7 },
    { from: 7, to: 11 },
    { from: 11, to: 12 },
  ],
  ids: Int32Array.from([1, 0, 2, 1, 3, 2, 4, 3, 5, 0, 6, 1, 7, 2, 8, 3, 1, 1, 0, 2, 2, 3, 3, 0]),
  labels: Uint8Array.from([1, 2, 3, 5, 6, 6, 0, 0, 3, 4, 5, 1]),
  length: 12,
};

async function passOver(dropout: Dropout) {
  const { matrices, count } = parametersOf(shape);
  const memory = sharedMemory(1 << 22);
  const kernel = await trainingKernel(await compileKernel("training"), memory);
  const space = allocator(65_536);
  const parameters = space.take(count);
  const gradients = space.take(count);
  const pass = new GradientPass(kernel, memory, shape, { parameters, gradients }, space, { tokens: 16, sequences: 4 });
  const numbers = seededNumbers(7);
  const values = new Float32Array(memory.buffer, parameters, count);
  for (let at = 0; at < count; at++) values[at] = numbers() - 0.5;
  const lossAt = (scale = 1): number => {
    pass.seed(3);
    pass.pack(dropout);
    return pass.learn(batch, dropout, scale);
  };
  return { matrices, values, gradients: new Float32Array(memory.buffer, gradients, count), lossAt };
}

test.each([0, 0.3])("the gradients are those of finite differences, with %f of the numbers dropped", async (share) => {
  const { matrices, values, gradients, lossAt } = await passOver({ input: share, output: share, recurrent: share });
  lossAt();
  const found = gradients.slice();
  const step = 0.01;
  for (const { name, offset, rows, columns } of matrices) {
    let square = 0;
    let difference = 0;
    for (let at = offset; at < offset + rows * columns; at += Math.max(1, Math.floor((rows * columns) / 60))) {
      const own = values[at] ?? 0;
      values[at] = own + step;
      const above = lossAt();
      values[at] = own - step;
      const below = lossAt();
      values[at] = own;
      const slope = (above - below) / (2 * step);
      square += slope ** 2;
      difference += (slope - (found[at] ?? 0)) ** 2;
    }
    expect(Math.sqrt(difference), name).toBeLessThan(0.01 * Math.sqrt(square) + 1e-4);
  }
  expect(labelCount).toBe(7);
});

test("the same batch gives the same bits again", async () => {
  const first = await passOver({ input: 0.2, output: 0.4, recurrent: 0.3 });
  const second = await passOver({ input: 0.2, output: 0.4, recurrent: 0.3 });
  expect(first.lossAt(0.5)).toBe(second.lossAt(0.5));
  expect(Buffer.from(first.gradients.slice().buffer).equals(Buffer.from(second.gradients.slice().buffer))).toBe(true);
});
