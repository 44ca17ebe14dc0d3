import { fromBase64, toBase64 } from "./base64.ts";

/** Where each term of a field occurs, packed: terms sorted and joined by spaces, and each one's places as bytes. */
export type PackedPostings = { readonly terms: string; readonly places: string };

/** A term's places: the numbers of nodes in rising order, and after each how much the term weighs there. */
export type Places = readonly number[];

/** Terms by number, in the order of their characters, and where each occurs. */
export type Postings = {
  readonly terms: readonly string[];
  /** Calls `take` with each node that has the term, and the term's weight there. */
  readonly each: (term: number, take: (node: number, weight: number) => void) => void;
  /** The number of a term, or -1. */
  readonly numberOf: (term: string) => number;
  /** The first number whose term does not come before `start`; with it, terms that begin alike are a run. */
  readonly firstFrom: (start: string) => number;
};

const steps = 20; // a weight is kept in twentieths

/** Packs a field: of each node the distance from the one before, then its weight, each in as few bytes as it needs. */
export function packPostings(found: ReadonlyMap<string, Places>): PackedPostings {
  const terms = [...found.keys()].toSorted(byCharacters);
  const bytes = growingBytes();
  for (const term of terms) packPlaces(bytes, found.get(term) ?? []);
  return { terms: terms.join(" "), places: toBase64(bytes.written()) };
}

function packPlaces({ write }: GrowingBytes, places: Places): void {
  write(places.length / 2);
  for (let at = 0; at < places.length; at += 2) {
    write((places[at] ?? 0) - (at === 0 ? 0 : (places[at - 2] ?? 0)));
    write(Math.max(1, Math.round((places[at + 1] ?? 0) * steps)));
  }
}

/** `write` adds a number: seven bits a byte, the lowest first; the eighth says that more follow. */
type GrowingBytes = { readonly write: (value: number) => void; readonly written: () => Uint8Array };

function growingBytes(): GrowingBytes {
  let bytes = new Uint8Array(1 << 16);
  let length = 0;
  const put = (byte: number): void => {
    if (length === bytes.length) {
      const larger = new Uint8Array(2 * bytes.length);
      larger.set(bytes);
      bytes = larger;
    }
    bytes[length++] = byte;
  };
  const write = (value: number): void => {
    let rest = value;
    for (; rest > 127; rest = Math.floor(rest / 128)) put((rest % 128) | 128);
    put(rest);
  };
  return { write, written: () => bytes.subarray(0, length) };
}

/** Opens a packed field. The places stay packed until a term is asked for: unpacked they would take ten times the room. */
export function openPostings(packed: PackedPostings): Postings {
  const terms = packed.terms === "" ? [] : packed.terms.split(" ");
  const bytes = fromBase64(packed.places);
  const starts = new Uint32Array(terms.length);
  let at = 0;
  const read = (): number => {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = bytes[at++] ?? 0;
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  };
  for (let term = 0; term < terms.length; term++) {
    starts[term] = at;
    for (let numbers = 2 * read(); numbers > 0; numbers--) read();
  }
  const each: Postings["each"] = (term, take) => {
    at = starts[term] ?? bytes.length;
    let node = 0;
    for (let places = read(); places > 0; places--) {
      node += read();
      const weight = read() / steps;
      take(node, weight);
    }
  };
  const firstFrom = (start: string): number => firstWhere(terms.length, (number) => !isBefore(terms[number] ?? "", start));
  const numberOf = (term: string): number => {
    const number = firstFrom(term);
    return terms[number] === term ? number : -1;
  };
  return { terms, each, numberOf, firstFrom };
}

const isBefore = (a: string, b: string): boolean => a < b;
const byCharacters = (a: string, b: string): number => (isBefore(a, b) ? -1 : 1);

function firstWhere(count: number, test: (at: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
