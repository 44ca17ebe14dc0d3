/** How many steps of the left side make one: outputs of the network lie in [-1, 1]. */
export const leftSteps = 32_767;

const mostSum = 65_536; // steps a column may hold in all: times `leftSteps` they fill the 31 bits of a sum

/** A matrix as whole numbers of 16 bits, packed for `multiplyWhole`, and what one is worth in the product, for each column. */
export type WholeWeights = { readonly packed: Int16Array; readonly scales: Float32Array };

/**
 * Rounds a matrix of `depth` rows (an even number) and `width` columns (a multiple of 8), row by row in `weights`, to whole numbers: each
 * column in the finest steps with which no sum of its terms leaves 32 bits. They are packed in strips of 8 columns, in a strip two rows at a time,
 * the two terms of a column side by side.
 */
export function wholeWeights(weights: Float32Array, depth: number, width: number): WholeWeights {
  const packed = new Int16Array(depth * width);
  const steps = Float64Array.from({ length: width }, (_, column) => stepOf(weights, depth, width, column));
  let to = 0;
  for (let strip = 0; strip < width; strip += 8)
    for (let row = 0; row < depth; row += 2)
      for (let column = strip; column < strip + 8; column++)
        for (let term = row; term < row + 2; term++)
          packed[to++] = Math.round((weights[term * width + column] ?? 0) / (steps[column] ?? 1));
  return { packed, scales: Float32Array.from(steps, (step) => step / leftSteps) };
}

function stepOf(weights: Float32Array, depth: number, width: number, column: number): number {
  let sum = 0;
  let largest = 0;
  for (let row = 0; row < depth; row++) {
    const size = Math.abs(weights[row * width + column] ?? 0);
    sum += size;
    largest = Math.max(largest, size);
  }
  return Math.max(sum / (mostSum - depth), largest / 32_767) || 1;
}
