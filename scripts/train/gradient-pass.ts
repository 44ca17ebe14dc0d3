import { addGradients, makeLattice, runLattice, setTransitions } from "../../src/core/attribution/model/crf.ts";
import { labelCount } from "../../src/core/attribution/model/labels.ts";
import { inputWidth, parametersOf, scoreWidth, type Matrix, type NetworkShape } from "../../src/core/attribution/model/network/shape.ts";
import { timeSteps, type TimeSteps } from "../../src/core/attribution/model/network/time-steps.ts";
import type { TrainingKernel } from "./training-kernel.ts";

/** Tokens `[from, to)` of the batch. */
type Stretch = { readonly from: number; readonly to: number };

/** Some windows to learn from, their tokens one after the other. */
export type Batch = {
  readonly windows: readonly Stretch[];
  /** The stretches that the label field runs over: the paragraphs of the windows. */
  readonly stretches: readonly Stretch[];
  /** By token, the row of each table. */
  readonly ids: Int32Array;
  readonly labels: Uint8Array;
  readonly length: number;
};

/**
 * What is dropped while learning, as shares: numbers of the input, numbers of both layers' outputs, and weights between a layer's time
 * steps (Merity, Keskar, Socher 2018), the same ones for a whole batch.
 */
export type Dropout = { readonly input: number; readonly output: number; readonly recurrent: number };

/** Scratch for a batch of up to `tokens` tokens and `sequences` windows. */
export type Limits = { readonly tokens: number; readonly sequences: number };

type Allocate = { readonly take: (elements: number) => number };

/** Computes losses and gradients on the kernel's memory; one for each worker. */
export class GradientPass {
  private readonly kernel: TrainingKernel;
  private readonly memory: WebAssembly.Memory;
  private readonly shape: NetworkShape;
  private readonly matrices: ReadonlyMap<string, Matrix>;
  private readonly parameters: number;
  private readonly gradients: number;
  private readonly at: ReturnType<typeof layOut>;
  private readonly lattice = makeLattice(new Float32Array(labelCount + labelCount * labelCount));

  constructor(
    kernel: TrainingKernel,
    memory: WebAssembly.Memory,
    shape: NetworkShape,
    places: { readonly parameters: number; readonly gradients: number },
    allocate: Allocate,
    limits: Limits,
  ) {
    this.kernel = kernel;
    this.memory = memory;
    this.shape = shape;
    this.matrices = new Map(parametersOf(shape).matrices.map((matrix) => [matrix.name, matrix]));
    this.parameters = places.parameters;
    this.gradients = places.gradients;
    this.at = layOut(shape, allocate, limits);
  }

