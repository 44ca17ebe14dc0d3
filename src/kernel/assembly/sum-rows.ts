/**
 * out[r] = bias + the rows of `width` numbers (a multiple of 4) that start at the `terms` byte addresses listed for r. The projection of a
 * token's features is the sum of the projections of each of them, so it need not be multiplied out for every token.
 */
export function sumRows(count: i32, terms: i32, width: i32, addresses: usize, bias: usize, out: usize): void {
  const bytes = (<usize>width) << 2;
  for (let row = 0; row < count; row++) {
    for (let at: usize = 0; at < bytes; at += 16) {
      let sum = v128.load(bias + at);
      for (let term = 0; term < terms; term++) sum = f32x4.add(sum, v128.load((<usize>load<u32>(addresses + ((<usize>term) << 2))) + at));
      v128.store(out + at, sum);
    }
    out += bytes;
    addresses += (<usize>terms) << 2;
  }
}
