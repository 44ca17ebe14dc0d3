import { Unzip, UnzipInflate } from "fflate";

/** Parts of a zip archive by their names, or why there are none. */
export type Unpacked = { readonly parts: ReadonlyMap<string, Uint8Array> } | { readonly fault: "damaged" | "too-large" };

const slice = 4_096; // bytes pushed at once: the most that can come of it before the limit is looked at is a thousand times as much

/**
 * Unpacks the parts called `names` out of a zip archive. What its headers say of sizes is not believed: unpacking stops once more than `most` bytes have
 * come out, so that a small file cannot fill the memory. Never throws.
 */
export function unpackParts(bytes: Uint8Array, names: readonly string[], most: number): Unpacked {
  const chunks = new Map<string, Uint8Array[]>();
  const open = new Set<string>();
  let unpacked = 0;
  const archive = new Unzip((part) => {
    if (!names.includes(part.name) || chunks.has(part.name)) return;
    const own: Uint8Array[] = [];
    chunks.set(part.name, own);
    open.add(part.name);
    part.ondata = (fault, chunk, final) => {
      if (fault !== null) throw fault;
      unpacked += chunk.length;
      if (unpacked > most) throw new RangeError("too large");
      own.push(chunk);
      if (final) open.delete(part.name);
    };
    part.start();
  });
  archive.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += slice) archive.push(bytes.subarray(at, at + slice), at + slice >= bytes.length);
  } catch {
    return { fault: unpacked > most ? "too-large" : "damaged" };
  }
  if (open.size > 0) return { fault: "damaged" };
  return { parts: new Map([...chunks].map(([name, own]) => [name, joined(own)])) };
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((all, { length }) => all + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
