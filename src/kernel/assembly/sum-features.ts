// The linear model's sums, four tokens at a time. A feature is a hash of numbers from the columns (`linear-features.ts` says which and how);
// the hash is the number of its row of weights. Whole numbers throughout, so every kernel gives the same.

// @ts-ignore: decorator
@inline
function join(a: v128, b: v128): v128 {
  const mixed = i32x4.mul(v128.xor(a, i32x4.mul(b, i32x4.splat(0x85ebca6b))), i32x4.splat(0xc2b2ae35));
  return v128.xor(mixed, i32x4.shr_u(mixed, 15));
}

// @ts-ignore: decorator
@inline
function withRow(sums: v128, row: i32, rows: usize): v128 {
  return i16x8.add(sums, v128.load_ext<i8>(rows + (<usize>row)));
}

/**
 * For each of `count` tokens the sum of its features' rows, as eight numbers of 16 bits. Feature f has the parts `starts[f]` to `starts[f + 1]`;
 * a part is an offset in bytes from the token's place in `columns`. Rows have `labels` weights of a byte (up to eight; what is past them is
 * never read) and are as many as `mask` + 1, a power of two. Writes `count` rounded up to a multiple of 4.
 */
export function sumFeatures(
  count: i32,
  features: i32,
  starts: usize,
  parts: usize,
  columns: usize,
  rows: usize,
  labels: i32,
  mask: i32,
  out: usize,
): void {
  for (let token = 0; token < count; token += 4) {
    const here = columns + ((<usize>token) << 2);
    const zero = i32x4.splat(0);
    let a = zero, b = zero, c = zero, d = zero;
    for (let feature = 0; feature < features; feature++) {
      let part = load<i32>(starts + ((<usize>feature) << 2));
      const end = load<i32>(starts + ((<usize>feature) << 2), 4);
      let hash: v128;
      if (end - part == 1) {
        hash = v128.load(here + (<usize>load<i32>(parts + ((<usize>part) << 2))));
      } else {
        hash = i32x4.splat(end == part ? 1 : 0);
        for (; part < end; part++) hash = join(hash, v128.load(here + (<usize>load<i32>(parts + ((<usize>part) << 2)))));
      }
      const mixed = join(i32x4.splat((feature + 1) * 0x27d4eb2f), hash);
      const row = i32x4.mul(v128.and(v128.xor(mixed, i32x4.shr_u(mixed, 16)), i32x4.splat(mask)), i32x4.splat(labels));
      a = withRow(a, i32x4.extract_lane(row, 0), rows);
      b = withRow(b, i32x4.extract_lane(row, 1), rows);
      c = withRow(c, i32x4.extract_lane(row, 2), rows);
      d = withRow(d, i32x4.extract_lane(row, 3), rows);
    }
    v128.store(out, a);
    v128.store(out, b, 16);
    v128.store(out, c, 32);
    v128.store(out, d, 48);
    out += 64;
  }
}
