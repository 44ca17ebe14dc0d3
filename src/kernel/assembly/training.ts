import { hyperbolicTangent } from "./activation";

export { lstmStep } from "./lstm-step";
export { multiply, packRight, scratchBytes } from "./multiply";
export { sumRows } from "./sum-rows";

/**
 * The same time step backwards: turns the kept gates into the gradients of their inputs. `outputGradients` are laid out as the outputs,
 * `fromLater` and `cellGradients` hold a row a sequence: what comes from the next time step, and the cell's, read and written.
 */
export function lstmStepBack(
  count: i32,
  size: i32,
  rows: usize,
  formerRows: usize,
  gates: usize,
  gateStride: i32,
  gateColumn: i32,
  cells: usize,
  outputGradients: usize,
  stride: i32,
  column: i32,
  fromLater: usize,
  cellGradients: usize,
): void {
  const quarter = (<usize>size) << 2;
  const one = f32x4.splat(1);
  for (let s = 0; s < count; s++) {
    const row = load<i32>(rows + ((<usize>s) << 2));
    const former = load<i32>(formerRows + ((<usize>s) << 2));
    const gate = gates + ((<usize>(row * gateStride + gateColumn)) << 2);
    const cell = cells + ((<usize>(row * stride + column)) << 2);
    const formerCell = cells + ((<usize>(former * stride + column)) << 2);
    const outer = outputGradients + ((<usize>(row * stride + column)) << 2);
    const later = fromLater + (<usize>s) * quarter;
    const kept = cellGradients + (<usize>s) * quarter;
    for (let at: usize = 0; at < quarter; at += 16) {
      const g = gate + at;
      const i = v128.load(g), f = v128.load(g + quarter), c = v128.load(g + 2 * quarter), o = v128.load(g + 3 * quarter);
      const before = former < 0 ? f32x4.splat(0) : v128.load(formerCell + at);
      const squashed = hyperbolicTangent(v128.load(cell + at));
      const dOut = f32x4.add(v128.load(outer + at), v128.load(later + at));
      const slope = f32x4.mul(o, f32x4.sub(one, f32x4.mul(squashed, squashed)));
      const dCell = f32x4.add(v128.load(kept + at), f32x4.mul(dOut, slope));
      v128.store(g, f32x4.mul(f32x4.mul(dCell, c), f32x4.mul(i, f32x4.sub(one, i))));
      v128.store(g + quarter, f32x4.mul(f32x4.mul(dCell, before), f32x4.mul(f, f32x4.sub(one, f))));
      v128.store(g + 2 * quarter, f32x4.mul(f32x4.mul(dCell, i), f32x4.sub(one, f32x4.mul(c, c))));
      v128.store(g + 3 * quarter, f32x4.mul(f32x4.mul(dOut, squashed), f32x4.mul(o, f32x4.sub(one, o))));
      v128.store(kept + at, f32x4.mul(dCell, f));
    }
  }
}

/** Copies the embeddings of one feature of `count` tokens into their columns; `ids` has `idStride` numbers a token. */
export function gather(count: i32, ids: usize, idStride: i32, table: usize, width: i32, out: usize, outStride: i32): void {
  const bytes = (<usize>width) << 2;
  for (let token = 0; token < count; token++) {
    const from = table + (<usize>load<i32>(ids)) * bytes;
    for (let at: usize = 0; at < bytes; at += 16) v128.store(out + at, v128.load(from + at));
    ids += (<usize>idStride) << 2;
    out += (<usize>outStride) << 2;
  }
}

/** Adds the gradients of the embeddings to their rows, token by token. */
export function scatter(count: i32, ids: usize, idStride: i32, table: usize, width: i32, from: usize, fromStride: i32): void {
  const bytes = (<usize>width) << 2;
  for (let token = 0; token < count; token++) {
    const to = table + (<usize>load<i32>(ids)) * bytes;
    for (let at: usize = 0; at < bytes; at += 16) v128.store(to + at, f32x4.add(v128.load(to + at), v128.load(from + at)));
    ids += (<usize>idStride) << 2;
    from += (<usize>fromStride) << 2;
  }
}

