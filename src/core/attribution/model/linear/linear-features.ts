import type { TokenRange } from "../model.ts";
import type { ArticleFeatures } from "../token-features.ts";
import { columnNames, featureColumns, type ColumnName } from "./feature-columns.ts";

/**
 * The sparse features of the linear model, hashed: for each token `featureCount` rows of its weights. Each feature is a combination of what a
 * token and its neighbours look like, of the nearest likely cue on either side, and of what the rules take the token for.
 */
export const rowBits = 17;
export const rowCount = 1 << rowBits;

/** Calls `use` once a token, in order, with the rows of its features; the array is the same each time. */
export function eachFeatureRows(
  features: ArticleFeatures,
  stretches: readonly TokenRange[],
  use: (token: number, rows: Int32Array) => void,
): void {
  const columns = featureColumns(features, stretches);
  const offsets = partOffsets(columns.stride);
  const rows = new Int32Array(featureCount);
  stretches.forEach(({ from, to }, index) => {
    const first = columns.firsts[index] ?? 0;
    for (let token = from; token < to; token++) {
      fillRows(columns.values, offsets, first + token - from, rows);
      use(token, rows);
    }
  });
}

/** A column's value at a distance from the token. */
type Part = { readonly column: number; readonly by: number };
/** A feature is the values of its parts, hashed together; without parts it is the same for every token. */
type Feature = readonly Part[];

const one = (name: ColumnName, by = 0): Feature => [{ column: columnNames.indexOf(name), by }];
const all = (...parts: readonly Feature[]): Feature => parts.flat();

const join = (a: number, b: number): number => {
  const mixed = Math.imul(a ^ Math.imul(b, 0x85ebca6b), 0xc2b2ae35);
  return mixed ^ (mixed >>> 15);
};

const neighbours = (name: ColumnName, from: number, to: number): Feature[] =>
  Array.from({ length: to - from + 1 }, (_, index) => one(name, from + index));

const word = one("word");
const shape = one("shape");
const quote = one("quote");
const prior = one("prior");
const pos = one("pos");
const cueBefore = one("cueBefore");
const farBefore = one("farBefore");
const cueAfter = one("cueAfter");
const farAfter = one("farAfter");
const rule = one("rule");

/** Their order says which is which: append, never insert, or train anew. */
const list: readonly Feature[] = [
  [],
  ...neighbours("word", -3, 3),
  ...neighbours("stem", -2, 2),
  ...neighbours("suffix", -1, 1),
  all(one("word", -1), word),
  all(word, one("word", 1)),
  all(one("stem", -1), one("stem", 1)),
  shape,
  all(one("shape", -1), shape),
  all(shape, one("shape", 1)),
  pos,
  all(one("pos", -1), pos),
  all(pos, one("pos", 1)),
  all(one("pos", -2), one("pos", -1), pos),
  all(one("pos", -1), pos, one("pos", 1)),
  all(pos, one("pos", 1), one("pos", 2)),
  quote,
  all(one("quote", -1), quote),
  all(quote, one("quote", 1)),
  all(one("quote", -1), quote, one("quote", 1)),
  all(quote, one("size")),
  all(quote, pos),
  all(quote, word),
  all(quote, one("word", -1)),
  all(quote, one("word", 1)),
  prior,
  all(one("prior", -1), prior),
  all(prior, one("prior", 1)),
  all(one("prior", -1), prior, one("prior", 1)),
  all(prior, pos),
  all(prior, quote),
  one("start"),
  one("end"),
  all(one("start"), pos),
  all(one("end"), word),
  cueBefore,
  all(cueBefore, farBefore),
  all(cueBefore, quote),
  all(cueBefore, pos),
  all(farBefore, quote, pos),
  cueAfter,
  all(cueAfter, farAfter),
  all(cueAfter, quote),
  all(cueAfter, pos),
  all(farAfter, quote, pos),
  all(farBefore, farAfter),
  all(farBefore, farAfter, pos),
  all(cueBefore, farBefore, word),
  all(cueAfter, farAfter, word),
  all(one("pos", -1), pos, farBefore),
  all(pos, one("pos", 1), farAfter),
  ...neighbours("rule", -1, 1),
  all(one("rule", -1), rule),
  all(rule, one("rule", 1)),
  all(one("rule", -1), rule, one("rule", 1)),
  all(rule, pos),
  all(rule, word),
  all(rule, quote),
  all(rule, one("pos", 1)),
  all(rule, one("pos", -1)),
  all(rule, prior),
  all(one("rule", 1), word),
  all(one("rule", -1), word),
];

export const featureCount = list.length;

/** The list as numbers, for a quick inner loop: where each feature's parts begin. */
export const featureStarts = Int32Array.from({ length: featureCount + 1 }, (_, index) =>
  list.slice(0, index).reduce((sum, parts) => sum + parts.length, 0),
);
const parts = list.flat();

/** Where in columns of this stride each part is, from a token's place in the first column on. */
export const partOffsets = (stride: number): Int32Array => Int32Array.from(parts, ({ column, by }) => column * stride + by);

/** What the kernel does four tokens at a time (`src/kernel/assembly/sum-features.ts`). */
function fillRows(values: Int32Array, offsets: Int32Array, at: number, rows: Int32Array): void {
  for (let index = 0; index < featureCount; index++) {
    const first = featureStarts[index]!; // all these arrays have an entry for each feature or part
    const end = featureStarts[index + 1]!;
    let hash = end === first ? 1 : 0;
    if (end - first === 1) hash = values[at + offsets[first]!]!;
    else for (let part = first; part < end; part++) hash = join(hash, values[at + offsets[part]!]!);
    const mixed = join(Math.imul(index + 1, 0x27d4eb2f), hash);
    rows[index] = (mixed ^ (mixed >>> 16)) & (rowCount - 1);
  }
}
