/** The best local alignment of two runs of words. Offsets count from each run's first word; `aTo` and `bTo` are excluded. */
export type Alignment = {
  /** Words that are the same, in order. */
  matched: number;
  /** +2 for a word that is the same, -1 for another in its place, left out or put in. */
  score: number;
  /** How surprising the matched words are. */
  bits: number;
  /** Matched words that are not stop words. */
  telling: number;
  aFrom: number;
  aTo: number;
  bFrom: number;
  bTo: number;
};

/** What an aligner reads: the words as numbers, and the bits of a word by itself and after its neighbour (`chance-bits.ts`). */
type AlignedWords = { readonly words: Uint32Array; readonly stops: number; readonly alone: Float32Array; readonly after: Float32Array };

// Two speeches are aligned only along the diagonal that most of their shared runs lie on: all of 20,000 by 20,000 words is 400 million cells.
const mostCells = 2_000_000;
const bandWidth = 400;

/**
 * Token Smith-Waterman (Smith and Waterman 1981) with one work space for all pairs: nothing is allocated for a pair. The alignment it gives is the
 * same object each time.
 */
export function makeAligner({ words, stops, alone, after }: AlignedWords): (a: number, aEnd: number, b: number, bEnd: number) => Alignment {
  const result: Alignment = { matched: 0, score: 0, bits: 0, telling: 0, aFrom: 0, aTo: 0, bFrom: 0, bTo: 0 };
  let cells = new Int32Array(1 << 14);
  let width = 0;
  // Row i holds the columns from `firstOf(i)` on, in places 1 and on; place 0 and the last one border them.
  let shift = 0;
  const firstOf = (i: number): number => Math.max(0, i - shift);

  function fill(a: number, n: number, b: number, m: number): number {
    let best = 0;
    for (let i = 1; i <= n; i++) {
      const row = i * width;
      const moved = firstOf(i) - firstOf(i - 1);
      const above = row - width + moved;
      const word = words[a + i - 1] ?? 0;
      const from = firstOf(i);
      const columns = Math.min(width - 2, m - from);
      let left = 0;
      cells[row] = 0;
      for (let k = 1; k <= columns; k++) {
        const diagonal = (cells[above + k - 1] ?? 0) + (words[b + from + k - 1] === word ? 2 : -1);
        const up = (cells[above + k] ?? 0) - 1;
        let value = diagonal > up ? diagonal : up;
        if (left - 1 > value) value = left - 1;
        if (value < 0) value = 0;
        cells[row + k] = value;
        left = value;
        if (value > (cells[best] ?? 0)) best = row + k;
      }
      for (let k = Math.max(1, columns + 1); k < width; k++) cells[row + k] = 0;
    }
    return best;
  }

  function trace(best: number, a: number, b: number): void {
    let i = Math.floor(best / width);
    let k = best % width;
    result.score = cells[best] ?? 0;
    result.aTo = i;
    result.bTo = firstOf(i) + k;
    result.matched = result.bits = result.telling = 0;
    let nextA = -1;
    let nextB = -1;
    while (i > 0 && k > 0 && (cells[i * width + k] ?? 0) > 0) {
      const value = cells[i * width + k] ?? 0;
      const j = firstOf(i) + k;
      const above = (i - 1) * width + k + firstOf(i) - firstOf(i - 1);
      const isSame = words[a + i - 1] === words[b + j - 1];
      if (value === (cells[above - 1] ?? 0) + (isSame ? 2 : -1)) {
        if (isSame) {
          count(a + i - 1, nextA === i + 1 && nextB === j + 1);
          nextA = i;
          nextB = j;
        }
        k += firstOf(i) - firstOf(i - 1) - 1;
        i--;
      } else if (value === (cells[above] ?? 0) - 1) {
        k += firstOf(i) - firstOf(i - 1);
        i--;
      } else k--;
    }
    if (nextA > 0) result.bits += (alone[words[a + nextA - 1] ?? 0] ?? 0) - pending;
    pending = 0;
    result.aFrom = i;
    result.bFrom = firstOf(i) + k;
  }

  // Going backward, a word's bits depend on whether the one before it matches too: they are set right when that is known.
  let pending = 0;
  let place = 0;
  function count(at: number, isNext: boolean): void {
    const word = words[at] ?? 0;
    if (result.matched > 0 && !isNext) result.bits += (alone[words[place] ?? 0] ?? 0) - pending;
    pending = after[at] ?? 0;
    place = at;
    result.bits += pending;
    result.matched++;
    if (word >= stops) result.telling++;
  }

  return (a, aEnd, b, bEnd) => {
    const n = aEnd - a;
    const m = bEnd - b;
    const isLong = n * m > mostCells;
    width = isLong ? bandWidth + 2 : m + 2;
    shift = isLong ? bandWidth / 2 - mainDiagonal(words, a, aEnd, b, bEnd) : n + m;
    if (cells.length < (n + 1) * width) cells = new Int32Array((n + 1) * width * 2);
    cells.fill(0, 0, width);
    trace(fill(a, n, b, m), a, b);
    return result;
  };
}

/** How far into b the words of a most often stand, counted from a's own place: by the runs of three that each has once. */
function mainDiagonal(words: Uint32Array, a: number, aEnd: number, b: number, bEnd: number): number {
  const runAt = (at: number): string => `${words[at]} ${words[at + 1]} ${words[at + 2]}`;
  const places = new Map<string, number>();
  for (let at = b; at + 2 < bEnd; at++) places.set(runAt(at), places.has(runAt(at)) ? -1 : at - b);
  const offsets: number[] = [];
  for (let at = a; at + 2 < aEnd; at++) {
    const place = places.get(runAt(at));
    if (place !== undefined && place >= 0) offsets.push(place - (at - a));
  }
  return offsets.toSorted((one, other) => one - other)[offsets.length >> 1] ?? 0;
}
