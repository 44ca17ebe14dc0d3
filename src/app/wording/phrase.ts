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
