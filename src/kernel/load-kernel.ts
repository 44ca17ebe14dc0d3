import type { Kernel } from "../core/attribution/model/network/kernel.ts";
import { plainKernel } from "../core/attribution/model/network/plain-kernel.ts";
import { kernelBinary } from "./kernel-binary.ts";

type Exports = Pick<Kernel, "packRight" | "multiply" | "multiplyWhole" | "lstmStep" | "sumFeatures" | "sumRows"> & {
  readonly memory: WebAssembly.Memory;
  readonly scratchBytes: WebAssembly.Global;
};

/** The kernel: WebAssembly where it has SIMD, else the plain one, which gives the same bits. For Node and the browser. */
export async function loadKernel(): Promise<Kernel> {
  const binary = Uint8Array.from(atob(kernelBinary), (character) => character.charCodeAt(0));
  if (typeof WebAssembly !== "object" || !WebAssembly.validate(binary)) return plainKernel();
  const { instance } = await WebAssembly.instantiate(binary);
  const { memory, scratchBytes, packRight, multiply, multiplyWhole, lstmStep, sumFeatures, sumRows } =
    instance.exports as unknown as Exports;
  return {
    name: "wasm-simd",
    base: 4096, // the compiler's own constants lie below
    scratchBytes: Number(scratchBytes.value),
    memory: () => memory.buffer,
    reserve(bytes) {
      const missing = Math.ceil((bytes - memory.buffer.byteLength) / 65_536);
      if (missing > 0) memory.grow(missing);
    },
    packRight,
    multiply,
    multiplyWhole,
    lstmStep,
    sumFeatures,
    sumRows,
  };
}