/** Fills `count` numbers (a multiple of 4) with 0 or `scale`; each is kept where a random 24-bit number is at least `below`. */
export function fillMask(out: usize, count: i32, state: usize, below: i32, scale: f32): void {
  let x = v128.load(state);
  const limit = i32x4.splat(below), full = f32x4.splat(scale);
  const end = out + ((<usize>count) << 2);
  for (; out < end; out += 16) {
    x = v128.xor(x, i32x4.shl(x, 13));
    x = v128.xor(x, i32x4.shr_u(x, 17));
    x = v128.xor(x, i32x4.shl(x, 5));
    v128.store(out, v128.and(full, i32x4.ge_s(i32x4.shr_u(x, 8), limit)));
  }
  v128.store(state, x);
}

/** out = a x b, number by number. */
export function scaleBy(out: usize, a: usize, b: usize, count: i32): void {
  const bytes = (<usize>count) << 2;
  for (let at: usize = 0; at < bytes; at += 16) v128.store(out + at, f32x4.mul(v128.load(a + at), v128.load(b + at)));
}

/** out[r] += bias for every row r. */
export function addToRows(count: i32, width: i32, bias: usize, out: usize): void {
  const bytes = (<usize>width) << 2;
  for (let row = 0; row < count; row++) {
    for (let at: usize = 0; at < bytes; at += 16) v128.store(out + at, f32x4.add(v128.load(out + at), v128.load(bias + at)));
    out += bytes;
  }
}

/** out += the sum of the rows. */
export function addColumnSums(count: i32, width: i32, from: usize, out: usize): void {
  const bytes = (<usize>width) << 2;
  for (let row = 0; row < count; row++) {
    for (let at: usize = 0; at < bytes; at += 16) v128.store(out + at, f32x4.add(v128.load(out + at), v128.load(from + at)));
    from += bytes;
  }
}

/** a = a + b and the sum of the squares of that, of `count` numbers (a multiple of 4); b is cleared. */
export function join(a: usize, b: usize, count: i32): f64 {
  const bytes = (<usize>count) << 2;
  let squares = f64x2.splat(0);
  const zero = f32x4.splat(0);
  for (let at: usize = 0; at < bytes; at += 16) {
    const sum = f32x4.add(v128.load(a + at), v128.load(b + at));
    v128.store(a + at, sum);
    v128.store(b + at, zero);
    const low = f64x2.promote_low_f32x4(sum);
    const high = f64x2.promote_low_f32x4(v128.shuffle<i32>(sum, sum, 2, 3, 2, 3));
    squares = f64x2.add(squares, f64x2.add(f64x2.mul(low, low), f64x2.mul(high, high)));
  }
  return f64x2.extract_lane(squares, 0) + f64x2.extract_lane(squares, 1);
}

/**
 * One step of Adam (Kingma and Ba 2015) on `count` parameters, and of the exponential moving average of them. `rate` and `epsilon` have
 * the corrections for the first steps in them, `clip` scales the gradients, which are cleared.
 */
export function adam(
  count: i32,
  parameters: usize,
  gradients: usize,
  first: usize,
  second: usize,
  average: usize,
  rate: f32,
  epsilon: f32,
  clip: f32,
  keep: f32,
): void {
  const bytes = (<usize>count) << 2;
  const zero = f32x4.splat(0), scale = f32x4.splat(clip), step = f32x4.splat(rate), tiny = f32x4.splat(epsilon), rest = f32x4.splat(1 - keep);
  for (let at: usize = 0; at < bytes; at += 16) {
    const g = f32x4.mul(v128.load(gradients + at), scale);
    v128.store(gradients + at, zero);
    const m = f32x4.add(f32x4.mul(v128.load(first + at), f32x4.splat(0.9)), f32x4.mul(g, f32x4.splat(0.1)));
    const v = f32x4.add(f32x4.mul(v128.load(second + at), f32x4.splat(0.999)), f32x4.mul(f32x4.mul(g, g), f32x4.splat(0.001)));
    v128.store(first + at, m);
    v128.store(second + at, v);
    const p = f32x4.sub(v128.load(parameters + at), f32x4.div(f32x4.mul(step, m), f32x4.add(f32x4.sqrt(v), tiny)));
    v128.store(parameters + at, p);
    const e = v128.load(average + at);
    v128.store(average + at, f32x4.add(e, f32x4.mul(f32x4.sub(p, e), rest)));
  }
}
