import { readFile } from "node:fs/promises";
import { expect, test, vi } from "vitest";
import type { Kernel } from "../../../../../src/core/attribution/model/network/kernel.ts";
import { plainKernel } from "../../../../../src/core/attribution/model/network/plain-kernel.ts";
import { wholeWeights } from "../../../../../src/core/attribution/model/network/whole-weights.ts";
import { loadKernel } from "../../../../../src/kernel/load-kernel.ts";
import { compileKernel, kernelModule } from "../../../../../scripts/train/compile-kernel.ts";
import { seededNumbers } from "../../../../../scripts/train/seeded-numbers.ts";

vi.setConfig({ testTimeout: 120_000 }); // the compiler takes its time where the machine is busy

const bytes = 1 << 22;

/** Both kernels, their memories filled with the same numbers in [-2, 2) from their base on. */
async function bothKernels(seed: number): Promise<readonly [Kernel, Kernel]> {
  const kernels = [await loadKernel(), plainKernel()] as const;
  for (const kernel of kernels) {
    kernel.reserve(bytes);
    const numbers = seededNumbers(seed);
    const floats = new Float32Array(kernel.memory());
    for (let at = 1024; at < 1 << 18; at++) floats[at] = 4 * numbers() - 2;
  }
  return kernels;
}
const floatsAt = (kernel: Kernel, at: number, count: number): Float32Array => new Float32Array(kernel.memory(), at, count).slice();

test("Node has the WebAssembly kernel", async () => {
  expect((await loadKernel()).name).toBe("wasm-simd");
});

test("the committed kernel is what its source compiles to", async () => {
  const committed = await readFile(new URL("../../../../../src/kernel/kernel-binary.ts", import.meta.url), "utf8");
  expect(committed).toBe(kernelModule(await compileKernel("kernel")));
});

const [left, right, packed, out, rows, scratch] = [8192, 262_144, 524_288, 1 << 20, 1 << 21, 3 << 20];

test.each([
  [1, 3, 8],
  [5, 96, 16],
  [66, 300, 24],
  [7, 513, 8],
])("products of %i rows, %i terms and %i columns are the same in both kernels, and right", async (count, depth, width) => {
  const results = (await bothKernels(count)).map((kernel) => {
    kernel.packRight(right, width, 1, depth, width, packed);
    kernel.multiply(count, depth, width, left, depth, 1, 0, packed, out, width, 0, scratch);
    kernel.multiply(count, depth, width, left, depth, 1, 0, packed, out, width, 1, scratch);
    return {
      product: floatsAt(kernel, out, count * width),
      a: floatsAt(kernel, left, count * depth),
      b: floatsAt(kernel, right, depth * width),
    };
  });
  const [wasm, plain] = results;
  expect(plain?.product).toEqual(wasm?.product);
  for (let row = 0; row < count; row++)
    for (let column = 0; column < width; column++) {
      let sum = 0;
      for (let k = 0; k < depth; k++) sum += (wasm?.a[row * depth + k] ?? 0) * (wasm?.b[k * width + column] ?? 0);
      expect(wasm?.product[row * width + column]).toBeCloseTo(2 * sum, 2);
    }
});

test.each([
  [1, 8, 8],
  [2, 96, 16],
  [67, 192, 24],
])(
  "whole-number products of %i rows, %i terms and %i columns are the same in both kernels, and near the exact ones",
  async (count, depth, width) => {
    const results = (await bothKernels(count)).map((kernel) => {
      const outputs = new Float32Array(kernel.memory(), left, count * depth);
      outputs.forEach((value, at) => (outputs[at] = value / 2));
      const weights = floatsAt(kernel, right, depth * width);
      const whole = wholeWeights(weights, depth, width);
      new Int16Array(kernel.memory(), packed, depth * width).set(whole.packed);
      new Float32Array(kernel.memory(), rows, width).set(whole.scales);
      kernel.multiplyWhole(count, depth, width, left, depth, 0, packed, rows, out, width, 0, scratch);
      kernel.multiplyWhole(count, depth, width, left, depth, 0, packed, rows, out, width, 1, scratch);
      return { product: floatsAt(kernel, out, count * width), outputs: outputs.slice(), weights };
    });
    const [wasm, plain] = results;
    expect(plain?.product).toEqual(wasm?.product);
    for (let row = 0; row < count; row++)
      for (let column = 0; column < width; column++) {
        let sum = 0;
        for (let k = 0; k < depth; k++) sum += (wasm?.outputs[row * depth + k] ?? 0) * (wasm?.weights[k * width + column] ?? 0);
        expect(wasm?.product[row * width + column]).toBeCloseTo(2 * sum, 0);
      }
  },
);

