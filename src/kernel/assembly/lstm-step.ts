import { hyperbolicTangent, sigmoid } from "./activation";

/**
 * One time step of an LSTM in one direction, for `count` sequences. Row numbers say which token each sequence is at and which it was at
 * before (-1 at its first). `gates` holds the projected inputs, four columns of `size` a direction (input, forget, candidate, output),
 * from `column` on; `recurrent` the product of the former outputs, packed row by row. Writes cell and output of each token; with
 * `keep`, also the gates, over their inputs, for training.
 */
export function lstmStep(
  count: i32,
  size: i32,
  rows: usize,
  formerRows: usize,
  gates: usize,
  gateStride: i32,
  gateColumn: i32,
  recurrent: usize,
  cells: usize,
  outputs: usize,
  stride: i32,
  column: i32,
  keep: i32,
): void {
  const quarter = (<usize>size) << 2;
  for (let s = 0; s < count; s++) {
    const row = load<i32>(rows + ((<usize>s) << 2));
    const former = load<i32>(formerRows + ((<usize>s) << 2));
    const gate = gates + ((<usize>(row * gateStride + gateColumn)) << 2);
    const product = recurrent + ((<usize>(s * size)) << 4);
    const cell = cells + ((<usize>(row * stride + column)) << 2);
    const formerCell = cells + ((<usize>(former * stride + column)) << 2);
    const output = outputs + ((<usize>(row * stride + column)) << 2);
    for (let at: usize = 0; at < quarter; at += 16) {
      const g = gate + at;
      const p = product + at;
      const i = sigmoid(f32x4.add(v128.load(g), v128.load(p)));
      const f = sigmoid(f32x4.add(v128.load(g + quarter), v128.load(p + quarter)));
      const c = hyperbolicTangent(f32x4.add(v128.load(g + 2 * quarter), v128.load(p + 2 * quarter)));
      const o = sigmoid(f32x4.add(v128.load(g + 3 * quarter), v128.load(p + 3 * quarter)));
      const before = former < 0 ? f32x4.splat(0) : v128.load(formerCell + at);
      const now = f32x4.add(f32x4.mul(f, before), f32x4.mul(i, c));
      v128.store(cell + at, now);
      v128.store(output + at, f32x4.mul(o, hyperbolicTangent(now)));
      if (keep) {
        v128.store(g, i);
        v128.store(g + quarter, f);
        v128.store(g + 2 * quarter, c);
        v128.store(g + 3 * quarter, o);
      }
    }
  }
}
