import { existsSync, readFileSync } from "node:fs";
import { linearModel, readLinearWeights } from "../src/core/attribution/model/linear/linear-model.ts";
import type { AttributionModel } from "../src/core/attribution/model/model.ts";
import { linearWeightsFile } from "./project-paths.ts";

/** The attribution model of this checkout; `null` where its weights are not there, and the rules do the work. */
export const shippedModel: AttributionModel | null = existsSync(linearWeightsFile)
  ? linearModel(readLinearWeights(readFileSync(linearWeightsFile)))
  : null;
