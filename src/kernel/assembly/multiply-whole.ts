// Products of outputs of the network with its weights, in whole numbers of 16 bits, which a processor multiplies twice as fast as
// single-precision ones. The left side lies in [-1, 1] and is taken in steps of 1 / 32,767; the right side comes packed, pair of terms by
// pair of terms (`whole-weights.ts` says how). Whole numbers add without rounding, so every kernel gives the same bits in any order.

const rowBlock = 64; // rows of the left side copied at a time
const steps: f32 = 32767;

/** Copies `count` rows of the left side as whole numbers into strips of 4 rows, two terms of each row side by side; the last strip is filled up with zeros. */
function packWhole(left: usize, rowStride: i32, rows: usize, first: i32, count: i32, depth: i32, packed: usize): void {
  for (let strip = 0; strip < count; strip += 4) {
    for (let lane: i32 = 0; lane < 4; lane++) {
      const at = first + strip + lane;
      let row = strip + lane < count ? at : -1;
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

// @ts-ignore: decorator
@inline
function put(out: usize, low: v128, high: v128, scales: usize, add: bool): void {
  let a = f32x4.mul(f32x4.convert_i32x4_s(low), v128.load(scales));
  let b = f32x4.mul(f32x4.convert_i32x4_s(high), v128.load(scales, 16));
  if (add) {
    a = f32x4.add(v128.load(out), a);
    b = f32x4.add(v128.load(out, 16), b);
  }
  v128.store(out, a);
  v128.store(out, b, 16);
}

/** The product of one strip of 4 rows and one strip of 8 columns, written or added to `out`. */
// @ts-ignore: decorator
@inline
function strip(left: usize, right: usize, depth: i32, out: usize, stride: usize, scales: usize, add: bool): void {
  let a0 = i32x4.splat(0), a1 = i32x4.splat(0), b0 = i32x4.splat(0), b1 = i32x4.splat(0);
  let c0 = i32x4.splat(0), c1 = i32x4.splat(0), d0 = i32x4.splat(0), d1 = i32x4.splat(0);
  for (let k = 0; k < depth; k += 2) {
    const r0 = v128.load(right), r1 = v128.load(right, 16);
    const x0 = v128.load_splat<i32>(left);
    a0 = i32x4.add(a0, i32x4.dot_i16x8_s(x0, r0));
    a1 = i32x4.add(a1, i32x4.dot_i16x8_s(x0, r1));
    const x1 = v128.load_splat<i32>(left, 4);
    b0 = i32x4.add(b0, i32x4.dot_i16x8_s(x1, r0));
    b1 = i32x4.add(b1, i32x4.dot_i16x8_s(x1, r1));
    const x2 = v128.load_splat<i32>(left, 8);
    c0 = i32x4.add(c0, i32x4.dot_i16x8_s(x2, r0));
    c1 = i32x4.add(c1, i32x4.dot_i16x8_s(x2, r1));
    const x3 = v128.load_splat<i32>(left, 12);
    d0 = i32x4.add(d0, i32x4.dot_i16x8_s(x3, r0));
    d1 = i32x4.add(d1, i32x4.dot_i16x8_s(x3, r1));
    left += 16;
    right += 32;
  }
  put(out, a0, a1, scales, add);
  put(out + stride, b0, b1, scales, add);
  put(out + 2 * stride, c0, c1, scales, add);
  put(out + 3 * stride, d0, d1, scales, add);
}

/** The same for a strip of which only the first row, or the first two, are in use: late in a batch few sequences are still under way. */
// @ts-ignore: decorator
@inline
function halfStrip(left: usize, right: usize, depth: i32, out: usize, stride: usize, scales: usize, add: bool): void {
  let a0 = i32x4.splat(0), a1 = i32x4.splat(0), b0 = i32x4.splat(0), b1 = i32x4.splat(0);
  for (let k = 0; k < depth; k += 2) {
    const r0 = v128.load(right), r1 = v128.load(right, 16);
    const x0 = v128.load_splat<i32>(left);
    a0 = i32x4.add(a0, i32x4.dot_i16x8_s(x0, r0));
    a1 = i32x4.add(a1, i32x4.dot_i16x8_s(x0, r1));
    const x1 = v128.load_splat<i32>(left, 4);
    b0 = i32x4.add(b0, i32x4.dot_i16x8_s(x1, r0));
    b1 = i32x4.add(b1, i32x4.dot_i16x8_s(x1, r1));
    left += 16;
    right += 32;
  }
  put(out, a0, a1, scales, add);
  put(out + stride, b0, b1, scales, add);
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
        if (high - row > 2) strip(source, panel, depth, target, stride, scale, adding);
        else halfStrip(source, panel, depth, target, stride, scale, adding);
        source += (<usize>depth) << 3;
        target += 4 * stride;
      }
    }
  }
}
