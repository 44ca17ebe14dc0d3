import { expect, test } from "vitest";
import { fromBytes, toBytes } from "../../../../../src/core/attribution/model/network/quantise.ts";
import { parametersOf } from "../../../../../src/core/attribution/model/network/shape.ts";
import { shapeOf } from "../../../../../src/core/attribution/model/network/trained-network.ts";
import { readWeights, writeWeights } from "../../../../../src/core/attribution/model/network/weights-file.ts";
import { smallNetwork } from "./small-network.ts";

test("what is written is read again, the weights to within half a step of their row", () => {
  const network = smallNetwork();
  const read = readWeights(writeWeights(network));
  expect({ ...read, parameters: null }).toEqual({ ...network, parameters: null });
  for (const { rows, columns, offset } of parametersOf(shapeOf(network)).matrices)
    for (let row = 0; row < rows; row++) {
      const start = offset + row * columns;
      const own = network.parameters.subarray(start, start + columns);
      const step = rows === 1 ? 0 : Math.max(...own.map(Math.abs)) / 127;
      own.forEach((value, at) => expect(Math.abs(value - (read.parameters[start + at] ?? NaN))).toBeLessThanOrEqual(0.501 * step));
    }
});

test("rounding what is rounded changes nothing, and the same network gives the same bytes", () => {
  const once = writeWeights(readWeights(writeWeights(smallNetwork())));
  expect(once).toEqual(writeWeights(smallNetwork()));
});

test("a row of zeros stays one", () => {
  const numbers = new Float32Array(4).fill(1);
  fromBytes(toBytes(new Float32Array(4), 4), 4, numbers);
  expect([...numbers]).toEqual([0, 0, 0, 0]);
});

test("a file may begin anywhere in its buffer", () => {
  const bytes = writeWeights(smallNetwork());
  const shifted = new Uint8Array(bytes.length + 3);
  shifted.set(bytes, 3);
  expect(readWeights(shifted.subarray(3))).toEqual(readWeights(bytes));
});

test.each([
  ["nothing at all", () => new Uint8Array(0), /no weights file/],
  ["a page instead", () => new TextEncoder().encode("<!doctype html><title>Not found</title>"), /no weights file/],
  ["a file cut off", (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 5), /has \d+ bytes where it should have \d+/],
  ["one byte changed", (bytes: Uint8Array) => bytes.with(bytes.length - 9, (bytes.at(-9) ?? 0) ^ 1), /damaged/],
  ["another format", (bytes: Uint8Array) => bytes.with(8, 9), /format 9, and this program reads format 1/],
])("%s is refused in plain words", (_, change, words) => {
  const bytes = change(writeWeights(smallNetwork()));
  expect(() => readWeights(bytes)).toThrow(words);
  expect(() => readWeights(bytes)).toThrow(/npm run train/);
});
