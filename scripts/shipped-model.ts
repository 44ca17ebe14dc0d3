import { existsSync, readFileSync } from "node:fs";
import { linearModel, readLinearWeights } from "../src/core/attribution/model/linear/linear-model.ts";
import { mixedModel } from "../src/core/attribution/model/mixed-model.ts";
import type { AttributionModel } from "../src/core/attribution/model/model.ts";
import { networkModel } from "../src/core/attribution/model/network/network-model.ts";
import { readWeights } from "../src/core/attribution/model/network/weights-file.ts";
import { loadKernel } from "../src/kernel/load-kernel.ts";
import { linearWeightsFile, networkWeightsFile } from "./project-paths.ts";

/** The attribution model of this checkout; `null` where its weights are not there, and the rules do the work. */
export const shippedModel: AttributionModel | null = await readModel();

async function readModel(): Promise<AttributionModel | null> {
  const linear = existsSync(linearWeightsFile) ? linearModel(readLinearWeights(readFileSync(linearWeightsFile)), await loadKernel()) : null;
  if (!existsSync(networkWeightsFile)) return linear;
  const network = networkModel(readWeights(readFileSync(networkWeightsFile)), await loadKernel());
  return linear === null ? network : mixedModel(network, linear);
}
