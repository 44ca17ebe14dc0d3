/**
 * out[r] = bias + the rows of `width` numbers (a multiple of 4) that start at the `terms` byte addresses listed for r. The projection of a
 * token's features is the sum of the projections of each of them, so it need not be multiplied out for every token.
 */
export function sumRows(count: i32, terms: i32, width: i32, addresses: usize, bias: usize, out: usize): void {
  const bytes = (<usize>width) << 2;
  for (let row = 0; row < count; row++) {
    let at: usize = 0;
    for (; at + 64 <= bytes; at += 64) sumFour(terms, addresses, bias, out, at); // each address is read once for four sums
    for (; at < bytes; at += 16) {
      let sum = v128.load(bias + at);
      for (let term = 0; term < terms; term++) sum = f32x4.add(sum, v128.load(addressAt(addresses, term) + at));
      v128.store(out + at, sum);
    }
    out += bytes;
    addresses += (<usize>terms) << 2;
  }
}

// @ts-ignore: decorator
@inline
function sumFour(terms: i32, addresses: usize, bias: usize, out: usize, at: usize): void {
  let a = v128.load(bias + at), b = v128.load(bias + at, 16), c = v128.load(bias + at, 32), d = v128.load(bias + at, 48);
  for (let term = 0; term < terms; term++) {
    const from = addressAt(addresses, term) + at;
    a = f32x4.add(a, v128.load(from));
    b = f32x4.add(b, v128.load(from, 16));
    c = f32x4.add(c, v128.load(from, 32));
    d = f32x4.add(d, v128.load(from, 48));
  }
  v128.store(out + at, a);
  v128.store(out + at, b, 16);
  v128.store(out + at, c, 32);
  v128.store(out + at, d, 48);
}

// @ts-ignore: decorator
@inline
function addressAt(addresses: usize, term: i32): usize {
  return load<u32>(addresses + ((<usize>term) << 2));
}
