import { checksum, lettersAt } from "../file-bytes.ts";
import { tableCount } from "./vocabulary.ts";
import { fromBytes, toBytes } from "./quantise.ts";
import { parametersOf } from "./shape.ts";
import { shapeOf, type TrainedNetwork } from "./trained-network.ts";

// The file: eight letters, then four 32-bit numbers (format, length of the head, length of the body, checksum of both), then the head
// (JSON in ASCII, filled up with spaces to a multiple of 4) and the body: of each matrix the scale of each row, then, matrix by matrix, a
// byte for each number. Matrices of one row stand there as they are, four bytes a number. Everything is little-endian.
const letters = "SAYSOATT";
const format = 1;
const headStart = letters.length + 16;

type Head = Omit<TrainedNetwork, "cuePrior" | "parameters"> & {
  /** Stems by bucket. */
  readonly cuePrior: readonly (readonly string[])[];
};

/** The network as a file, its weights rounded to bytes. */
export function writeWeights(network: TrainedNetwork): Uint8Array {
  const { version, hidden, widths, vocabulary, thresholds, cuePrior, parameters } = network;
  const buckets: string[][] = [];
  for (const [stem, bucket] of cuePrior) (buckets[bucket] ??= []).push(stem);
  const head: Head = { version, hidden, widths, thresholds, vocabulary, cuePrior: Array.from(buckets, (stems) => stems ?? []) };
  const plain = JSON.stringify(head).replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  const written = plain.padEnd(Math.ceil(plain.length / 4) * 4);
  const { scales, values } = writeBody(network, parameters);
  const bytes = new Uint8Array(headStart + written.length + scales.length * 4 + values.length);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at);
  for (let at = 0; at < written.length; at++) bytes[headStart + at] = written.charCodeAt(at);
  const body = headStart + written.length;
  scales.forEach((scale, index) => view.setFloat32(body + index * 4, scale, true));
  bytes.set(new Uint8Array(Int8Array.from(values).buffer), body + scales.length * 4);
  [format, written.length, bytes.length - body, checksum(bytes, headStart)].forEach((number, index) =>
    view.setUint32(letters.length + index * 4, number, true),
  );
  return bytes;
}

function writeBody(network: TrainedNetwork, parameters: Float32Array): { scales: number[]; values: number[] } {
  const scales: number[] = [];
  const values: number[] = [];
  for (const { rows, columns, offset } of parametersOf(shapeOf(network)).matrices) {
    const numbers = parameters.subarray(offset, offset + rows * columns);
    const bytes = rows === 1 ? { scales: numbers, values: [] } : toBytes(numbers, columns);
    for (const scale of bytes.scales) scales.push(scale);
    for (const value of bytes.values) values.push(value);
  }
  return { scales, values };
}

/** Reads a weights file. Throws, saying what is wrong, if it is not one, is of another format, cut off or damaged. */
export function readWeights(bytes: Uint8Array): TrainedNetwork {
  if (bytes.length < headStart || lettersAt(bytes, 0, letters.length) !== letters) refuse("this is no weights file.");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [found, headLength, bodyLength, sum] = [0, 4, 8, 12].map((at) => view.getUint32(letters.length + at, true)) as [
    number,
    number,
    number,
    number,
  ];
  if (found !== format) refuse(`the weights file is of format ${found}, and this program reads format ${format}.`);
  const length = headStart + headLength + bodyLength;
  if (bytes.length !== length) refuse(`the weights file has ${bytes.length} bytes where it should have ${length}.`);
  if (checksum(bytes, headStart) !== sum) refuse("the weights file is damaged: its checksum does not fit.");
  const { cuePrior, ...head } = JSON.parse(lettersAt(bytes, headStart, headLength)) as Head;
  if (head.widths.small.length + 3 !== tableCount)
    refuse(`the weights know ${head.widths.small.length + 3} features, and there are ${tableCount}.`);
  const { matrices, count } = parametersOf(shapeOf(head));
  const parameters = new Float32Array(count);
  let scalesAt = headStart + headLength;
  let valuesAt = scalesAt + 4 * matrices.reduce((all, { rows, columns }) => all + (rows === 1 ? columns : rows), 0);
  const expected = valuesAt + matrices.reduce((all, { rows, columns }) => all + (rows === 1 ? 0 : rows * columns), 0);
  if (expected !== length) refuse(`the weights take ${expected} bytes, and the file has ${length}.`);
  for (const { rows, columns, offset } of matrices) {
    const target = parameters.subarray(offset, offset + rows * columns);
    const scales = new Float32Array(rows === 1 ? columns : rows);
    for (let index = 0; index < scales.length; index++) scales[index] = view.getFloat32(scalesAt + index * 4, true);
    scalesAt += scales.length * 4;
    if (rows === 1) target.set(scales);
    else {
      fromBytes({ scales, values: new Int8Array(bytes.buffer, bytes.byteOffset + valuesAt, rows * columns) }, columns, target);
      valuesAt += rows * columns;
    }
  }
  return { ...head, cuePrior: new Map(cuePrior.flatMap((stems, bucket) => stems.map((stem) => [stem, bucket] as const))), parameters };
}

function refuse(what: string): never {
  throw new Error(`readWeights: ${what} Get the file anew, or train it with npm run train.`);
}
