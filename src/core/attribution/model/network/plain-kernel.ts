import type { Kernel } from "./kernel.ts";
import { leftSteps } from "./whole-weights.ts";

const depthBlock = 256; // as in src/kernel/assembly/multiply.ts: the order of the additions settles the bits
const round = Math.fround;

/** The kernel in plain JavaScript: the same bits as the WebAssembly one, at about a twentieth of its speed. */
export function plainKernel(): Kernel {
  let buffer = new ArrayBuffer(1 << 16);
  let floats = new Float32Array(buffer);
  let ints = new Int32Array(buffer);
  let shorts = new Int16Array(buffer);
  return {
    name: "plain",
    base: 64,
    scratchBytes: 0,
    memory: () => buffer,
    reserve(bytes) {
      if (bytes <= buffer.byteLength) return;
      const grown = new Float32Array(Math.ceil(bytes / 4));
      grown.set(floats);
      floats = grown;
      buffer = grown.buffer;
      ints = new Int32Array(buffer);
      shorts = new Int16Array(buffer);
    },
    packRight: (matrix, rowStride, columnStride, depth, width, packed) =>
      packRight(floats, matrix >> 2, rowStride, columnStride, depth, width, packed >> 2),
    multiply(count, depth, width, left, rowStride, depthStride, rows, right, out, outStride, add) {
      for (let row = 0; row < count; row++) {
        const from = rows === 0 ? row : (ints[(rows >> 2) + row] ?? -1);
        const start = from < 0 ? -1 : (left >> 2) + from * rowStride;
        multiplyRow(floats, start, depthStride, depth, width, right >> 2, (out >> 2) + row * outStride, add !== 0);
      }
    },
    multiplyWhole(count, depth, width, left, rowStride, rows, right, scales, out, outStride, add) {
      for (let row = 0; row < count; row++) {
        const from = rows === 0 ? row : (ints[(rows >> 2) + row] ?? -1);
        const start = (left >> 2) + from * rowStride;
        const terms = from < 0 ? new Int32Array(depth) : wholeNumbers(floats.subarray(start, start + depth));
        multiplyWholeRow(terms, shorts.subarray(right >> 1), width, (column, sum) => {
          const at = (out >> 2) + row * outStride + column;
          const product = round(round(sum) * floats[(scales >> 2) + column]!);
          floats[at] = add !== 0 ? floats[at]! + product : product;
        });
      }
    },
    lstmStep(count, size, rows, formerRows, gates, gateStride, gateColumn, recurrent, cells, outputs, stride, column) {
      for (let sequence = 0; sequence < count; sequence++) {
        const row = ints[(rows >> 2) + sequence] ?? 0;
        const former = ints[(formerRows >> 2) + sequence] ?? -1;
        const gate = (gates >> 2) + row * gateStride + gateColumn;
        const cell = (cells >> 2) + row * stride + column;
        const before = former < 0 ? -1 : (cells >> 2) + former * stride + column;
        stepCells(floats, size, gate, (recurrent >> 2) + sequence * 4 * size, before, cell, (outputs >> 2) + row * stride + column);
      }
    },
    sumFeatures: null,
    sumRows(count, terms, width, addresses, bias, out) {
      for (let row = 0; row < count; row++)
        for (let column = 0; column < width; column++) {
          let sum = floats[(bias >> 2) + column]!; // the caller's addresses lie in the memory, here and below
          for (let term = 0; term < terms; term++)
            sum = round(sum + floats[((ints[(addresses >> 2) + row * terms + term] ?? 0) >>> 2) + column]!);
          floats[(out >> 2) + row * width + column] = sum;
        }
    },
  };
}

function packRight(
  floats: Float32Array,
  matrix: number,
  rowStride: number,
  columnStride: number,
  depth: number,
  width: number,
  packed: number,
): void {
  let to = packed;
  for (let column = 0; column < width; column += 8)
    for (let row = 0; row < depth; row++)
      for (let lane = 0; lane < 8; lane++) floats[to++] = floats[matrix + row * rowStride + (column + lane) * columnStride]!;
}

/** One row of the product; `start` -1 is a row of zeros. */
function multiplyRow(
  floats: Float32Array,
  start: number,
  step: number,
  depth: number,
  width: number,
  right: number,
  out: number,
  add: boolean,
): void {
  for (let column = 0; column < width; column++) {
    const panel = right + (column - (column % 8)) * depth + (column % 8);
    let total = add ? floats[out + column]! : 0;
    for (let from = 0; from < depth; from += depthBlock) {
      const end = Math.min(depth, from + depthBlock);
      let sum = 0;
      if (start >= 0) for (let k = from; k < end; k++) sum = round(sum + round(floats[start + k * step]! * floats[panel + k * 8]!));
      total = add || from > 0 ? round(total + sum) : sum;
    }
    floats[out + column] = total;
  }
}

/** Outputs of the network in steps of 1 / `leftSteps`. */
const wholeNumbers = (outputs: Float32Array): Int32Array =>
  Int32Array.from(outputs, (output) => Math.floor(round(round(output * leftSteps) + 0.5)));

/** One row of the product with weights packed by `wholeWeights`: tells the sum of each column. */
function multiplyWholeRow(terms: Int32Array, right: Int16Array, width: number, tell: (column: number, sum: number) => void): void {
  const depth = terms.length;
  for (let column = 0; column < width; column++) {
    const panel = (column - (column % 8)) * depth + 2 * (column % 8);
    let sum = 0;
    for (let k = 0; k < depth; k++) sum += terms[k]! * right[panel + (k >> 1) * 16 + (k & 1)]!;
    tell(column, sum);
  }
}

function stepCells(floats: Float32Array, size: number, gate: number, product: number, before: number, cell: number, output: number): void {
  for (let at = 0; at < size; at++) {
    const sum = (quarter: number): number => round(floats[gate + quarter * size + at]! + floats[product + quarter * size + at]!);
    const kept = round(sigmoid(sum(1)) * (before < 0 ? 0 : floats[before + at]!));
    const now = round(kept + round(sigmoid(sum(0)) * hyperbolicTangent(sum(2))));
    floats[cell + at] = now;
    floats[output + at] = round(sigmoid(sum(3)) * hyperbolicTangent(now));
  }
}

const bits = new Int32Array(1);
const power = new Float32Array(bits.buffer);
const [perLog, logHigh, logLow] = [round(Math.LOG2E), round(0.693359375), round(-2.1219444e-4)];
const series = [1.98756915e-4, 1.3981999507e-3, 8.3334519073e-3, 4.1665795894e-2, 1.6666665459e-1, 5.0000001201e-1].map(round);

/** e^x, step by step as in src/kernel/assembly/activation.ts. */
function exponential(given: number): number {
  const x = Math.max(Math.min(given, 80), -80);
  const n = Math.floor(round(round(x * perLog) + 0.5));
  const r = round(round(x - round(n * logHigh)) - round(n * logLow));
  let p = series[0]!;
  for (let at = 1; at < series.length; at++) p = round(round(p * r) + series[at]!);
  p = round(round(round(round(p * r) * r) + r) + 1);
  bits[0] = (n + 127) << 23;
  return round(p * power[0]!);
}
const sigmoid = (x: number): number => round(1 / round(1 + exponential(-x)));
function hyperbolicTangent(x: number): number {
  const s = sigmoid(round(x + x));
  return round(round(s + s) - 1);
}