  /** Sets the state of the random numbers that choose what is dropped. */
  seed(seed: number): void {
    const state = new Uint32Array(this.memory.buffer, this.at.random, 4);
    let x = (seed ^ 0x9e3779b9) >>> 0;
    for (let lane = 0; lane < 4; lane++) {
      x = (Math.imul(x ^ (x >>> 16), 0x85ebca6b) + 0x6d2b79f5) >>> 0;
      x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35) >>> 0;
      state[lane] = x || 1;
    }
  }

  /** Copies the parameters into the strips that products read; wanted after each change of them, and before each `learn`. */
  pack(dropout: Dropout | null): void {
    const { hidden } = this.shape;
    const width = inputWidth(this.shape);
    for (const [layer, depth] of [["first", width] as const, ["second", 2 * hidden] as const]) {
      this.packOne(`${layer} input`, depth, 8 * hidden, dropout);
      this.packOne(`${layer} forward`, hidden, 4 * hidden, dropout);
      this.packOne(`${layer} backward`, hidden, 4 * hidden, dropout);
    }
    this.packOne("output", 2 * hidden, scoreWidth, dropout);
    setTransitions(this.lattice, this.floats(this.parameter("transitions"), this.matrix("transitions").columns));
  }

  private packOne(name: string, depth: number, width: number, dropout: Dropout | null): void {
    const { at, kernel } = this;
    const { ahead, back } = this.packedAt(name);
    const mask = at.weightMasks.get(name);
    let from = this.parameter(name);
    if (dropout && dropout.recurrent > 0 && mask !== undefined) {
      this.drop(at.weights, from, mask, depth * width, dropout.recurrent);
      from = at.weights;
    }
    kernel.packRight(from, width, 1, depth, width, ahead);
    if (dropout) kernel.packRight(from, 1, width, width, depth, back);
  }

  /** The scores of each token, a row of `scoreWidth` each; a view that the next call writes over. */
  scores(batch: Batch, dropout: Dropout | null): Float32Array {
    const { at, kernel } = this;
    const { hidden, tables } = this.shape;
    const width = inputWidth(this.shape);
    const n = batch.length;
    this.ints(at.ids, batch.ids.length).set(batch.ids);
    let column = 0;
    tables.forEach(({ name, width: columns }, index) => {
      kernel.gather(n, at.ids + index * 4, tables.length, this.parameter(name), columns, at.input + column * 4, width);
      column += columns;
    });
    if (dropout) this.drop(at.input, at.input, at.inputMask, n * width, dropout.input);
    const sequences = { firsts: batch.windows.map(({ from }) => from), lengths: batch.windows.map(({ from, to }) => to - from) };
    this.writeSteps(timeSteps(sequences, false), at.ahead);
    this.writeSteps(timeSteps(sequences, true), at.behind);
    this.layer("first", n, at.input, width, at.firstGates, at.firstCells, at.firstOut);
    const between = dropout ? at.firstDropped : at.firstOut;
    if (dropout) this.drop(at.firstDropped, at.firstOut, at.firstMask, n * 2 * hidden, dropout.output);
    this.layer("second", n, between, 2 * hidden, at.secondGates, at.secondCells, at.secondOut);
    const top = dropout ? at.secondDropped : at.secondOut;
    if (dropout) this.drop(at.secondDropped, at.secondOut, at.secondMask, n * 2 * hidden, dropout.output);
    const packed = this.packedAt("output").ahead;
    kernel.multiply(n, 2 * hidden, scoreWidth, top, 2 * hidden, 1, 0, packed, at.scores, scoreWidth, 0, at.scratch);
    kernel.addToRows(n, scoreWidth, this.parameter("output bias"), at.scores);
    return this.floats(at.scores, n * scoreWidth);
  }

  private drop(out: number, from: number, mask: number, count: number, share: number): void {
    this.kernel.fillMask(mask, count, this.at.random, Math.round(share * 2 ** 24), 1 / (1 - share));
    this.kernel.scaleBy(out, from, mask, count);
  }

  private layer(layer: string, n: number, input: number, depth: number, gates: number, cells: number, out: number): void {
    const { at, kernel } = this;
    const { hidden } = this.shape;
    const projected = this.packedAt(`${layer} input`).ahead;
    kernel.multiply(n, depth, 8 * hidden, input, depth, 1, 0, projected, gates, 8 * hidden, 0, at.scratch);
    kernel.addToRows(n, 8 * hidden, this.parameter(`${layer} bias`), gates);
    for (const [side, steps, column] of [["forward", at.ahead, 0] as const, ["backward", at.behind, 1] as const]) {
      const weights = this.packedAt(`${layer} ${side}`).ahead;
      for (let step = 0; step < steps.list.steps; step++) {
        const start = steps.list.starts[step] ?? 0;
        const count = (steps.list.starts[step + 1] ?? 0) - start;
        const rows = steps.rows + start * 4;
        const former = steps.formerRows + start * 4;
        kernel.multiply(
          count,
          hidden,
          4 * hidden,
          out + column * hidden * 4,
          2 * hidden,
          1,
          former,
          weights,
          at.recurrent,
          4 * hidden,
          0,
          at.scratch,
        );
        kernel.lstmStep(
          count,
          hidden,
          rows,
          former,
          gates,
          8 * hidden,
          column * 4 * hidden,
          at.recurrent,
          cells,
          out,
          2 * hidden,
          column * hidden,
          1,
        );
      }
    }
  }

  /** The summed negative log likelihood of the batch's labels; its gradients, times `scale`, are added to the gradients, which are to be 0. */
  learn(batch: Batch, dropout: Dropout, scale: number): number {
    const { at, kernel } = this;
    const { hidden, tables } = this.shape;
    const width = inputWidth(this.shape);
    const n = batch.length;
    const loss = this.fieldGradients(batch, this.scores(batch, dropout), scale);
    kernel.addColumnSums(n, scoreWidth, at.scoreGradients, this.gradient("output bias"));
    this.addWeightGradient("output", n, at.secondDropped, 2 * hidden, at.scoreGradients, scoreWidth, scoreWidth);
    const outputBack = this.packedAt("output").back;
    kernel.multiply(n, scoreWidth, 2 * hidden, at.scoreGradients, scoreWidth, 1, 0, outputBack, at.outGradients, 2 * hidden, 0, at.scratch);
    kernel.scaleBy(at.outGradients, at.outGradients, at.secondMask, n * 2 * hidden);
    this.layerBack("second", n, at.firstDropped, 2 * hidden, at.secondGates, at.secondCells, at.secondOut, at.outGradients);
    kernel.scaleBy(at.outGradients, at.inputGradients, at.firstMask, n * 2 * hidden);
    this.layerBack("first", n, at.input, width, at.firstGates, at.firstCells, at.firstOut, at.outGradients);
    kernel.scaleBy(at.inputGradients, at.inputGradients, at.inputMask, n * width);
    let column = 0;
    tables.forEach(({ name, width: columns }, index) => {
      kernel.scatter(n, at.ids + index * 4, tables.length, this.gradient(name), columns, at.inputGradients + column * 4, width);
      column += columns;
    });
    if (dropout.recurrent > 0)
      for (const [name, mask] of at.weightMasks) kernel.scaleBy(this.gradient(name), this.gradient(name), mask, 4 * hidden * hidden);
    return loss;
  }

  private fieldGradients(batch: Batch, scores: Float32Array, scale: number): number {
    const n = batch.length;
    const { columns } = this.matrix("transitions");
    const emissions = new Float32Array(n * labelCount);
    for (let token = 0; token < n; token++)
      for (let label = 0; label < labelCount; label++) emissions[token * labelCount + label] = scores[token * scoreWidth + label] ?? 0;
    const emissionGradients = new Float32Array(n * labelCount);
    const transitionGradients = new Float64Array(columns);
    const transitions = this.floats(this.parameter("transitions"), columns);
    let loss = 0;
    for (const { from, to } of batch.stretches) {
      runLattice(this.lattice, emissions, from, to - from);
      loss += addGradients(this.lattice, { emissions, transitions }, batch.labels, from, emissionGradients, transitionGradients);
    }
    const out = this.floats(this.at.scoreGradients, n * scoreWidth);
    out.fill(0);
    for (let token = 0; token < n; token++)
      for (let label = 0; label < labelCount; label++)
        out[token * scoreWidth + label] = scale * (emissionGradients[token * labelCount + label] ?? 0);
    const sum = this.floats(this.gradient("transitions"), columns);
    for (let move = 0; move < columns; move++) sum[move] = (sum[move] ?? 0) + scale * (transitionGradients[move] ?? 0);
    return loss;
  }

  /** Adds left^T x right, over the batch's `n` tokens, to a parameter's gradients. */
  private addWeightGradient(name: string, n: number, left: number, height: number, right: number, stride: number, width: number): void {
    const { at, kernel } = this;
    kernel.packRight(right, stride, 1, n, width, at.packedTokens);
    kernel.multiply(height, n, width, left, 1, height, 0, at.packedTokens, this.gradient(name), width, 1, at.scratch);
  }

  private layerBack(
    layer: string,
    n: number,
    input: number,
    depth: number,
    gates: number,
    cells: number,
    out: number,
    outGradients: number,
  ): void {
    const { at, kernel } = this;
    const { hidden } = this.shape;
    for (const [side, steps, column] of [["forward", at.ahead, 0] as const, ["backward", at.behind, 1] as const]) {
      const weights = this.packedAt(`${layer} ${side}`).back;
      this.floats(at.later, at.sequences * hidden).fill(0);
      this.floats(at.cellGradients, at.sequences * hidden).fill(0);
      const gateColumn = column * 4 * hidden;
      for (let step = steps.list.steps - 1; step >= 0; step--) {
        const start = steps.list.starts[step] ?? 0;
        const count = (steps.list.starts[step + 1] ?? 0) - start;
        const rows = steps.rows + start * 4;
        const former = steps.formerRows + start * 4;
        kernel.lstmStepBack(
          count,
          hidden,
          rows,
          former,
          gates,
          8 * hidden,
          gateColumn,
          cells,
          outGradients,
          2 * hidden,
          column * hidden,
          at.later,
          at.cellGradients,
        );
        if (step > 0)
          kernel.multiply(count, 4 * hidden, hidden, gates + gateColumn * 4, 8 * hidden, 1, rows, weights, at.later, hidden, 0, at.scratch);
      }
      this.writeFormerOutputs(n, out + column * hidden * 4, steps);
      this.addWeightGradient(`${layer} ${side}`, n, at.gathered, hidden, gates + gateColumn * 4, 8 * hidden, 4 * hidden);
    }
    kernel.addColumnSums(n, 8 * hidden, gates, this.gradient(`${layer} bias`));
    this.addWeightGradient(`${layer} input`, n, input, depth, gates, 8 * hidden, 8 * hidden);
    const back = this.packedAt(`${layer} input`).back;
    kernel.multiply(n, 8 * hidden, depth, gates, 8 * hidden, 1, 0, back, at.inputGradients, depth, 0, at.scratch);
  }

  /** Puts what each token's LSTM had put out one time step before into the row of the token. */
  private writeFormerOutputs(n: number, out: number, { list }: PlacedSteps): void {
    const { hidden } = this.shape;
    const from = this.floats(out, n * 2 * hidden - hidden);
    const to = this.floats(this.at.gathered, n * hidden);
    list.rows.forEach((row, at) => {
      const former = list.formerRows[at] ?? -1;
      const start = row * hidden;
      if (former < 0) to.fill(0, start, start + hidden);
      else to.set(from.subarray(former * 2 * hidden, former * 2 * hidden + hidden), start);
    });
  }

  private writeSteps(list: TimeSteps, place: PlacedSteps): void {
    place.list = list;
    this.ints(place.rows, list.rows.length).set(list.rows);
    this.ints(place.formerRows, list.formerRows.length).set(list.formerRows);
  }

  private packedAt(name: string): { readonly ahead: number; readonly back: number } {
    const place = this.at.packed.get(name);
    if (place === undefined) throw new Error(`packedAt: nothing is packed for ${name}`);
    return place;
  }
  private matrix(name: string): Matrix {
    const matrix = this.matrices.get(name);
    if (matrix === undefined) throw new Error(`matrix: the network has no ${name}`);
    return matrix;
  }
  private parameter = (name: string): number => this.parameters + this.matrix(name).offset * 4;
  private gradient = (name: string): number => this.gradients + this.matrix(name).offset * 4;
  private floats = (at: number, count: number): Float32Array => new Float32Array(this.memory.buffer, at, count);
  private ints = (at: number, count: number): Int32Array => new Int32Array(this.memory.buffer, at, count);
}

