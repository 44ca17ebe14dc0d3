// Products of outputs of the network with its weights, in whole numbers of 16 bits, which a processor multiplies twice as fast as
// single-precision ones. The left side lies in [-1, 1] and is taken in steps of 1 / 32,767; the right side comes packed, pair of terms by
// pair of terms (`whole-weights.ts` says how). Whole numbers add without rounding, so every kernel gives the same bits in any order.

import { strip } from "./strip";

const rowBlock = 64; // rows of the left side copied at a time
const steps: f32 = 32767;

/** Copies `count` rows of the left side as whole numbers into strips of 4 rows, two terms of each row side by side; the last strip is filled up with zeros. */
function packWhole(left: usize, rowStride: i32, rows: usize, first: i32, count: i32, depth: i32, packed: usize): void {
  for (let start = 0; start < count; start += 4) {
    for (let lane: i32 = 0; lane < 4; lane++) {
      const at = first + start + lane;
      let row = start + lane < count ? at : -1;
      if (row >= 0 && rows != 0) row = load<i32>(rows + ((<usize>at) << 2));
      let to = packed + ((<usize>lane) << 2);
      if (row < 0) {
        for (let k = 0; k < depth; k += 2, to += 16) store<i32>(to, 0);
      } else {
        let source = left + ((<usize>(row * rowStride)) << 2);
        for (let k = 0; k < depth; k += 4, to += 32, source += 16) {
          const x = f32x4.floor(f32x4.add(f32x4.mul(v128.load(source), f32x4.splat(steps)), f32x4.splat(0.5)));
          const four = i16x8.narrow_i32x4_s(i32x4.trunc_sat_f32x4_s(x), i32x4.splat(0));
          store<i32>(to, i32x4.extract_lane(four, 0));
          store<i32>(to, i32x4.extract_lane(four, 1), 16);
        }
      }
    }
    packed += (<usize>depth) << 3;
  }
}

/**
 * out = left x right (or out += it), `count` rows, `depth` terms (a multiple of 4), `width` columns (of 8). `rows`, unless 0, lists which
 * rows of the left side to take, -1 for a row of zeros. `scales` has what one is worth in each column. Writes `count` rounded up to an
 * even number of rows, or to a multiple of 4. Strides are in elements; scratch is 2 bytes for each of 64 rows' terms.
 */
export function multiplyWhole(
  count: i32,
  depth: i32,
  width: i32,
  left: usize,
  rowStride: i32,
  rows: usize,
  right: usize,
  scales: usize,
  out: usize,
  outStride: i32,
  add: i32,
  scratch: usize,
): void {
  const stride = (<usize>outStride) << 2;
  const adding = add != 0;
  for (let first = 0; first < count; first += rowBlock) {
    const high = min(rowBlock, count - first);
    packWhole(left, rowStride, rows, first, high, depth, scratch);
    for (let column = 0; column < width; column += 8) {
      const panel = right + ((<usize>(column * depth)) << 1);
      const scale = scales + ((<usize>column) << 2);
      let target = out + (<usize>first) * stride + ((<usize>column) << 2);
      let source = scratch;
      for (let row = 0; row < high; row += 4) {
        if (high - row > 2) strip<i32>(4, source, panel, depth / 2, target, stride, scale, adding);
        else strip<i32>(2, source, panel, depth / 2, target, stride, scale, adding); // late in a batch few sequences are still under way
        source += (<usize>depth) << 3;
        target += 4 * stride;
      }
    }
  }
}
