import type { TokenRange } from "../model.ts";
import { cuePriorColumn, type ArticleFeatures } from "../token-features.ts";

/**
 * The sparse features of the linear model, hashed: for each token `featureCount` rows of its weights. Each feature is a combination of what a
 * token and its neighbours look like, of the nearest likely cue on either side, and of what the rules take the token for.
 */
export const rowBits = 17;
export const rowCount = 1 << rowBits;

const outsideHash = 0x9e37;

/** What the features are made from: a number for each token and column, `outsideHash` beyond the stretch. */
type Columns = {
  readonly word: Int32Array;
  readonly stem: Int32Array;
  readonly suffix: Int32Array;
  readonly shape: Int32Array;
  readonly quote: Int32Array;
  readonly size: Int32Array;
  readonly prior: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly pos: Int32Array;
  /** Stem of the nearest likely cue before the token and after it in its sentence, and how far it is. */
  readonly cueBefore: Int32Array;
  readonly farBefore: Int32Array;
  readonly cueAfter: Int32Array;
  readonly farAfter: Int32Array;
  readonly rule: Int32Array;
};

const columnNames = [
  "word",
  "stem",
  "suffix",
  "shape",
  "quote",
  "size",
  "prior",
  "start",
  "end",
  "pos",
  "cueBefore",
  "farBefore",
  "cueAfter",
  "farAfter",
  "rule",
] as const satisfies readonly (keyof Columns)[];

const margin = 3; // tokens beyond the stretch that features look at
const likelyCue = 5; // a bucket of the cue prior

/** Calls `use` once a token, in order, with the rows of its features; the array is the same each time. */
export function eachFeatureRows(features: ArticleFeatures, { from, to }: TokenRange, use: (token: number, rows: Int32Array) => void): void {
  const read = readColumns(features, from, to);
  const columns = columnNames.map((name) => read[name]);
  const rows = new Int32Array(featureCount);
  for (let token = from; token < to; token++) {
    fillRows(columns, token - from + margin, rows);
    use(token, rows);
  }
}

function readColumns(features: ArticleFeatures, from: number, to: number): Columns {
  const hashes = new Map<string, number>();
  const strings = (values: readonly string[]) => padded(to - from, (at) => knownHash(values[from + at] ?? "", hashes));
  const numbers = (column: number) => padded(to - from, (at) => features.small[column]?.[from + at] ?? 0);
  const [stem, prior, start] = [strings(features.stems), numbers(cuePriorColumn), numbers(4)];
  const before = nearestCues(stem, prior, start, 1);
  const after = nearestCues(stem, prior, start, -1);
  return {
    word: strings(features.words),
    stem,
    suffix: strings(features.suffixes),
    shape: numbers(0),
    quote: numbers(1),
    size: numbers(2),
    prior,
    start,
    end: numbers(5),
    pos: numbers(6),
    cueBefore: before.cues,
    farBefore: before.far,
    cueAfter: after.cues,
    farAfter: after.far,
    rule: padded(to - from, (at) => features.byRules[from + at] ?? 0),
  };
}

function padded(length: number, valueAt: (at: number) => number): Int32Array {
  const column = new Int32Array(length + 2 * margin).fill(outsideHash);
  for (let at = 0; at < length; at++) column[at + margin] = valueAt(at);
  return column;
}

function knownHash(word: string, hashes: Map<string, number>): number {
  const known = hashes.get(word);
  if (known !== undefined) return known;
  let hash = 0x811c9dc5; // FNV-1a
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  hashes.set(word, hash | 0);
  return hash | 0;
}

/** Walks forward (`step` 1) or backward (-1) and keeps the last likely cue passed in the sentence, with its distance in steps of growing size. */
function nearestCues(stem: Int32Array, prior: Int32Array, start: Int32Array, step: 1 | -1) {
  const cues = new Int32Array(stem.length);
  const far = new Int32Array(stem.length);
  let last = -1;
  for (let at = step === 1 ? margin : stem.length - margin - 1; at >= margin && at < stem.length - margin; at += step) {
    if (step === 1 && start[at] === 0) last = -1;
    if (last >= 0) {
      cues[at] = stem[last] ?? 0;
      far[at] = distanceBucket(Math.abs(at - last));
    }
    if ((prior[at] ?? 0) >= likelyCue) last = at;
    if (step === -1 && start[at] === 0) last = -1;
  }
  return { cues, far };
}

const distanceBucket = (distance: number): number =>
  distance < 5 ? distance : distance < 8 ? 5 : distance < 14 ? 6 : distance < 25 ? 7 : 8;

/** A column's value at a distance from the token. */
type Part = { readonly column: number; readonly by: number };
/** A feature is the values of its parts, hashed together; without parts it is the same for every token. */
type Feature = readonly Part[];

const one = (name: keyof Columns, by = 0): Feature => [{ column: columnNames.indexOf(name), by }];
const all = (...parts: readonly Feature[]): Feature => parts.flat();

const join = (a: number, b: number): number => {
  const mixed = Math.imul(a ^ Math.imul(b, 0x85ebca6b), 0xc2b2ae35);
  return mixed ^ (mixed >>> 15);
};

const neighbours = (name: keyof Columns, from: number, to: number): Feature[] =>
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

// The list as numbers, for a quick inner loop: where each feature's parts begin, and their columns and distances.
const starts = Int32Array.from({ length: featureCount + 1 }, (_, index) =>
  list.slice(0, index).reduce((sum, parts) => sum + parts.length, 0),
);
const partColumns = Int32Array.from(list.flat(), ({ column }) => column);
const partDistances = Int32Array.from(list.flat(), ({ by }) => by);

function fillRows(columns: readonly Int32Array[], at: number, rows: Int32Array): void {
  for (let index = 0; index < featureCount; index++) {
    const first = starts[index]!; // all these arrays have an entry for each feature or part
    const end = starts[index + 1]!;
    let hash = end === first ? 1 : 0;
    for (let part = first; part < end; part++) {
      const value = columns[partColumns[part]!]![at + partDistances[part]!]!;
      hash = end - first === 1 ? value : join(hash, value);
    }
    const mixed = join(Math.imul(index + 1, 0x27d4eb2f), hash);
    rows[index] = (mixed ^ (mixed >>> 16)) & (rowCount - 1);
  }
}