type PlacedSteps = { list: TimeSteps; readonly rows: number; readonly formerRows: number };

/** A worker's work space in the memory: addresses of what a batch needs. */
function layOut(shape: NetworkShape, { take }: Allocate, limits: Limits) {
  const { hidden, tables } = shape;
  const width = inputWidth(shape);
  const tokens = limits.tokens + 4; // products write whole strips of four rows
  const sequences = limits.sequences + 4;
  const widest = Math.max(width, 2 * hidden);
  const noSteps: TimeSteps = { steps: 0, starts: new Int32Array(1), rows: new Int32Array(0), formerRows: new Int32Array(0) };
  const steps = (): PlacedSteps => ({ list: noSteps, rows: take(tokens), formerRows: take(tokens) });
  const packed = (size: number) => ({ ahead: take(size), back: take(size) });
  const layer = (name: string, depth: number) =>
    [
      [`${name} input`, packed(depth * 8 * hidden)],
      [`${name} forward`, packed(4 * hidden * hidden)],
      [`${name} backward`, packed(4 * hidden * hidden)],
    ] as const;
  return {
    sequences,
    random: take(4),
    ids: take(tokens * tables.length),
    ahead: steps(),
    behind: steps(),
    packed: new Map<string, { readonly ahead: number; readonly back: number }>([
      ...layer("first", width),
      ...layer("second", 2 * hidden),
      ["output", packed(2 * hidden * scoreWidth)] as const,
    ]),
    weightMasks: new Map(
      ["first forward", "first backward", "second forward", "second backward"].map((name) => [name, take(4 * hidden * hidden)] as const),
    ),
    weights: take(4 * hidden * hidden),
    input: take(tokens * width),
    inputMask: take(tokens * width),
    firstGates: take(tokens * 8 * hidden),
    firstCells: take(tokens * 2 * hidden),
    firstOut: take(tokens * 2 * hidden),
    firstMask: take(tokens * 2 * hidden),
    firstDropped: take(tokens * 2 * hidden),
    secondGates: take(tokens * 8 * hidden),
    secondCells: take(tokens * 2 * hidden),
    secondOut: take(tokens * 2 * hidden),
    secondMask: take(tokens * 2 * hidden),
    secondDropped: take(tokens * 2 * hidden),
    scores: take(tokens * scoreWidth),
    scoreGradients: take(tokens * scoreWidth),
    outGradients: take(tokens * 2 * hidden),
    inputGradients: take(tokens * widest),
    gathered: take(tokens * hidden),
    packedTokens: take(tokens * 8 * hidden),
    recurrent: take(sequences * 4 * hidden),
    later: take(sequences * hidden),
    cellGradients: take(sequences * hidden),
    scratch: take(kernelScratch),
  };
}

const kernelScratch = 256 * 64; // what the kernel's scratchBytes says, in numbers
