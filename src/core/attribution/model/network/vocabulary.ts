import { smallColumns, type ArticleFeatures } from "../token-features.ts";
import type { TableShape } from "./shape.ts";

/** The words, stems and suffixes that a network knows; the row of one in its table is its place here plus one, and row 0 is for all others. */
export type Vocabulary = { readonly words: readonly string[]; readonly stems: readonly string[]; readonly suffixes: readonly string[] };

/** How many numbers stand for each feature: for the vocabularies first, then for each of `smallColumns`. */
export type Widths = { readonly word: number; readonly stem: number; readonly suffix: number; readonly small: readonly number[] };

/** The tables of embeddings for a vocabulary, in the order of a token's row numbers. */
export function tablesOf(vocabulary: Vocabulary, widths: Widths): readonly TableShape[] {
  return [
    { name: "word", rows: vocabulary.words.length + 1, width: widths.word },
    { name: "stem", rows: vocabulary.stems.length + 1, width: widths.stem },
    { name: "suffix", rows: vocabulary.suffixes.length + 1, width: widths.suffix },
    ...smallColumns.map(({ name, size }, index) => ({ name, rows: size, width: widths.small[index] ?? 0 })),
  ];
}
export const tableCount = 3 + smallColumns.length;

/** Finds the rows of the features of an article. */
export type RowFinder = (features: ArticleFeatures, from: number, to: number, rows: Int32Array) => void;

/** A finder for this vocabulary. It writes `tableCount` row numbers for each of the tokens `[from, to)` to the start of `rows`. */
export function rowFinder({ words, stems, suffixes }: Vocabulary): RowFinder {
  const word = rowsOf(words);
  const stem = rowsOf(stems);
  const suffix = rowsOf(suffixes);
  return (features, from, to, rows) => {
    let at = 0;
    for (let token = from; token < to; token++) {
      rows[at++] = word.get(features.words[token] ?? "") ?? 0;
      rows[at++] = stem.get(features.stems[token] ?? "") ?? 0;
      rows[at++] = suffix.get(features.suffixes[token] ?? "") ?? 0;
      for (const column of features.small) rows[at++] = column[token] ?? 0;
    }
  };
}

const rowsOf = (strings: readonly string[]): ReadonlyMap<string, number> => new Map(strings.map((string, index) => [string, index + 1]));
