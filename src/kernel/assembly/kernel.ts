// What the models need to read an article; `training.ts` has what the network needs to learn.
export { lstmStep } from "./lstm-step";
export { multiply, packRight, scratchBytes } from "./multiply";
export { multiplyWhole } from "./multiply-whole";
export { sumFeatures } from "./sum-features";
export { sumRows } from "./sum-rows";
