import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { main as compile } from "assemblyscript/asc";
import { root } from "../project-paths.ts";

const assembly = join(root, "src", "kernel", "assembly");

/** What to compile: the kernel that reads, or the one that learns, on a memory that its workers share. */
export type KernelSource = "kernel" | "training";

/** The largest memory of the training kernel, in pages of 64 KB. */
export const mostPages = 32_768;

/** Compiles the AssemblyScript kernel to WebAssembly. Throws with the compiler's words if it does not compile. */
export async function compileKernel(source: KernelSource): Promise<Uint8Array> {
  const shared = ["--enable", "threads", "--importMemory", "--sharedMemory", "--initialMemory", "1", "--maximumMemory", String(mostPages)];
  let binary: Uint8Array | undefined;
  const { error, stderr } = await compile(
    [
      `${source}.ts`,
      "--outFile",
      "out.wasm",
      "-O3",
      "--runtime",
      "stub",
      "--noAssert",
      "--enable",
      "simd",
      ...(source === "training" ? shared : []),
    ],
    {
      readFile: (name) => readFile(join(assembly, name), "utf8").catch(() => null),
      writeFile: (_name, contents) => {
        if (typeof contents !== "string") binary = contents;
      },
      listFiles: () => [],
    },
  );
  if (error !== null || binary === undefined)
    throw new Error(`compileKernel: ${source} does not compile: ${error?.message} ${stderr.toString()}`);
  return binary;
}

/** The committed module that holds the compiled kernel. */
export const kernelModule = (binary: Uint8Array): string =>
  `// Compiled from src/kernel/assembly by scripts/build-kernel.ts; a test checks that it is what the source gives.
export const kernelBinary =
  "${Buffer.from(binary).toString("base64")}";
`;
