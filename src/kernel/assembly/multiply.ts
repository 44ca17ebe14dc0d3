// Products of single-precision matrices. Both sides are first copied into narrow strips, so that one inner loop serves every shape and
// transposition: the right side in strips of 8 columns, the left side in strips of 4 rows. Each element of the product adds its terms in
// order within a block of 256, then block by block; the plain kernel does the same, so both give the same bits.

import { strip } from "./strip";

const depthBlock = 256; // terms added before a partial sum goes to memory: two strips of this depth fit the first-level cache
const rowBlock = 64; // rows of the left side copied at a time

/** Bytes that `multiply` needs as scratch. */
export const scratchBytes: i32 = depthBlock * rowBlock * 4;

/** Copies a matrix of `depth` rows and `width` columns (a multiple of 8; strides in elements) into strips of 8 columns at `packed`. */
export function packRight(matrix: usize, rowStride: i32, columnStride: i32, depth: i32, width: i32, packed: usize): void {
  for (let column = 0; column < width; column += 8) {
    for (let row = 0; row < depth; row++) {
      const from = matrix + ((<usize>(row * rowStride + column * columnStride)) << 2);
      if (columnStride == 1) {
        v128.store(packed, v128.load(from));
        v128.store(packed, v128.load(from, 16), 16);
      } else {
        const step = (<usize>columnStride) << 2;
        for (let lane: usize = 0; lane < 8; lane++) store<f32>(packed + (lane << 2), load<f32>(from + lane * step));
      }
      packed += 32;
    }
  }
}

/** Copies `count` rows (of which the last strip is filled up with zeros) and `depth` columns of the left side into strips of 4 rows. */
function packLeft(
  left: usize,
  rowStride: i32,
  depthStride: i32,
  rows: usize,
  first: i32,
  count: i32,
  from: i32,
  depth: i32,
  packed: usize,
): void {
  const step = (<usize>depthStride) << 2;
  for (let start = 0; start < count; start += 4) {
    for (let lane: i32 = 0; lane < 4; lane++) {
      const at = first + start + lane;
      let row = start + lane < count ? at : -1;
      if (row >= 0 && rows != 0) row = load<i32>(rows + ((<usize>at) << 2));
      let to = packed + ((<usize>lane) << 2);
      if (row < 0) {
        for (let k = 0; k < depth; k++, to += 16) store<f32>(to, 0);
      } else {
        let source = left + ((<usize>(row * rowStride + from * depthStride)) << 2);
        for (let k = 0; k < depth; k++, to += 16, source += step) store<f32>(to, load<f32>(source));
      }
    }
    packed += (<usize>depth) << 4;
  }
}

/**
 * out = left x right (or out += it), `count` rows, `depth` terms, `width` columns. `rows`, unless 0, lists which rows of the left side to
 * take, -1 for a row of zeros. The right side is packed. Writes `count` rounded up to a multiple of 4 rows. Strides are in elements.
 */
export function multiply(
  count: i32,
  depth: i32,
  width: i32,
  left: usize,
  rowStride: i32,
  depthStride: i32,
  rows: usize,
  right: usize,
  out: usize,
  outStride: i32,
  add: i32,
  scratch: usize,
): void {
  const stride = (<usize>outStride) << 2;
  for (let from = 0; from < depth; from += depthBlock) {
    const deep = min(depthBlock, depth - from);
    const adding = add != 0 || from > 0;
    for (let first = 0; first < count; first += rowBlock) {
      const high = min(rowBlock, count - first);
      packLeft(left, rowStride, depthStride, rows, first, high, from, deep, scratch);
      for (let column = 0; column < width; column += 8) {
        const panel = right + ((<usize>(column * depth + from * 8)) << 2);
        let target = out + (<usize>first) * stride + ((<usize>column) << 2);
        let source = scratch;
        for (let row = 0; row < high; row += 4) {
          strip<f32>(4, source, panel, deep, target, stride, 0, adding);
          source += (<usize>deep) << 4;
          target += 4 * stride;
        }
      }
    }
  }
}
