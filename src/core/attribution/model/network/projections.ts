import type { Kernel } from "./kernel.ts";
import type { Allocator } from "./network-model.ts";
import type { Matrix, NetworkShape } from "./shape.ts";
import { tableCount } from "./vocabulary.ts";

const wordTables = 3; // word, stem and suffix: what a word form settles
const smallTables = tableCount - wordTables;

/**
 * What the first layer makes of a token's features before it looks at the neighbours. It is linear, so it is the sum of what it makes of
 * the word form and of each small feature. The latter are computed once, the word forms as they come, and kept while there is room.
 */
export class Projections {
  private readonly kernel: Kernel;
  private readonly shape: NetworkShape;
  private readonly parameters: Float32Array;
  private readonly capacity: number;
  private readonly width: number;
  private readonly wordWidth: number;
  private readonly at;
  /** Place of a word form among those kept, by its three rows. */
  private readonly slots = new Map<number, number>();
  private readonly smallAt: number[] = [];

  constructor(kernel: Kernel, shape: NetworkShape, parameters: Float32Array, { take }: Allocator, mostTokens: number) {
    this.kernel = kernel;
    this.shape = shape;
    this.parameters = parameters;
    this.capacity = Math.max(4096, mostTokens);
    this.width = 8 * shape.hidden;
    this.wordWidth = shape.tables.slice(0, wordTables).reduce((sum, table) => sum + table.width, 0);
    const small = shape.tables.slice(wordTables).reduce((sum, table) => sum + table.rows + 4, 0);
    this.at = {
      packed: take(this.wordWidth * this.width),
      kept: take((this.capacity + 4) * this.width),
      small: take(small * this.width),
      inputs: take((mostTokens + 4) * this.wordWidth),
      addresses: take(mostTokens * (1 + smallTables)),
      zeros: take(this.width),
    };
  }

  /** Packs the first layer's weights and computes what the small features are worth; once, when the memory is there. */
  prepare(matrices: ReadonlyMap<string, Matrix>, scratch: number): void {
    const input = matrices.get("first input");
    if (input === undefined) return;
    const weights = this.parameters.subarray(input.offset, input.offset + input.rows * input.columns);
    // The rows kept are not in use yet: room for the matrix as it stands.
    this.floats(this.at.kept, weights.length).set(weights);
    this.kernel.packRight(this.at.kept, this.width, 1, this.wordWidth, this.width, this.at.packed);
    let column = this.wordWidth;
    let place = this.at.small;
    this.shape.tables.slice(wordTables).forEach(({ name, rows, width }) => {
      const table = this.parameters.subarray(matrices.get(name)?.offset ?? 0);
      const out = this.floats(place, rows * this.width);
      const sums = new Float64Array(this.width);
      for (let row = 0; row < rows; row++) {
        sums.fill(0);
        for (let k = 0; k < width; k++) {
          const value = table[row * width + k] ?? 0;
          const from = (column + k) * this.width;
          for (let to = 0; to < sums.length; to++) sums[to]! += value * weights[from + to]!; // the matrix has a row for each number of the input
        }
        out.set(sums, row * this.width);
      }
      this.smallAt.push(place);
      place += rows * this.width * 4;
      column += width;
    });
    this.scratch = scratch;
  }
  private scratch = 0;

  /** Writes the projections of `tokens` tokens, given by their table rows, plus `bias`, to `out`. */
  write(rows: Int32Array, tokens: number, bias: number, out: number, scratch: number): void {
    const addresses = new Int32Array(this.kernel.memory(), this.at.addresses, tokens * (1 + smallTables));
    const fresh: number[] = [];
    if (this.slots.size + tokens > this.capacity) this.slots.clear();
    let to = 0;
    for (let token = 0; token < tokens; token++) {
      const row = token * tableCount;
      addresses[to++] = this.at.kept + this.slotOf(rows, row, fresh) * this.width * 4;
      for (let table = 0; table < smallTables; table++)
        addresses[to++] = (this.smallAt[table] ?? 0) + (rows[row + wordTables + table] ?? 0) * this.width * 4;
    }
    this.projectWords(rows, fresh, scratch || this.scratch);
    this.kernel.sumRows(tokens, 1 + smallTables, this.width, this.at.addresses, bias, out);
  }

  private slotOf(rows: Int32Array, at: number, fresh: number[]): number {
    const key = ((rows[at] ?? 0) * 65_536 + (rows[at + 1] ?? 0)) * 65_536 + (rows[at + 2] ?? 0);
    const known = this.slots.get(key);
    if (known !== undefined) return known;
    const slot = this.slots.size;
    this.slots.set(key, slot);
    fresh.push(at);
    return slot;
  }

  /** Computes the projections of word forms not met before: their slots are the last ones, in order. */
  private projectWords(rows: Int32Array, fresh: readonly number[], scratch: number): void {
    if (fresh.length === 0) return;
    const inputs = this.floats(this.at.inputs, fresh.length * this.wordWidth);
    let to = 0;
    for (const at of fresh) {
      let offset = 0;
      for (let table = 0; table < wordTables; table++) {
        const { rows: height, width } = this.shape.tables[table]!; // a network has its three word tables first
        const start = offset + (rows[at + table] ?? 0) * width;
        for (let k = 0; k < width; k++) inputs[to++] = this.parameters[start + k] ?? 0;
        offset += height * width;
      }
    }
    const first = this.at.kept + (this.slots.size - fresh.length) * this.width * 4;
    this.kernel.multiply(
      fresh.length,
      this.wordWidth,
      this.width,
      this.at.inputs,
      this.wordWidth,
      1,
      0,
      this.at.packed,
      first,
      this.width,
      0,
      scratch,
    );
  }

  private floats = (at: number, count: number): Float32Array => new Float32Array(this.kernel.memory(), at, count);
}
