import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runCommand } from "./command-line.ts";
import { root } from "./project-paths.ts";
import { compileKernel, kernelModule } from "./train/compile-kernel.ts";

// Compiles src/kernel/assembly into the module that the explorer and the commands load it from: npx tsx scripts/build-kernel.ts
await runCommand(async () => {
  const binary = await compileKernel("kernel");
  await writeFile(join(root, "src", "kernel", "kernel-binary.ts"), kernelModule(binary));
  console.log(`The kernel has ${binary.length.toLocaleString("en")} bytes.`);
  return 0;
});