test("whole-number products cannot overflow: every output and weight as large as can be", async () => {
  const kernel = await loadKernel();
  kernel.reserve(bytes);
  const whole = wholeWeights(new Float32Array(192 * 8).fill(-3), 192, 8);
  new Int16Array(kernel.memory(), packed, 192 * 8).set(whole.packed);
  new Float32Array(kernel.memory(), rows, 8).set(whole.scales);
  new Float32Array(kernel.memory(), left, 192).fill(1);
  kernel.multiplyWhole(1, 192, 8, left, 192, 0, packed, rows, out, 8, 0, scratch);
  for (const value of floatsAt(kernel, out, 8)) expect(Math.abs(value + 576)).toBeLessThan(1);
});

test("rows are taken as listed, and -1 is a row of zeros", async () => {
  const results = (await bothKernels(9)).map((kernel) => {
    new Int32Array(kernel.memory(), rows, 3).set([2, -1, 0]);
    kernel.packRight(right, 1, 12, 12, 8, packed);
    kernel.multiply(3, 12, 8, left, 12, 1, rows, packed, out, 8, 0, scratch);
    return floatsAt(kernel, out, 24);
  });
  expect(results[0]).toEqual(results[1]);
  expect([...(results[0] ?? [])].slice(8, 16)).toEqual(Array(8).fill(0));
  expect(results[0]?.[0]).not.toBe(0);
});

test("a time step and sums of rows are the same in both kernels", async () => {
  const results = (await bothKernels(4)).map((kernel) => {
    new Int32Array(kernel.memory(), rows, 6).set([3, 1, 0, 2, -1, 1]);
    kernel.lstmStep(3, 8, rows, rows + 12, left, 64, 32, packed, right, out, 16, 8, 0);
    new Int32Array(kernel.memory(), rows + 64, 4).set([left, left + 64, left + 128, left + 32]);
    kernel.sumRows(2, 2, 8, rows + 64, right, out + 4096);
    kernel.sumRows(2, 2, 28, rows + 64, right, out + 8192);
    return [floatsAt(kernel, right, 80), floatsAt(kernel, out, 80), floatsAt(kernel, out + 4096, 16), floatsAt(kernel, out + 8192, 56)];
  });
  expect(results[0]).toEqual(results[1]);
  expect(results[0]?.[1]?.some((value) => value !== 0 && Math.abs(value) <= 1)).toBe(true);
});

test("the activations reach their ends and pass through zero", async () => {
  const [kernel] = await bothKernels(2);
  new Int32Array(kernel.memory(), rows, 2).set([0, -1]);
  const gates = new Float32Array(kernel.memory(), left, 32);
  const product = new Float32Array(kernel.memory(), packed, 32).fill(0);
  for (const [given, candidate] of [
    [1000, 1],
    [-1000, -1],
    [0, 0],
  ] as const) {
    gates.fill(1000).fill(given, 16, 24);
    expect(product.every((value) => value === 0)).toBe(true);
    kernel.lstmStep(1, 8, rows, rows + 4, left, 32, 0, packed, right, out, 8, 0, 0);
    expect(floatsAt(kernel, right, 1)[0]).toBeCloseTo(candidate, 6);
    expect(floatsAt(kernel, out, 1)[0]).toBeCloseTo(Math.tanh(candidate), 6);
  }
});
