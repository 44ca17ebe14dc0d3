// Four sigmoids at a time. e^x is 2^n times a polynomial on [-ln 2 / 2, ln 2 / 2] (the coefficients of the Cephes library's expf).

// @ts-ignore: decorator
@inline
function exponential(given: v128): v128 {
  const x = f32x4.pmax(f32x4.pmin(given, f32x4.splat(80)), f32x4.splat(-80)); // `max` and `min` look for NaN too, in ten instructions
  const n = f32x4.floor(f32x4.add(f32x4.mul(x, f32x4.splat(1.44269504)), f32x4.splat(0.5)));
  const r = f32x4.sub(f32x4.sub(x, f32x4.mul(n, f32x4.splat(0.693359375))), f32x4.mul(n, f32x4.splat(-2.12194440e-4)));
  let p = f32x4.splat(1.9875691500e-4);
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1.3981999507e-3));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(8.3334519073e-3));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(4.1665795894e-2));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1.6666665459e-1));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(5.0000001201e-1));
  p = f32x4.add(f32x4.add(f32x4.mul(f32x4.mul(p, r), r), r), f32x4.splat(1));
  // n + 127 as a whole number stands in the last bits of its sum with 1.5 * 2^23; the shift makes it an exponent.
  const power = i32x4.shl(f32x4.add(n, f32x4.splat(12582912 + 127)), 23);
  return f32x4.mul(p, power);
}

/** 1 / (1 + e^-x) */
// @ts-ignore: decorator
@inline
export function sigmoid(x: v128): v128 {
  return f32x4.div(f32x4.splat(1), f32x4.add(f32x4.splat(1), exponential(f32x4.neg(x))));
}

/** tanh x = 2 sigmoid(2x) - 1 */
// @ts-ignore: decorator
@inline
export function hyperbolicTangent(x: v128): v128 {
  const s = sigmoid(f32x4.add(x, x));
  return f32x4.sub(f32x4.add(s, s), f32x4.splat(1));
}
