import { labelCount } from "../labels.ts";
import type { AttributionModel, TokenRange } from "../model.ts";
import type { ArticleFeatures } from "../token-features.ts";
import type { Kernel } from "./kernel.ts";
import { Projections } from "./projections.ts";
import { checkShape, inputWidth, parametersOf, scoreWidth, type Matrix, type NetworkShape } from "./shape.ts";
import { timeSteps, type TimeSteps } from "./time-steps.ts";
import { shapeOf, type TrainedNetwork } from "./trained-network.ts";
import { rowFinder, tableCount, type RowFinder } from "./vocabulary.ts";
import { wholeWeights } from "./whole-weights.ts";

const mostTokens = 2400; // read at a time: what is under way stays in the second-level cache and a window is never cut
const longestWindow = 2400;

/** The trained network as a model, on the kernel's memory, which it takes for itself. Throws if the kernel cannot compute with its measures. */
export function networkModel(network: TrainedNetwork, kernel: Kernel): AttributionModel {
  const reader = new NetworkReader(network, kernel);
  const transitions = parametersOf(shapeOf(network)).matrices.find(({ name }) => name === "transitions");
  return {
    version: network.version,
    transitions: network.parameters.slice(transitions?.offset),
    cuePrior: network.cuePrior,
    score: (features, windows) => reader.score(features, windows),
  };
}

/** Runs the network forward. What does not change from article to article is computed once. */
class NetworkReader {
  private readonly kernel: Kernel;
  private readonly shape: NetworkShape;
  private readonly find: RowFinder;
  private readonly projections: Projections;
  private readonly at: ReturnType<typeof layOut>;

  constructor(network: TrainedNetwork, kernel: Kernel) {
    this.kernel = kernel;
    this.shape = shapeOf(network);
    checkShape(this.shape);
    this.find = rowFinder(network.vocabulary);
    const space = allocator(kernel.base);
    this.at = layOut(this.shape, kernel, space);
    this.projections = new Projections(kernel, this.shape, network.parameters, space, mostTokens);
    kernel.reserve(space.end());
    const matrices = new Map(parametersOf(this.shape).matrices.map((matrix) => [matrix.name, matrix]));
    this.packParameters(matrices, network.parameters);
    this.projections.prepare(matrices, this.at.scratch);
  }

  private packParameters(matrices: ReadonlyMap<string, Matrix>, parameters: Float32Array): void {
    const values = ({ offset, rows, columns }: Matrix): Float32Array => parameters.subarray(offset, offset + rows * columns);
    for (const [name, { weights, scales }] of this.at.whole) {
      const matrix = matrices.get(name);
      if (matrix === undefined) continue;
      const whole = wholeWeights(values(matrix), matrix.rows, matrix.columns);
      new Int16Array(this.kernel.memory(), weights, whole.packed.length).set(whole.packed);
      this.floats(scales, matrix.columns).set(whole.scales);
    }
    const output = matrices.get("output");
    if (output !== undefined) {
      this.floats(this.at.gates, output.rows * output.columns).set(values(output));
      this.kernel.packRight(this.at.gates, output.columns, 1, output.rows, output.columns, this.at.output);
    }
    for (const [name, place] of this.at.biases) {
      const matrix = matrices.get(name);
      if (matrix !== undefined) this.floats(place, matrix.columns).set(values(matrix));
    }
  }

  score(features: ArticleFeatures, windows: readonly TokenRange[]): Float32Array {
    const scores = new Float32Array(features.length * labelCount);
    const parts = windows.flatMap(partsOf);
    for (let first = 0; first < parts.length;) {
      let tokens = 0;
      let end = first;
      while (end < parts.length && (end === first || tokens + length(parts[end]!) <= mostTokens)) tokens += length(parts[end++]!);
      this.scoreBatch(features, parts.slice(first, end), tokens, scores);
      first = end;
    }
    return scores;
  }

  private scoreBatch(features: ArticleFeatures, windows: readonly TokenRange[], tokens: number, scores: Float32Array): void {
    const { at, kernel, shape } = this;
    const { hidden } = shape;
    const rows = new Int32Array(tokens * tableCount);
    const firsts: number[] = [];
    let next = 0;
    for (const { from, to } of windows) {
      firsts.push(next);
      this.find(features, from, to, rows.subarray(next * tableCount));
      next += to - from;
    }
    this.projections.write(rows, tokens, this.bias("first bias"), at.gates, at.scratch);
    const sequences = { firsts, lengths: windows.map(length) };
    const steps = [timeSteps(sequences, false), timeSteps(sequences, true)] as const;
    steps.forEach((list, side) => this.writeSteps(list, side));
    this.layer("first", steps, at.between);
    kernel.sumRows(tokens, 0, 8 * hidden, 0, this.bias("second bias"), at.gates);
    this.times(at.whole.get("second input"), tokens, {
      depth: 2 * hidden,
      width: 8 * hidden,
      left: at.between,
      rows: 0,
      out: at.gates,
      add: 1,
    });
    this.layer("second", steps, at.top);
    kernel.sumRows(tokens, 0, scoreWidth, 0, this.bias("output bias"), at.scores);
    kernel.multiply(tokens, 2 * hidden, scoreWidth, at.top, 2 * hidden, 1, 0, at.output, at.scores, scoreWidth, 1, at.scratch);
    const found = this.floats(at.scores, tokens * scoreWidth);
    windows.forEach(({ from, to }, index) => {
      let row = (firsts[index] ?? 0) * scoreWidth;
      for (let token = from; token < to; token++, row += scoreWidth)
        for (let label = 0; label < labelCount; label++) scores[token * labelCount + label] = found[row + label] ?? 0;
    });
  }

