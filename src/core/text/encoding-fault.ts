/** Why bytes are not UTF-8 text, and the first byte that says so. */
export type EncodingFault = {
  readonly kind: "binary" | "utf-16" | "windows-1252" | "not-utf-8";
  /** Index of the first byte that cannot be. */
  readonly at: number;
  /** What it is instead, where its first bytes tell: "a PDF". */
  readonly looksLike: string | null;
};

const signatures: readonly (readonly [string, readonly number[]])[] = [
  ["a PDF", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["a zip archive or an office document", [0x50, 0x4b, 0x03, 0x04]],
  ["an old office document", [0xd0, 0xcf, 0x11, 0xe0]],
  ["a picture", [0x89, 0x50, 0x4e, 0x47]],
  ["a picture", [0xff, 0xd8, 0xff]],
  ["compressed", [0x1f, 0x8b]],
  ["rich text (RTF)", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

// The five bytes that Windows-1252 leaves undefined.
const undefinedInWindows1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/** Why `bytes` cannot be read as UTF-8 text, or `null` when they can. */
export function encodingFault(bytes: Uint8Array): EncodingFault | null {
  const looksLike = signatures.find(([, start]) => startsWith(bytes, start))?.[0];
  if (looksLike) return { kind: "binary", at: 0, looksLike };
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return { kind: "utf-16", at: 0, looksLike: null };
  const binary = binaryByte(bytes);
  if (binary >= 0) return { kind: "binary", at: binary, looksLike: null };
  const at = firstBadByte(bytes, 0);
  if (at < 0) return null;
  return { kind: isWindows1252(bytes) ? "windows-1252" : "not-utf-8", at, looksLike: null };
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, i) => bytes[i] === byte);

/** Index of the byte that makes it binary, or -1: a zero byte, or the first control character where one byte in a hundred is one. */
function binaryByte(bytes: Uint8Array): number {
  const zero = bytes.indexOf(0);
  if (zero >= 0) return zero;
  let controls = 0;
  for (const byte of bytes) if (isControl(byte)) controls++;
  return controls * 100 > bytes.length ? bytes.findIndex(isControl) : -1;
}

/** Control characters but for tab, line feed, vertical tab, form feed and carriage return. */
const isControl = (byte: number): boolean => byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d);

/** Single bytes above ASCII all through, each of them defined there: a text that also holds UTF-8 sequences is a damaged one instead. */
function isWindows1252(bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) continue;
    if (undefinedInWindows1252.has(byte) || sequenceLength(bytes, i) > 1) return false;
  }
  return true;
}

/** Index of the first byte from `from` on that no UTF-8 sequence can hold there (Unicode 16, table 3-7), or -1. */
function firstBadByte(bytes: Uint8Array, from: number): number {
  let i = from;
  while (i < bytes.length) {
    const length = sequenceLength(bytes, i);
    if (length === 0) return i;
    i += length;
  }
  return -1;
}

/** Bytes in the well-formed UTF-8 sequence at `i`; 0 when there is none. */
function sequenceLength(bytes: Uint8Array, i: number): number {
  const first = bytes[i] ?? 0;
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  const second = bytes[i + 1] ?? 0;
  const lowest = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80; // no overlong forms
  const highest = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf; // no surrogates, nothing past U+10FFFF
  if (second < lowest || second > highest) return 0;
  for (let k = 2; k < length; k++) if (((bytes[i + k] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}
