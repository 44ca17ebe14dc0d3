/** FNV-1a of everything from `start` on, in 32 bits: what a weights file is checked by. */
export function checksum(bytes: Uint8Array, start: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < bytes.length; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193); // `at` is within the bytes
  return hash >>> 0;
}

/** The `length` letters from `start` on, each of them a byte. */
export function lettersAt(bytes: Uint8Array, start: number, length: number): string {
  const parts: string[] = [];
  // A call takes so many arguments and no more; `apply` takes the bytes as they are, where `...` walks through them.
  for (let at = start; at < start + length; at += 8192)
    parts.push(String.fromCharCode.apply(null, bytes.subarray(at, Math.min(at + 8192, start + length)) as unknown as number[]));
  return parts.join("");
}
