import { mostPages } from "./compile-kernel.ts";
import type { Kernel } from "../../src/core/attribution/model/network/kernel.ts";

/** What the training kernel exports: see `src/kernel/assembly/training.ts`. Addresses are bytes, sizes and strides elements. */
export type TrainingKernel = Pick<Kernel, "packRight" | "multiply" | "lstmStep"> & {
  readonly lstmStepBack: (
    count: number,
    size: number,
    rows: number,
    formerRows: number,
    gates: number,
    gateStride: number,
    gateColumn: number,
    cells: number,
    outputGradients: number,
    stride: number,
    column: number,
    fromLater: number,
    cellGradients: number,
  ) => void;
  readonly gather: (count: number, ids: number, idStride: number, table: number, width: number, out: number, outStride: number) => void;
  readonly scatter: (count: number, ids: number, idStride: number, table: number, width: number, from: number, fromStride: number) => void;
  readonly fillMask: (out: number, count: number, state: number, below: number, scale: number) => void;
  readonly scaleBy: (out: number, a: number, b: number, count: number) => void;
  readonly addToRows: (count: number, width: number, bias: number, out: number) => void;
  readonly addColumnSums: (count: number, width: number, from: number, out: number) => void;
  readonly join: (a: number, b: number, count: number) => number;
  readonly adam: (
    count: number,
    parameters: number,
    gradients: number,
    first: number,
    second: number,
    average: number,
    rate: number,
    epsilon: number,
    clip: number,
    keep: number,
  ) => void;
};

/** A memory that workers share. */
export const sharedMemory = (bytes: number): WebAssembly.Memory =>
  new WebAssembly.Memory({ initial: Math.ceil(bytes / 65_536), maximum: mostPages, shared: true });

/** The training kernel on `memory`. */
export async function trainingKernel(binary: Uint8Array, memory: WebAssembly.Memory): Promise<TrainingKernel> {
  const { instance } = await WebAssembly.instantiate(binary as BufferSource, { env: { memory } });
  return instance.exports as TrainingKernel;
}

/** Gives out stretches of a memory, each at a multiple of 64 bytes. */
export function allocator(from: number): { readonly take: (elements: number) => number; readonly end: () => number } {
  let next = from;
  return {
    take(elements) {
      const at = next;
      next += Math.ceil((elements * 4) / 64) * 64;
      return at;
    },
    end: () => next,
  };
}
