/** The word of `known` that `typed` is most likely a slip for: at most a third of the letters typed to change, or `null`. */
export function nearestWord(typed: string, known: readonly string[]): string | null {
  const folded = typed.toLowerCase();
  const nearest = known
    .map((word) => ({ word, distance: editDistance(folded, word.toLowerCase()) }))
    .reduce<{ word: string; distance: number } | null>((best, next) => (best && best.distance <= next.distance ? best : next), null);
  return nearest && nearest.distance <= Math.max(1, Math.round(typed.length / 3)) ? nearest.word : null;
}

/** Letters to insert, delete, replace or swap with their neighbour (optimal string alignment distance). */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, at(beforeLast, j - 2) + 1);
      row.push(cost);
    }
    [beforeLast, last] = [last, row];
  }
  return at(last, b.length);
}

const at = (row: readonly number[], index: number): number => row[index] ?? Number.POSITIVE_INFINITY;
