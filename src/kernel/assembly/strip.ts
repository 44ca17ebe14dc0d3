// The inner loop of every product: one strip of the left side's rows by one strip of 8 of the right side's columns, in single precision
// (T is f32) or in whole numbers of 16 bits, two terms at a time (T is i32, the type of the sums).

// @ts-ignore: decorator
@inline
function plus<T>(sum: v128, left: v128, right: v128): v128 {
  if (isFloat<T>()) return f32x4.add(sum, f32x4.mul(left, right));
  else return i32x4.add(sum, i32x4.dot_i16x8_s(left, right));
}

/** A sum as it goes to memory: whole numbers times what one is worth in their column. */
// @ts-ignore: decorator
@inline
function worth<T>(sum: v128, scales: usize): v128 {
  if (isFloat<T>()) return sum;
  else return f32x4.mul(f32x4.convert_i32x4_s(sum), v128.load(scales));
}

// @ts-ignore: decorator
@inline
function put<T>(out: usize, low: v128, high: v128, scales: usize, add: bool): void {
  let a = worth<T>(low, scales), b = worth<T>(high, scales + 16);
  if (add) {
    a = f32x4.add(v128.load(out), a);
    b = f32x4.add(v128.load(out, 16), b);
  }
  v128.store(out, a);
  v128.store(out, b, 16);
}

/**
 * The product of `rows` rows (a constant, 2 or 4) of a strip of 4 and one strip of 8 columns, over `steps` of 16 bytes of the left side,
 * written or added to `out`. `scales` has what one is worth in each column; single-precision products have none.
 */
// @ts-ignore: decorator
@inline
export function strip<T>(rows: i32, left: usize, right: usize, steps: i32, out: usize, stride: usize, scales: usize, add: bool): void {
  const zero = i32x4.splat(0);
  let a0 = zero, a1 = zero, b0 = zero, b1 = zero, c0 = zero, c1 = zero, d0 = zero, d1 = zero;
  for (let k = 0; k < steps; k++) {
    const r0 = v128.load(right), r1 = v128.load(right, 16);
    const x0 = v128.load_splat<i32>(left);
    a0 = plus<T>(a0, x0, r0);
    a1 = plus<T>(a1, x0, r1);
    const x1 = v128.load_splat<i32>(left, 4);
    b0 = plus<T>(b0, x1, r0);
    b1 = plus<T>(b1, x1, r1);
    if (rows > 2) {
      const x2 = v128.load_splat<i32>(left, 8);
      c0 = plus<T>(c0, x2, r0);
      c1 = plus<T>(c1, x2, r1);
      const x3 = v128.load_splat<i32>(left, 12);
      d0 = plus<T>(d0, x3, r0);
      d1 = plus<T>(d1, x3, r1);
    }
    left += 16;
    right += 32;
  }
  put<T>(out, a0, a1, scales, add);
  put<T>(out + stride, b0, b1, scales, add);
  if (rows > 2) {
    put<T>(out + 2 * stride, c0, c1, scales, add);
    put<T>(out + 3 * stride, d0, d1, scales, add);
  }
}
