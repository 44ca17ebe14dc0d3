// What the network needs to read an article; `training.ts` adds what it needs to learn.
export { lstmStep } from "./lstm-step";
export { multiply, packRight, scratchBytes } from "./multiply";
export { multiplyWhole } from "./multiply-whole";
export { sumRows } from "./sum-rows";
