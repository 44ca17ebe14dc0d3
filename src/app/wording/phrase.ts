import type { NodeId } from "../../core/model/ids.ts";

/** A piece of a generated sentence: plain words, or words that lead to a node. */
export type Phrase = string | { readonly to: NodeId; readonly words: string };

/** The sentence without its links. */
export const plain = (phrases: readonly Phrase[]): string =>
  phrases.map((piece) => (typeof piece === "string" ? piece : piece.words)).join("");

/** "a", "a and b", "a, b and c". */
export function listed(pieces: readonly (readonly Phrase[])[], joint = " and "): readonly Phrase[] {
  return pieces.flatMap((piece, index) => [...(index === 0 ? [] : [index === pieces.length - 1 ? joint : ", "]), ...piece]);
}

/** "1 article", "3 articles". */
export const counted = (n: number, one: string, many = `${one}s`): string => `${n.toLocaleString("en")} ${n === 1 ? one : many}`;

/** The text with its first letter large, as it begins a sentence; a mark before it stays. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The sentence with its first letter large, unless a quotation mark begins it. */
export function sentence(phrases: readonly Phrase[]): readonly Phrase[] {
  const [first, ...rest] = phrases.filter((piece) => piece !== "");
  if (first === undefined) return [];
  return [typeof first === "string" ? capital(first) : { ...first, words: capital(first.words) }, ...rest];
}