  private writeSteps(list: TimeSteps, side: number): void {
    new Int32Array(this.kernel.memory(), this.at.rows[side], list.rows.length).set(list.rows);
    new Int32Array(this.kernel.memory(), this.at.formerRows[side], list.rows.length).set(list.formerRows);
  }

  private layer(layer: string, steps: readonly [TimeSteps, TimeSteps], out: number): void {
    const { at, kernel } = this;
    const { hidden } = this.shape;
    ["forward", "backward"].forEach((direction, side) => {
      const list = steps[side === 0 ? 0 : 1];
      const own = out + side * hidden * 4;
      const weights = at.whole.get(`${layer} ${direction}`);
      for (let step = 0; step < list.steps; step++) {
        const start = list.starts[step] ?? 0;
        const count = (list.starts[step + 1] ?? 0) - start;
        const rows = (at.rows[side] ?? 0) + start * 4;
        const former = (at.formerRows[side] ?? 0) + start * 4;
        const place = { depth: hidden, width: 4 * hidden, left: own, rows: former, out: at.recurrent, add: 0 };
        this.times(weights, count, place);
        kernel.lstmStep(
          count,
          hidden,
          rows,
          former,
          at.gates,
          8 * hidden,
          side * 4 * hidden,
          at.recurrent,
          at.cells,
          out,
          2 * hidden,
          side * hidden,
          0,
        );
      }
    });
  }

  /** The product of `count` rows of outputs with these weights, written or added to `out`. */
  private times(whole: WholePlace | undefined, count: number, { depth, width, left, rows, out, add }: Product): void {
    const { weights, scales } = whole ?? { weights: 0, scales: 0 };
    const stride = 2 * this.shape.hidden;
    this.kernel.multiplyWhole(count, depth, width, left, stride, rows, weights, scales, out, width, add, this.at.scratch);
  }

  private bias = (name: string): number => this.at.biases.get(name) ?? 0;
  private floats = (at: number, count: number): Float32Array => new Float32Array(this.kernel.memory(), at, count);
}

/** Where whole-number weights stand in the kernel's memory, and what one is worth in each column. */
type WholePlace = { readonly weights: number; readonly scales: number };

type Product = {
  readonly depth: number;
  readonly width: number;
  readonly left: number;
  readonly rows: number;
  readonly out: number;
  readonly add: number;
};

const length = ({ from, to }: TokenRange): number => to - from;

/** A window as it is, or cut into pieces that there is room for. */
function partsOf({ from, to }: TokenRange): readonly TokenRange[] {
  const parts: TokenRange[] = [];
  for (let start = from; start < to; start += longestWindow) parts.push({ from: start, to: Math.min(to, start + longestWindow) });
  return parts;
}

/** Gives out stretches of the kernel's memory, in numbers of four bytes, each at a multiple of 64 bytes. */
export type Allocator = { readonly take: (numbers: number) => number; readonly end: () => number };

function allocator(from: number): Allocator {
  let next = from;
  return {
    take(numbers) {
      const at = next;
      next += Math.ceil((numbers * 4) / 64) * 64;
      return at;
    },
    end: () => next,
  };
}

function layOut({ hidden, tables }: NetworkShape, { scratchBytes }: Kernel, { take }: Allocator) {
  const tokens = mostTokens + 4; // products write whole strips of four rows
  const width = inputWidth({ hidden, tables });
  const whole = (name: string, depth: number, columns: number) =>
    [name, { weights: take((depth * columns) / 2), scales: take(columns) }] as const;
  const layer = (name: string) => ["forward", "backward"].map((direction) => whole(`${name} ${direction}`, hidden, 4 * hidden));
  return {
    whole: new Map([...layer("first"), ...layer("second"), whole("second input", 2 * hidden, 8 * hidden)]),
    output: take(2 * hidden * scoreWidth),
    biases: new Map(["first bias", "second bias", "output bias"].map((name) => [name, take(8 * hidden)] as const)),
    gates: take(Math.max(tokens, width) * 8 * hidden),
    cells: take(tokens * 2 * hidden),
    between: take(tokens * 2 * hidden),
    top: take(tokens * 2 * hidden),
    scores: take(tokens * scoreWidth),
    recurrent: take(tokens * 4 * hidden),
    rows: [take(tokens), take(tokens)],
    formerRows: [take(tokens), take(tokens)],
    scratch: take(scratchBytes / 4),
  };
}
