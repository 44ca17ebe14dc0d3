import { transitionCount } from "../crf.ts";
import { cuePriorSize } from "../cue-prior.ts";
import { checksum, lettersAt } from "../file-bytes.ts";
import { labelCount } from "../labels.ts";
import type { AttributionModel } from "../model.ts";
import type { Kernel } from "../network/kernel.ts";
import { kernelSums, plainSums } from "./feature-sums.ts";
import { rowCount } from "./linear-features.ts";

/** The linear model's weights: a row of whole numbers for each hashed feature, one a label, each times `step`. */
export type LinearWeights = {
  readonly version: string;
  readonly transitions: Float32Array;
  readonly cuePrior: ReadonlyMap<string, number>;
  readonly step: number;
  readonly rows: Int8Array;
};

/**
 * The linear model: sums of weights, on the kernel's memory, which it takes for itself, or in plain JavaScript: then it is the fallback where
 * WebAssembly has no SIMD, less accurate than the network.
 */
export function linearModel(weights: LinearWeights, kernel: Kernel | null = null): AttributionModel {
  const { version, transitions, cuePrior } = weights;
  const sumsOf = (kernel === null ? null : kernelSums(weights.rows, kernel)) ?? plainSums(weights.rows);
  return {
    version,
    transitions,
    cuePrior,
    score: (features, _windows, stretches) => new Float32Array(sumsOf(features, stretches)).map((sum) => sum * weights.step),
  };
}

const name = "SAYSOLIN";
const layout = 2; // 1 knew nothing of the rules
const headSize = name.length + 12;

/** The weights as a file: name, layout, size of the facts, checksum; the facts as JSON in ASCII; the rows. */
export function writeLinearWeights({ version, transitions, cuePrior, step, rows }: LinearWeights): Uint8Array {
  const facts = asAscii(JSON.stringify({ version, transitions: [...transitions], step, cuePrior: byBucket(cuePrior) } satisfies Facts));
  const bytes = new Uint8Array(headSize + facts.length + rows.length);
  const view = new DataView(bytes.buffer);
  bytes.set(codes(name));
  bytes.set(codes(facts), headSize);
  bytes.set(new Uint8Array(rows.buffer, rows.byteOffset, rows.length), headSize + facts.length);
  view.setUint32(name.length, layout, true);
  view.setUint32(name.length + 4, facts.length, true);
  view.setUint32(name.length + 8, checksum(bytes, headSize), true);
  return bytes;
}

/** Reads what `writeLinearWeights` wrote. Throws an `Error` that says what is wrong when the file is damaged, cut short or of another layout. */
export function readLinearWeights(bytes: Uint8Array): LinearWeights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < headSize || lettersAt(bytes, 0, name.length) !== name) throw wrong("it is not one of Sayso's weights files");
  const found = view.getUint32(name.length, true);
  if (found !== layout) throw wrong(`its layout is ${found}, this program reads layout ${layout}`);
  const factsEnd = headSize + view.getUint32(name.length + 4, true);
  const size = factsEnd + rowCount * labelCount;
  if (bytes.length !== size) throw wrong(`it has ${bytes.length} bytes and should have ${size}`);
  if (view.getUint32(name.length + 8, true) !== checksum(bytes, headSize)) throw wrong("its checksum does not fit what is in it");
  const facts = JSON.parse(lettersAt(bytes, headSize, factsEnd - headSize)) as Facts;
  if (facts.transitions.length !== transitionCount) throw wrong(`it has ${facts.transitions.length} transitions, not ${transitionCount}`);
  return {
    version: facts.version,
    transitions: Float32Array.from(facts.transitions),
    step: facts.step,
    cuePrior: new Map(facts.cuePrior.flatMap((stems, bucket) => stems.map((stem) => [stem, bucket] as const))),
    rows: new Int8Array(bytes.buffer, bytes.byteOffset + factsEnd, rowCount * labelCount),
  };
}

/** What the file says in words; the stems of the cue prior stand by bucket. */
type Facts = Pick<LinearWeights, "version" | "step"> & { readonly transitions: readonly number[]; readonly cuePrior: readonly string[][] };

/** The stems by bucket; those too rare to tell are left out, and read as never seen. */
function byBucket(cuePrior: ReadonlyMap<string, number>): string[][] {
  const stems: string[][] = Array.from({ length: cuePriorSize }, () => []);
  for (const [stem, bucket] of cuePrior) if (bucket > 1) stems[bucket]?.push(stem);
  return stems;
}

const wrong = (what: string): Error =>
  new Error(`The linear model's weights cannot be read: ${what}. Take the file from the repository again, or train anew.`);

const asAscii = (json: string): string => json.replace(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
const codes = (ascii: string): Uint8Array => Uint8Array.from(ascii, (letter) => letter.charCodeAt(0));
