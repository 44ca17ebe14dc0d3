/** Numbers as bytes: each row has a scale, and a number is its byte times it. */
export type Bytes = { readonly scales: Float32Array; readonly values: Int8Array };

const highest = 127;

/** Rounds rows of `columns` numbers to bytes; a row's largest number becomes 127 or -127. */
export function toBytes(numbers: Float32Array, columns: number): Bytes {
  const rows = numbers.length / columns;
  const scales = new Float32Array(rows);
  const values = new Int8Array(numbers.length);
  for (let row = 0; row < rows; row++) {
    let largest = 0;
    for (let at = row * columns; at < (row + 1) * columns; at++) largest = Math.max(largest, Math.abs(numbers[at] ?? 0));
    const scale = Math.fround(largest / highest);
    scales[row] = scale;
    if (scale === 0) continue;
    for (let at = row * columns; at < (row + 1) * columns; at++) values[at] = Math.round((numbers[at] ?? 0) / scale);
  }
  return { scales, values };
}

/** The numbers that the bytes stand for, written to `numbers`. */
export function fromBytes({ scales, values }: Bytes, columns: number, numbers: Float32Array): void {
  for (let row = 0, at = 0; at < values.length; row++) {
    const scale = scales[row] ?? 0;
    for (const end = Math.min(at + columns, values.length); at < end; at++) numbers[at] = values[at]! * scale; // `end` is within the values
  }
}
