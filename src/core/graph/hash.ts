/**
 * 64 bits of `text` in 16 hex digits: two 32-bit multiply-and-rotate lanes with MurmurHash3's constants and finaliser (Appleby 2011, public
 * domain). For ids and seeds, not against forgers. Counts UTF-16 code units.
 */
export function hash(text: string): string {
  const [a, b] = hashLanes(text);
  return a.toString(16).padStart(8, "0") + b.toString(16).padStart(8, "0");
}

/** The two 32-bit halves of `hash`, unsigned. */
export function hashLanes(text: string): readonly [number, number] {
  let a = 0x9747b28c ^ text.length;
  let b = 0x5bd1e995 ^ text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = mix(a, unit, 0xcc9e2d51, 0x1b873593);
    b = mix(b, unit, 0x85ebca6b, 0xc2b2ae35);
  }
  return [finish(a ^ b), finish(b + Math.imul(a, 5))];
}

function mix(lane: number, unit: number, first: number, second: number): number {
  const k = Math.imul(rotate(Math.imul(unit + 1, first), 15), second);
  return (Math.imul(rotate(lane ^ k, 13), 5) + 0xe6546b64) | 0;
}

const rotate = (value: number, by: number): number => (value << by) | (value >>> (32 - by));

function finish(lane: number): number {
  let h = lane ^ (lane >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
