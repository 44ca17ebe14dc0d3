const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const values = new Uint8Array(128);
for (let at = 0; at < digits.length; at++) values[digits.charCodeAt(at)] = at;

/** Bytes as text (RFC 4648 without padding), since JSON holds no bytes. */
export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = [bytes[at], bytes[at + 1], bytes[at + 2]];
    const four = [a >> 2, ((a & 3) << 4) | (b >> 4), ((b & 15) << 2) | (c >> 6), c & 63];
    parts.push(
      four
        .slice(0, Math.min(3, bytes.length - at) + 1)
        .map((six) => digits[six])
        .join(""),
    );
  }
  return parts.join("");
}

/** The bytes of such a text. */
export function fromBase64(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  const six = (at: number): number => values[text.charCodeAt(at) & 127] ?? 0;
  for (let at = 0, to = 0; to < bytes.length; at += 4) {
    const four = (six(at) << 18) | (six(at + 1) << 12) | (six(at + 2) << 6) | six(at + 3);
    bytes[to++] = four >> 16;
    bytes[to++] = four >> 8; // past the end of a typed array nothing is written
    bytes[to++] = four;
  }
  return bytes;
}
