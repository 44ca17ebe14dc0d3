import { parametersOf, type NetworkShape } from "../../src/core/attribution/model/network/shape.ts";
import { seededNumbers } from "./seeded-numbers.ts";

/**
 * The parameters before training: embeddings and matrices even around zero (matrices by Glorot and Bengio 2010), biases zero apart from
 * the forget gates' 1 (Jozefowicz, Zaremba, Sutskever 2015). `words`, where given, are the first embeddings of the words.
 */
export function writeFirstParameters(shape: NetworkShape, seed: number, values: Float32Array, words: Float32Array | null): void {
  const numbers = seededNumbers(seed);
  const tables = new Set(shape.tables.map(({ name }) => name));
  for (const { name, rows, columns, offset } of parametersOf(shape).matrices) {
    const isBias = rows === 1;
    const fanOut = name === "output" ? columns : columns / (columns === 8 * shape.hidden ? 8 : 4);
    const bound = tables.has(name) ? 0.15 : isBias ? 0 : Math.sqrt(6 / (rows + fanOut));
    for (let at = offset; at < offset + rows * columns; at++) values[at] = bound * (2 * numbers() - 1);
    if (name.endsWith(" bias") && name !== "output bias") openForgetGates(values.subarray(offset, offset + columns), shape.hidden);
    if (name === "word" && words !== null) values.set(words, offset);
  }
}

function openForgetGates(bias: Float32Array, hidden: number): void {
  for (const direction of [0, 1]) bias.fill(1, (4 * direction + 1) * hidden, (4 * direction + 2) * hidden);
}
